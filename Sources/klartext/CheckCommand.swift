import ArgumentParser
import LintCore
import Linting
import Reporters

/// `klartext check`: checks files, folders or standard input.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: text(
      sv: "Granska utkast. Utan fil granskas mappen, eller det som inställningarna nämner under include.",
      en: "Check drafts. Without a path: the folder, or what the configuration names under include."))

  @Argument(
    help: help(
      sv: "Filer och mappar. - läser från standard in.", en: "Files and folders. - reads standard input.",
      valueName: "path"))
  var paths: [String] = []

  @Option(
    help: help(
      sv: "Namnet som texten på standard in ska läsas som.", en: "The name to read standard input as.",
      valueName: "name"))
  var stdinFilename: String?

  @Option(
    name: [.customShort("j"), .long],
    help: help(
      sv: "Hur många filer som granskas samtidigt.", en: "How many files are checked at the same time.", valueName: "n")
  )
  var threads: Int?

  @OptionGroup var rules: RuleOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var verdict: VerdictOptions

  func validate() throws {
    if let threads, threads < 1 {
      throw ValidationError(text(sv: "--threads ska vara minst 1.", en: "--threads must be at least 1."))
    }
    if paths.count > 1, paths.contains("-") {
      throw ValidationError(
        text(sv: "- kan inte stå tillsammans med andra filer.", en: "- cannot stand together with other paths."))
    }
    if stdinFilename != nil, paths != ["-"] {
      throw ValidationError(
        text(
          sv: "--stdin-filename hör ihop med - (standard in).", en: "--stdin-filename belongs with - (standard input).")
      )
    }
  }

  func run() throws {
    let setup = try CommandSetup(rules, threads: threads ?? Console.processorCount)
    var run = LintRun(setup.session)
    let report: LintReport
    do {
      report = try check(&run)
    } catch {
      throw CommandFailure(error.faults.map { $0.description(in: setup.language) })
    }
    let status = verdict.exitStatus(of: report)
    try output.write(report, setup, exitStatus: status)
    Console.report(report.failures, in: setup.language)
    if status != 0 { throw ExitCode(status) }
  }

  private func check(_ run: inout LintRun) throws(ConfigurationError) -> LintReport {
    guard paths == ["-"] else {
      let progress = Progress()
      defer { progress.finish() }
      return try run.check(paths, progress: progress.callback)
    }
    let bytes: [UInt8]
    do {
      bytes = try Files.readStandardInput()
    } catch {
      return LintReport(failures: [InputFailure(path: "-", reason: error.reason)])
    }
    return try run.check(text: bytes, name: stdinFilename)
  }
}

extension Console {
  /// Says on standard error what could not be read.
  static func report(_ failures: [InputFailure], in language: MessageLanguage) {
    for failure in failures { standardError("klartext: \(failure.path): \(failure.reason[language])\n") }
  }
}
