import LintCore
import PostFormats
import SourceText

extension FileJob {
  /// How often a file is checked again; fixes that overlap are made one round after the other.
  private static let rounds = 10

  /// Reads the file, fixes it and, unless it is only tried, writes it.
  func fix(_ scope: FixScope, writes: Bool) -> Result<FileFix, Fault> {
    read().flatMap { bytes, format in
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
    let (report, notChecked) = check(bytes, as: format)
    var fix = FileFix(before: report, after: report, notChecked: notChecked, bytes: bytes)
    var text = EditedText(report.source.bytes)
    for _ in 0..<Self.rounds {
      let round = FixRound(fix.after, scope)
      guard !round.edits.isEmpty, !fix.after.isUnreadable else { break }
      text.apply(round.edits)
      let changes = text.changes
      guard let fixed = report.source.file(bytes, with: changes, of: text.bytes) else { break }
      let (next, notChecked) = check(fixed, as: format)
      // Better unmended than unreadable.
      guard !next.isUnreadable, next.source.bytes == text.bytes, next.syntaxErrors <= fix.after.syntaxErrors else {
        break
      }
      fix.after = next
      fix.changes = changes
      fix.notChecked = notChecked
      fix.bytes = fixed
      fix.counts.merge(round.counts, uniquingKeysWith: +)
    }
    return fix
  }
}

extension FileReport {
  fileprivate var syntaxErrors: Int { diagnostics.count { $0.rule == "draft-syntax" } }
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
