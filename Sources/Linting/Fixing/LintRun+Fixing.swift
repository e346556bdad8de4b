import LintCore
import PostFormats

/// What fixing a number of files came to.
public struct FixReport: Sendable {
  /// The files that were read.
  public var files: [FileFix]
  /// Files that could not be read or written.
  public var failures: [InputFailure]

  /// Creates a report.
  public init(files: [FileFix] = [], failures: [InputFailure] = []) {
    self.files = files
    self.failures = failures
  }

  /// What is left to find in the files as fixed.
  public var remaining: LintReport { report(\.after) }
  /// What was found in the files as they were.
  public var original: LintReport { report(\.before) }

  private func report(_ side: KeyPath<FileFix, FileReport>) -> LintReport {
    LintReport(
      files: files.map { $0[keyPath: side] }, failures: failures, notChecked: files.flatMap(\.notChecked).once)
  }
}

extension LintRun {
  /// Fixes files and folders.
  ///
  /// - Parameters:
  ///   - paths: as the user wrote them.
  ///   - scope: which fixes are made.
  ///   - writes: whether the files are written, or only looked at.
  ///   - progress: told how many files of how many are done; may be called from any thread.
  public mutating func fix(
    _ paths: [String], _ scope: FixScope, writes: Bool, progress: (@Sendable (Int, Int) -> Void)? = nil
  ) throws(ConfigurationError) -> FixReport {
    let discovery = try discover(paths)
    let results = run(try jobs(for: discovery.files), progress: progress) { $0.fix(scope, writes: writes) }
    var report = FixReport(failures: discovery.failures)
    for result in results {
      switch result {
      case .success(let fix): report.files.append(fix)
      case .failure(let fault): report.failures.append(fault.failure)
      }
    }
    settle(&report.files)
    return report
  }

  /// Adds what the rules over several posts find in the files as fixed. They mend nothing.
  private func settle(_ files: inout [FileFix]) {
    let numbers = files.indices.filter { files[$0].waiting != nil }
    let (reports, notChecked) = finish(numbers.compactMap { files[$0].waiting })
    for (number, report) in zip(numbers, reports) {
      files[number].after = report
      files[number].notChecked += notChecked
      files[number].waiting = nil
    }
  }

  /// Fixes a text that is not in a file.
  public mutating func fix(
    text bytes: [UInt8], name: String?, _ scope: FixScope
  ) throws(ConfigurationError) -> FixReport {
    let job = try textJob(name)
    guard let format = PostFormat.forReading(name ?? "stdin") else {
      return FixReport(failures: [
        InputFailure(path: job.linter.shown(job.file.path), reason: FileJob.unknownFormat(job.file.path))
      ])
    }
    var files = [job.fix(bytes, as: format, scope)]
    settle(&files)
    return FixReport(files: files)
  }
}

extension [NotChecked] {
  /// One note for each rule, by name.
  var once: [NotChecked] {
    var notes: [String: NotChecked] = [:]
    for note in self where notes[note.rule] == nil { notes[note.rule] = note }
    return notes.values.sorted { $0.rule < $1.rule }
  }
}
