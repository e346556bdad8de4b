import Foundation
import LintCore
import Linting
import SourceText

/// Checks texts with every rule on, in a folder of its own, for tests.
public struct TestLinter: Sendable {
  /// One session for all tests: reading the lists without a compiled image takes a while.
  public static let shared = TestLinter()

  /// A run whose linter is made: each check copies it.
  private let run: LintRun
  /// Every rule there is.
  public let rules: [any Rule]

  /// Creates a linter with every rule on, those that are off by default too.
  public init(configure: (inout LintSession.Options) -> Void = { _ in }) {
    var options = LintSession.Options()
    options.isIsolated = true
    let catalogue = LintSession(options: options).standardCatalogue
    rules = catalogue.rules.map(\.rule)
    options.selection.severities = catalogue.rules.filter { !$0.isOn }.map {
      RuleSelection.Setting(name: $0.metadata.name, level: .on)
    }
    configure(&options)
    var run = LintRun(LintSession(options: options))
    _ = try? run.check(text: [], name: FileManager.default.temporaryDirectory.appendingPathComponent("utkast.md").path)
    self.run = run
  }

  /// Checks a draft.
  ///
  /// - Parameters:
  ///   - text: the draft's text.
  ///   - name: its name, which decides how it is read.
  ///   - files: the files beside it, by name and contents as examples describe them.
  public func check(_ text: String, name: String = "utkast.md", files: [String] = []) throws -> FileReport {
    try check(bytes: Array(text.utf8), name: name, files: files)
  }

  /// Checks a draft given as bytes.
  public func check(bytes: [UInt8], name: String = "utkast.md", files: [String] = []) throws -> FileReport {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("klartext-\(UUID().uuidString)")
    if !files.isEmpty {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for file in files.map(SampleFile.init) {
        let url = folder.appendingPathComponent(file.name)
        try Data(file.bytes).write(to: url)
        // The rest is a hole that takes no room.
        if let size = file.size { try FileHandle(forWritingTo: url).truncate(atOffset: UInt64(size)) }
      }
    }
    defer { if !files.isEmpty { try? FileManager.default.removeItem(at: folder) } }
    var run = run
    let report = try run.check(text: bytes, name: folder.appendingPathComponent(name).path)
    guard let file = report.files.first else { throw CocoaError(.fileReadUnknown) }
    return file
  }
}

extension FileReport {
  /// The places that a rule reports and that no suppression covers, in file order.
  public func places(of rule: String) -> [Range<Int>] {
    diagnostics.filter { $0.rule == rule && $0.suppression == nil }.map(\.finding.range.bytes)
  }

  /// The text after every fix that a rule offers, the best of each finding, those that overlap an earlier one left out.
  public func fixed(by rule: String) -> String {
    var bytes = source.bytes
    var edits: [TextEdit] = []
    for diagnostic in diagnostics where diagnostic.rule == rule {
      guard let fix = diagnostic.finding.fixes.first else { continue }
      if let last = edits.last, let next = fix.edits.first, next.range.lowerBound < last.range.upperBound { continue }
      edits += fix.edits
    }
    for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      bytes.replaceSubrange(edit.range.bytes, with: Array(edit.text.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
