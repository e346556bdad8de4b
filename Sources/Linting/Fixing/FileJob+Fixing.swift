import LintCore
import PostFormats
import SourceText

extension FileJob {
  /// How often a file is checked again; fixes that overlap are made one round after the other.
  private static let rounds = 10

  /// Reads the file, fixes it and, unless it is only tried, writes it.
  func fix(_ scope: FixScope, writes: Bool) -> Result<FileFix, Fault> {
    if isMedia { return .success(mediaFix()) }
    return read().flatMap { bytes, format in
      let fix = fix(bytes, as: format, scope)
      if writes, fix.isChanged, let fault = write(fix.bytes, over: bytes) {
        return .failure(Fault(failure: InputFailure(path: linter.shown(file.path), reason: fault.reason)))
      }
      return .success(fix)
    }
  }

  private func write(_ new: [UInt8], over old: [UInt8]) -> Files.WriteFault? {
    do throws(Files.WriteFault) {
      try Files.replace(file.absolute, with: new, expecting: old)
      return nil
    } catch {
      return error
    }
  }

  /// Fixes a file's bytes until nothing is left to fix.
  func fix(_ bytes: [UInt8], as format: PostFormat, _ scope: FixScope) -> FileFix {
    let checked = check(bytes, as: format)
    let report = linter.finish(checked)
    var fix = FileFix(before: report, after: report, notChecked: linter.notChecked(in: checked), bytes: bytes)
    fix.wait(checked, linter)
    var text = EditedText(report.source.bytes)
    for _ in 0..<Self.rounds {
      guard
        let next = self.round(after: fix, text, scope, cautious: false, bytes, format)
          ?? self.round(after: fix, text, scope, cautious: true, bytes, format)
      else { break }
      (fix, text) = next
    }
    return fix
  }

  /// Makes the fixes of the last report; nil when there are none, or when the file could not be read afterwards: better
  /// unmended than unreadable.
  private func round(
    after fix: FileFix, _ text: EditedText, _ scope: FixScope, cautious: Bool, _ original: [UInt8],
    _ format: PostFormat
  ) -> (FileFix, EditedText)? {
    let round = FixRound(fix.after, scope, cautious: cautious)
    guard !round.edits.isEmpty, !fix.after.isUnreadable else { return nil }
    var (fix, text) = (fix, text)
    text.apply(round.edits)
    fix.changes = text.changes
    let edited = text.bytes
    guard let bytes = fix.before.source.file(original, with: fix.changes, of: edited) else { return nil }
    let checked = check(bytes, as: format)
    let next = linter.finish(checked)
    guard !next.isUnreadable, next.source.bytes == edited, next.syntaxErrors <= fix.after.syntaxErrors else {
      return nil
    }
    fix.after = next
    fix.notChecked = linter.notChecked(in: checked)
    fix.wait(checked, linter)
    fix.bytes = bytes
    fix.counts.merge(round.counts, uniquingKeysWith: +)
    return (fix, text)
  }
}

extension FileReport {
  fileprivate var syntaxErrors: Int { diagnostics.count { $0.rule == "draft-syntax" || $0.rule == "captions-syntax" } }
}

extension SourceText {
  /// The file's bytes with stretches of the source replaced by those of an edited one; nil where the encoding lacks a
  /// character.
  fileprivate func file(_ file: [UInt8], with changes: [EditedText.Change], of edited: [UInt8]) -> [UInt8]? {
    if encoding == .utf8 { return edited }
    var result: [UInt8] = []
    var copied = 0
    for change in changes {
      let place = fileRange(of: ByteRange(change.original)).bytes
      guard let written = encoding.bytes(of: String(decoding: edited[change.edited], as: UTF8.self)) else { return nil }
      result += file[copied..<place.lowerBound]
      result += written
      copied = place.upperBound
    }
    return result + file[copied...]
  }
}
