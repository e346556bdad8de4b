import LintCore
import Linting
import SourceText

extension Harness {
  /// A draft, mended: it can be read again and is no worse, and mending it once more changes nothing.
  static let fix = Harness("fix", upTo: 1024) { bytes in
    let name = FuzzSession.folder + "/" + FuzzSession.name(for: bytes)
    for scope in [FixScope.automatic, .all] {
      let first = try mend(bytes, name, scope)
      guard first.isChanged else {
        try require(first.bytes == bytes, "nothing was mended and the bytes are others")
        continue
      }
      try first.after.check()
      try require(!first.after.isUnreadable, "mended, the file cannot be read")
      try require(
        SourceText.decode(first.bytes).source.bytes == first.after.source.bytes, "mended, the file reads otherwise")
      let (before, after) = (syntaxErrors(first.before), syntaxErrors(first.after))
      try require(after <= before, "\(before) syntax errors have become \(after)")
      try requireChanges(first)
      let second = try mend(first.bytes, name, scope)
      try require(
        second.bytes == first.bytes, "mended again (\(scope)), more has changed: \(second.counts), at first \(first.counts)")
    }
  }

  private static func mend(_ bytes: [UInt8], _ name: String, _ scope: FixScope) throws -> FileFix {
    var run = FuzzSession.run
    guard let file = try run.fix(text: bytes, name: name, scope).files.first else { throw Violation("no file mended") }
    return file
  }

  private static func syntaxErrors(_ report: FileReport) -> Int {
    report.diagnostics.count { $0.rule == "draft-syntax" || $0.rule == "captions-syntax" }
  }

  /// Requires that the changes are in order, and that what is outside them is the same in both texts.
  private static func requireChanges(_ fix: FileFix) throws(Violation) {
    let (old, new) = (fix.before.source.bytes, fix.after.source.bytes)
    var (oldEnd, newEnd) = (0, 0)
    for change in fix.changes {
      try require(
        change.original.lowerBound >= oldEnd && change.edited.lowerBound >= newEnd, "a change at \(change.original)")
      try require(
        old[oldEnd..<change.original.lowerBound] == new[newEnd..<change.edited.lowerBound],
        "before the change at \(change.original) the texts differ")
      (oldEnd, newEnd) = (change.original.upperBound, change.edited.upperBound)
    }
    try require(old[oldEnd...] == new[newEnd...], "after the last change the texts differ")
  }
}
