import Captions
import LintCore
import SourceText

/// What is wrong with how a caption file is written, in words, for the rule `captions-syntax`.
///
/// A fault that runs through the file is said once, with how many cues have it.
struct CaptionProblems {
  private let file: CaptionFile
  private let source: SourceText

  init(_ file: CaptionFile, _ source: SourceText) {
    self.file = file
    self.source = source
  }

  /// The findings.
  var findings: [InputFinding] {
    var findings: [InputFinding] = []
    var systematic: [CaptionFault] = []
    for fault in file.faults {
      switch fault.kind {
      // Every player shows it as meant.
      case .bareAmpersand: break
      case .timingStyle: systematic.append(fault)
      default: findings.append(InputFinding("captions-syntax", finding(of: fault)))
      }
    }
    if let first = systematic.first {
      findings.append(InputFinding("captions-syntax", styleFinding(first, systematic)))
    }
    return findings
  }

  private func finding(of fault: CaptionFault) -> Finding {
    var fixes: [FixIt] = []
    if let replacement = fault.replacement {
      fixes = [.replace(ByteRange(fault.range), with: replacement, .needsReview)]
    }
    return Finding(
      fault.kind.message(shown(fault.range)), at: ByteRange(fault.range), tier: fault.kind.losesText ? 0 : 1,
      advice: fault.kind.advice(file.format), fixes: fixes)
  }

  private func styleFinding(_ first: CaptionFault, _ all: [CaptionFault]) -> Finding {
    let example =
      first.replacement ?? (file.format == .webVTT ? "00:00:01.000 --> 00:00:03.000" : "00:00:01,000 --> 00:00:03,000")
    let message = Localized(
      sv: all.count == 1
        ? "Tiden är inte skriven som \(file.format.rawValue) kräver. En del spelare hoppar över repliken."
        : "\(all.count) tider är inte skrivna som \(file.format.rawValue) kräver. En del spelare hoppar över replikerna.",
      en: all.count == 1
        ? "The time is not written as \(file.format.rawValue) asks. Some players skip the cue."
        : "\(all.count) times are not written as \(file.format.rawValue) asks. Some players skip the cues.")
    let edits = all.compactMap { fault in fault.replacement.map { TextEdit(ByteRange(fault.range), $0) } }
    let fix = FixIt(
      Localized(sv: "Skriv tiderna som ”\(example)”", en: "Write the times as “\(example)”"), .automatic, edits)
    return Finding(
      message, at: ByteRange(first.range), tier: 1,
      advice: Localized(sv: "Skriv ”\(example)”.", en: "Write “\(example)”."),
      fixes: edits.count == all.count ? [fix] : [])
  }

  /// A short stretch as it stands, where it is a word and cannot be anybody's number or address; else only dots.
  private func shown(_ range: Range<Int>) -> String {
    let text = String(decoding: source.bytes[range.prefix(40)], as: UTF8.self)
    let isHarmless = range.count <= 24 && text.allSatisfy { $0.isLetter || "<>/ :%-".contains($0) }
    return isHarmless ? text : "…"
  }
}
