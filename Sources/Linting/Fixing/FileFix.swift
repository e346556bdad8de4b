import LintCore
import SourceText

/// What fixing did, or would do, to one file.
public struct FileFix: Sendable {
  /// The file as it was, with what was found in it.
  public var before: FileReport
  /// The file as fixed, with what is left to find.
  public var after: FileReport
  /// What differs, in bytes of the two sources.
  public var changes: [EditedText.Change] = []
  /// How many fixes were made, by rule.
  public var counts: [String: Int] = [:]
  /// Rules that could not judge.
  public var notChecked: [NotChecked]
  /// The fixed file's bytes, in the encoding that the file has.
  public var bytes: [UInt8]

  init(before: FileReport, after: FileReport, notChecked: [NotChecked], bytes: [UInt8]) {
    self.before = before
    self.after = after
    self.notChecked = notChecked
    self.bytes = bytes
  }

  /// The fixed file where the rules over several posts have yet to see it.
  var waiting: LintRun.WaitingFile?

  /// Keeps the file for the rules over several posts, where there are any.
  mutating func wait(_ file: CheckedFile, _ linter: Linter) {
    if linter.comparesPosts { waiting = LintRun.WaitingFile(file: file, linter: linter) }
  }

  /// Whether anything was mended.
  public var isChanged: Bool { !changes.isEmpty }
  /// How many fixes were made.
  public var count: Int { counts.values.reduce(0, +) }
}
