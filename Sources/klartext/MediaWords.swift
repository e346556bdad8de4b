import LintCore
import Linting

extension PostCount.Media {
  /// What was found in the file, in one line: sort, size, length, tracks, captions.
  ///
  /// - Parameter beside: the file that the line stands under; its own name is not said again.
  func description(beside other: String, _ language: MessageLanguage) -> String {
    func pick(_ sv: String, _ en: String) -> String { Localized(sv: sv, en: en)[language] }
    var parts = [kind.words[language]]
    if let facts {
      if let width = facts.width, let height = facts.height {
        parts.append("\(width)\u{A0}×\u{A0}\(height) " + pick("bildpunkter", "pixels"))
      }
      if let seconds = facts.seconds {
        let tenths = "\((seconds * 10).rounded() / 10)"
        parts.append(pick(tenths.replacing(".", with: ",") + " sekunder", tenths + " seconds"))
      }
    }
    if let bytes { parts.append(bytes.grouped(by: pick("\u{A0}", ",")) + pick(" byte", " bytes")) }
    var line = parts.joined(separator: ", ")
    let tracks = (facts?.tracks ?? []).filter { $0.kind != .other }.map { track in
      [track.kind.words[language], track.language, track.codec].compactMap(\.self).joined(separator: " ")
    }
    if !tracks.isEmpty { line += pick("; spår: ", "; tracks: ") + tracks.joined(separator: ", ") }
    if let captions { line += pick("; textning: ", "; captions: ") + captions }
    return other == file || other.hasSuffix("/" + file) ? line : file + ": " + line
  }
}

extension Attachment.Kind {
  fileprivate var words: Localized {
    switch self {
    case .image: Localized(sv: "bild", en: "picture")
    case .video: Localized(sv: "film", en: "film")
    case .audio: Localized(sv: "ljud", en: "sound")
    case .document: Localized(sv: "dokument", en: "document")
    case .unknown: Localized(sv: "fil", en: "file")
    }
  }
}

extension MediaFacts.Track.Kind {
  fileprivate var words: Localized {
    switch self {
    case .video: Localized(sv: "bild", en: "picture")
    case .audio: Localized(sv: "ljud", en: "sound")
    case .captions: Localized(sv: "text", en: "captions")
    case .other: Localized(sv: "annat", en: "other")
    }
  }
}
