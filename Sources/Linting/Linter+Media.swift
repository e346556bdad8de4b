import LintCore
import PostFormats
import SourceText

extension Linter {
  /// Looks for personal data in the texts that files carry, and forgets the texts.
  ///
  /// What is found is reported by the rule that finds it, at the file's name, without any of it.
  func lookThroughTexts(of draft: inout Draft, into collected: inout Collected) {
    for index in draft.attachments.indices {
      guard let texts = draft.attachments[index].facts.media?.texts, !texts.isEmpty else { continue }
      draft.attachments[index].facts.media?.texts = []
      let place = draft.attachments[index].place
      var graver: [String: Int] = [:]
      for text in texts.prefix(50) {
        for (rule, finding) in personalData(in: text) {
          let name = rules[rule].metadata.name
          // One finding of a rule is enough for a file.
          if let tier = graver[name], tier <= finding.tier { continue }
          graver[name] = finding.tier
          collected.findings.removeAll { $0.rule == rule && $0.isMetadata(at: place) }
          let file = draft.attachments[index].path ?? ""
          collected.findings.append(
            Graded(
              rule: rule, of: rules, .inMetadata(finding, file: file, field: text.field, at: place), post: draft.id))
        }
      }
    }
  }

  private func personalData(in text: MediaFacts.Text) -> [(rule: Int, finding: Finding)] {
    let range = ByteRange(0..<text.utf8.count)
    let whole = PostText(role: .field("metadata"), utf8: text.utf8, map: OffsetMap(literal: range))
    let post = analysed(Draft(texts: [whole], bodyRange: range))
    return personalDataRules.filter { rules[$0].isOn }.flatMap { rule in
      rules[rule].rule.check(post, in: context).filter { $0.personalData != nil }.map { (rule, $0) }
    }
  }

  /// Checks a media file that the user named: its metadata alone.
  func lintMedia(_ attachment: Attachment, path: String) -> (report: FileReport, notChecked: [NotChecked]) {
    let place = ByteRange(0..<0)
    var draft = Draft(attachments: [attachment], bodyRange: place)
    var collected = Collected(problems: [])
    let own = rules.filter { $0.metadata.category == .personalData || $0.metadata.category == .input }
    let linter = Linter(
      LinterParts(
        rules: own, catalogue: catalogue, segmenter: segmenter, matcher: matcher, context: context, accounts: [:],
        channels: channels))
    linter.lookThroughTexts(of: &draft, into: &collected)
    collected.problems += missingMedia(in: draft)
    var parts = [CheckedPart(posts: 1, collected: collected)]
    linter.visit([VisitedPost(linter.analysed(draft), path: path)], into: &parts)
    collected = parts[0].collected
    for problem in collected.problems { linter.add(problem, to: &collected) }
    let (source, _) = SourceText.decode([])
    let diagnostics = linter.finished(
      collected.findings, directives: [], personalData: collected.personalData, source: source, path: path)
    let report = FileReport(
      path: path, source: source, posts: 1, diagnostics: diagnostics, personalData: collected.personalData)
    return (report, [])
  }
}

extension Graded {
  /// Whether it is about the texts in a file that is named at a place.
  fileprivate func isMetadata(at place: ByteRange) -> Bool { finding.range == place && finding.personalData == nil }
}

extension Attachment {
  /// Where findings about the file lie.
  fileprivate var place: ByteRange { file?.range ?? range }
}

extension Finding {
  /// A finding in a text that a file carries, at the file's name.
  fileprivate static func inMetadata(_ finding: Finding, file: String, field: String, at place: ByteRange) -> Finding {
    let name = field.split(separator: ".").last.map(String.init) ?? field
    return Finding(
      Localized(
        sv: "I fältet \(name) i filen ”\(file)”: \(finding.message.sv)",
        en: "In the field \(name) of the file “\(file)”: \(finding.message.en)"),
      at: place, tier: finding.tier,
      advice: Localized(
        sv: "Ta bort texten ur filens egenskaper. Den syns inte, men följer med när filen sprids.",
        en: "Remove the text from the file's properties. It is not seen, but goes where the file goes."))
  }
}
