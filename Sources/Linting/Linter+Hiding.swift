import LintCore
import SourceText

extension Linter {
  /// Looks for personal data in what is not published either: comments, and fields that are not read.
  ///
  /// Nothing is reported there, but another finding may show its line. A file that is all text has been looked through.
  func hideWhatNoTextHolds(_ source: SourceText, _ drafts: [Draft], in collected: inout Collected) {
    let read = drafts.reduce(0) { $0 + $1.texts.reduce(0) { $0 + $1.utf8.count } }
    // No personal data that is looked for is shorter than six bytes.
    guard source.bytes.count - read >= 6 else { return }
    let whole = PostText(role: .field("file"), utf8: source.bytes, map: OffsetMap(literal: source.range))
    let segments = segmenter.segment(source.bytes, language: "sv")
    let post = Post(
      draft: Draft(texts: [whole], bodyRange: source.range), texts: [Prose(text: whole, segments: segments)],
      channels: [], language: "sv")
    let known = Set(collected.personalData.map(\.range))
    for rule in rules where rule.metadata.category == .personalData {
      for finding in rule.rule.check(post, in: context) {
        guard let mask = finding.personalData, !known.contains(finding.range) else { continue }
        collected.personalData.append(PersonalDataPlace(range: finding.range, mask: mask))
      }
    }
  }
}
