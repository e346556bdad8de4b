import ArgumentParser
import Glibc
import LintCore
import Linting
import Reporters

/// Fixing as `klartext fix` and `klartext check --fix` do it: mend, write or show the difference, and report the rest.
struct Fixing {
  var input: InputArguments
  var options: FixOptions
  var output: OutputOptions
  var verdict: VerdictOptions
  var accepted: BaselineOptions

  func run(_ setup: CommandSetup) throws {
    var report: FixReport
    var removal = MetadataRemoval()
    do throws(ConfigurationError) {
      // Before the rest, so that what is left to find is what is left.
      if options.stripMetadata, !input.isStandardInput {
        var run = setup.run
        removal = try run.stripMetadata(input.paths, writes: !options.diff)
      }
      report = try fix(setup)
      report.failures += removal.failures
    } catch {
      throw CommandFailure(error, in: setup.language)
    }
    var remaining = report.remaining
    let hasBaseline = try accepted.apply(to: &remaining, setup, isQuiet: true)
    var status = verdict.exitStatus(of: remaining)
    if options.diff {
      try output.write(differences: report.files, setup)
      let isChanged = report.files.contains(where: \.isChanged) || !removal.stripped.isEmpty
      status = status == 2 ? 2 : isChanged && !verdict.exitZero ? 1 : 0
    } else if input.isStandardInput {
      try passOn(report, setup.language)
    } else {
      try output.write(remaining, setup, exitStatus: status, hasBaseline: hasBaseline)
    }
    if !output.quiet, !report.files.isEmpty { Console.standardError(summary(report)[setup.language].visible + "\n") }
    if !output.quiet, options.stripMetadata {
      Console.standardError(removal.summary(isWritten: !options.diff)[setup.language].visible + "\n")
    }
    input.report(report.failures, in: setup.language)
    if status != 0 { throw ExitCode(status) }
  }

  private func fix(_ setup: CommandSetup) throws(ConfigurationError) -> FixReport {
    var run = setup.run
    guard input.isStandardInput else {
      let progress = Progress()
      defer { progress.finish() }
      return try run.fix(input.paths, options.scope, writes: !options.diff, progress: progress.callback)
    }
    let bytes: [UInt8]
    do {
      bytes = try Files.readStandardInput()
    } catch {
      return FixReport(failures: [InputFailure(path: "-", reason: error.reason)])
    }
    return try run.fix(text: bytes, name: input.stdinFilename, options.scope)
  }

  /// Writes the fixed text of standard input to standard output, and nothing else.
  private func passOn(_ report: FixReport, _ language: MessageLanguage) throws {
    for file in report.files {
      var sink = FileDescriptorSink(STDOUT_FILENO)
      file.bytes.withUnsafeBytes { sink.write($0) }
      if let failure = Console.WriteFailure(sink) { throw failure.toWrite(nil, in: language) }
    }
  }

  private func summary(_ report: FixReport) -> Localized {
    let changed = report.files.filter(\.isChanged)
    let fixes = changed.reduce(0) { $0 + $1.count }
    guard fixes > 0 else {
      return Localized(sv: "Inget att rätta automatiskt.", en: "Nothing to fix automatically.")
    }
    var counts: [String: Int] = [:]
    for file in changed { counts.merge(file.counts, uniquingKeysWith: +) }
    let rules = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" }
      .joined(separator: ", ")
    let (files, finding) = (changed.count, fixes == 1 ? "finding" : "findings")
    return options.diff
      ? Localized(
        sv: "\(fixes) fynd går att rätta i \(files) \(files == 1 ? "fil" : "filer"): \(rules)",
        en: "\(fixes) \(finding) can be fixed in \(files) \(files == 1 ? "file" : "files"): \(rules)")
      : Localized(
        sv: "Rättade \(fixes) fynd i \(files) \(files == 1 ? "fil" : "filer"): \(rules)",
        en: "Fixed \(fixes) \(finding) in \(files) \(files == 1 ? "file" : "files"): \(rules)")
  }
}
