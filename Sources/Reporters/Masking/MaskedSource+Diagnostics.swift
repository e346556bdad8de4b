import LintCore
import SourceText

extension MaskedSource {
  /// A finding of this source as it may be shown.
  ///
  /// Where the finding, a fix or a note touches personal data, every part of a value is taken out of its texts, and
  /// fixes that would print one are left out. Elsewhere whole values are.
  func shown(_ diagnostic: Diagnostic, _ language: MessageLanguage, _ redaction: Redaction) -> ShownDiagnostic {
    let finding = diagnostic.finding
    let touched = touchedPlace(of: finding)
    let cleaner = Cleaner(self, finding.personalData, touched, redaction)
    return ShownDiagnostic(
      rule: diagnostic.rule,
      category: diagnostic.category,
      severity: diagnostic.severity,
      message: cleaner.cleaned(finding.message[language]),
      advice: (finding.advice?[language]).map(cleaner.cleaned),
      range: ByteRange(finding.range.bytes.clamped(to: 0..<rawBytes.count)),
      channel: finding.channel,
      fixes: finding.fixes.compactMap { cleaner.fix($0, language) },
      notes: finding.related.map {
        ShownDiagnostic.Note(message: cleaner.cleaned($0.message[language]), range: $0.range)
      },
      isPersonalData: finding.personalData != nil,
      touchesPersonalData: touched != nil || finding.personalData != nil,
      post: diagnostic.post.map(cleaner.cleaned),
      fingerprint: diagnostic.fingerprint,
      suppression: diagnostic.suppression.map(cleaner.suppression))
  }

  private func touchedPlace(of finding: Finding) -> Place? {
    guard !places.isEmpty else { return nil }
    if let place = place(touching: finding.range.bytes) { return place }
    for note in finding.related {
      if let place = place(touching: note.range.bytes) { return place }
    }
    for fix in finding.fixes {
      for edit in fix.edits {
        if let place = place(touching: edit.range.bytes) { return place }
      }
    }
    return nil
  }
}

/// Takes personal data out of the texts of one finding.
private struct Cleaner {
  private let dataGuard: PersonalDataGuard
  private let distance: PersonalDataGuard.Distance
  private let replacement: String
  /// The finding's mask as its rule wrote it, and what stands for it here.
  private let ownMask: (written: String, shown: String)?

  init(_ source: MaskedSource, _ own: PersonalDataMask?, _ touched: MaskedSource.Place?, _ redaction: Redaction) {
    dataGuard = source.dataGuard
    distance = touched != nil || own != nil ? .near : .far
    switch redaction {
    case .mask: replacement = touched?.mask ?? "***"
    case .token(let token): replacement = token
    }
    guard let written = own?.mask, !written.isEmpty else {
      ownMask = nil
      return
    }
    if case .token(let token) = redaction {
      ownMask = (written, token)
    } else {
      ownMask = (written, source.dataGuard.cleaned(mask: written))
    }
  }

  /// A text without values. The finding's own mask is no value, though it may hold part of one.
  func cleaned(_ text: String) -> String {
    guard let ownMask, ownMask.written != ownMask.shown, !text.isEmpty else { return withoutValues(text) }
    var parts: [String] = []
    var rest = text[...]
    while let range = rest.firstRange(of: ownMask.written) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    parts.append(String(rest))
    return parts.map(withoutValues).joined(separator: ownMask.shown)
  }

  private func withoutValues(_ text: String) -> String {
    dataGuard.cleaned(text, distance, replacement: replacement)
  }

  /// A fix, or nil when what it writes gives a value away.
  func fix(_ fix: FixIt, _ language: MessageLanguage) -> ShownDiagnostic.Fix? {
    guard !dataGuard.reveals(fix.edits.map(\.text).joined(), distance) else { return nil }
    return ShownDiagnostic.Fix(
      title: cleaned(fix.title[language]), applicability: fix.applicability, edits: fix.edits)
  }

  func suppression(_ suppression: Diagnostic.Suppression) -> Diagnostic.Suppression {
    guard case .inSource(let reason) = suppression else { return suppression }
    // A reason is the draft's own text, so it may quote the value wherever it stands.
    return .inSource(reason: reason.map { dataGuard.cleaned($0, .near, replacement: replacement) })
  }
}
