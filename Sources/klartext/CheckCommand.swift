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

  @OptionGroup var input: InputArguments

  @Flag(
    help: help(
      sv: "Rätta det som är säkert, och visa det som är kvar.", en: "Fix what is certain, and show what is left."))
  var fix = false

  @OptionGroup(title: text(sv: "Vad som granskas", en: "What is checked")) var changes: ChangeOptions
  @OptionGroup(title: text(sv: "Rättning", en: "Fixing")) var fixing: FixOptions
  @OptionGroup var threads: ThreadOptions
  @OptionGroup(title: text(sv: "Regler och inställningar", en: "Rules and configuration")) var rules: RuleOptions
  @OptionGroup(title: text(sv: "Utskrift", en: "Output")) var output: OutputOptions
  @OptionGroup(title: text(sv: "Felstatus", en: "Exit status")) var verdict: VerdictOptions
  @OptionGroup(title: text(sv: "Godtagna fynd", en: "Accepted findings")) var accepted: BaselineOptions

  func validate() throws {
    try changes.validate(isStandardInput: input.isStandardInput, writes: fix || fixing.diff)
    if fixing.unsafeFixes, !fix, !fixing.diff {
      throw ValidationError(
        text(sv: "--unsafe-fixes hör ihop med --fix eller --diff.", en: "--unsafe-fixes belongs with --fix or --diff."))
    }
  }

  func run() throws {
    let setup = try CommandSetup(rules, threads: threads.count, changes: changes)
    if fix || fixing.diff {
      return try Fixing(input: input, options: fixing, output: output, verdict: verdict, accepted: accepted).run(setup)
    }
    if accepted.baseline == nil, setup.configuration.settings.baseline == nil,
      var stream = StreamCheck(input, output, verdict)
    {
      return try stream.run(setup)
    }
    var run = setup.run
    var report: LintReport
    do {
      report = try check(&run)
    } catch {
      throw CommandFailure(error, in: setup.language)
    }
    let hasBaseline = try accepted.apply(to: &report, setup, isQuiet: output.quiet)
    let status = verdict.exitStatus(of: report)
    try output.write(report, setup, exitStatus: status, hasBaseline: hasBaseline)
    input.report(report.failures + report.unsaid, in: setup.language)
    if !output.quiet { setup.reportForgotten() }
    if status != 0 { throw ExitCode(status) }
  }

  private func check(_ run: inout LintRun) throws(ConfigurationError) -> LintReport {
    guard input.isStandardInput else {
      let progress = Progress()
      defer { progress.finish() }
      return try run.check(input.paths, progress: progress.callback)
    }
    let bytes: [UInt8]
    do {
      bytes = try Files.readStandardInput()
    } catch {
      return LintReport(failures: [InputFailure(path: "-", reason: error.reason)])
    }
    return try run.check(text: bytes, name: input.stdinFilename)
  }
}

extension LintReport {
  /// Files that are no text though no finding says so, since the rule that would is off or suppressed.
  var unsaid: [InputFailure] {
    files.filter { file in
      file.isUnreadable && !file.diagnostics.contains { $0.rule == "encoding" && $0.suppression == nil }
    }.map { InputFailure(path: $0.path, reason: Files.Fault.notText.reason) }
  }
}
