import LintCore
import Linting
import Reporters

extension CountOutput {
  /// The cues of a caption file.
  static func add(_ cues: [CueCount], to json: inout JSONWriter) {
    json.array("cues") { json in
      for cue in cues {
        json.object(.inline) { json in
          json.member("id", cue.id)
          json.member("start", (cue.start * 1000).rounded() / 1000)
          json.member("end", (cue.end * 1000).rounded() / 1000)
          json.member("text", cue.text)
        }
      }
    }
  }
}

extension CaptionSummary {
  /// One line for people: how many cues, how much of the film, how fast.
  func description(in language: MessageLanguage) -> String {
    func pick(_ sv: String, _ en: String) -> String { Localized(sv: sv, en: en)[language] }
    var parts = [pick("\(cues) \(cues == 1 ? "replik" : "repliker")", "\(cues) \(cues == 1 ? "cue" : "cues")")]
    if let film = filmSeconds, film > 0 {
      let part = Int((min(end, film) / film * 100).rounded())
      parts.append(
        pick(
          "texten når \(Self.moment(end)) av \(Self.moment(film)) (\(part) procent)",
          "captions reach \(Self.moment(end)) of \(Self.moment(film)) (\(part) percent)"))
    } else {
      parts.append(pick("texten slutar vid \(Self.moment(end))", "captions end at \(Self.moment(end))"))
    }
    let (average, highest) = (Int(averageSpeed.rounded()), Int(highestSpeed.rounded()))
    parts.append(
      pick(
        "\(average) tecken i sekunden, som mest \(highest)", "\(average) characters a second, at most \(highest)"))
    return parts.joined(separator: ", ")
  }

  /// A point in a film: 1:05.
  private static func moment(_ seconds: Double) -> String {
    let whole = Int(min(max(seconds, 0), 1e9).rounded())
    return "\(whole / 60):" + (whole % 60 < 10 ? "0" : "") + String(whole % 60)
  }
}
