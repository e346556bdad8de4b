import ArgumentParser
import LintCore
import Linting
import Reporters

/// `klartext hook run`: what the hook runs. It checks what is about to be committed, changes nothing, and is silent where
/// there is nothing to say.
struct HookRunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: text(
      sv: "Granska det som är på väg in i git. Det här kör hooken.",
      en: "Check what is about to be committed. This is what the hook runs."))

  @OptionGroup var threads: ThreadOptions
  @OptionGroup(title: text(sv: "Regler och inställningar", en: "Rules and configuration")) var rules: RuleOptions
  @OptionGroup(title: text(sv: "Utskrift", en: "Output")) var output: OutputOptions
  @OptionGroup(title: text(sv: "Felstatus", en: "Exit status")) var verdict: VerdictOptions
  @OptionGroup(title: text(sv: "Godtagna fynd", en: "Accepted findings")) var accepted: BaselineOptions

  func run() throws {
    do {
      try check()
    } catch let failure as CommandFailure {
      Console.standardError(failure.message)
      say(.notChecked, in: Console.language(asked: rules.language, configured: nil))
      throw ExitCode(2)
    }
  }

  private func check() throws {
    let setup = try CommandSetup(rules, threads: threads.count, changes: .onlyStaged, atTopLevel: true)
    var run = setup.run
    var report: LintReport
    do {
      report = try run.check([])
    } catch {
      throw CommandFailure(error, in: setup.language)
    }
    let failures = report.failures.filter { !$0.isEmpty } + report.unsaid
    // What is no longer there is a matter for the whole project, not for a commit.
    let hasBaseline = try accepted.apply(to: &report, setup, isQuiet: true)
    let status = verdict.exitStatus(of: report)
    if status != 0 || hasSomethingToShow(report) {
      try output.write(report, setup, exitStatus: status, hasBaseline: hasBaseline)
      InputArguments.report(failures, in: setup.language)
      setup.reportForgotten()
    }
    guard status != 0 else { return }
    say(status == 1 ? .blocked : .notChecked, in: setup.language)
    throw ExitCode(status)
  }

  /// Whether a report has findings that are shown. Programs get theirs whatever it holds.
  private func hasSomethingToShow(_ report: LintReport) -> Bool {
    guard output.format.allSatisfy({ $0 == .human || $0 == .concise }), output.output.isEmpty else { return true }
    let least = output.minSeverity ?? ReportFormat.human.defaultMinimumSeverity
    return report.files.contains { file in
      file.diagnostics.contains { $0.suppression == nil && $0.severity >= least }
    }
  }

  /// Why there is no commit, and how to go on.
  private enum Verdict {
    case blocked, notChecked
  }

  private func say(_ verdict: Verdict, in language: MessageLanguage) {
    let message =
      switch verdict {
      case .blocked:
        Localized(
          sv: """
            Ingen commit gjordes. Rätta det som står ovan, lägg till filerna igen med git add, och kör git commit.
            Ska den gå igenom ändå: git commit --no-verify
            """,
          en: """
            No commit was made. Mend what stands above, add the files again with git add, and run git commit.
            To let it through all the same: git commit --no-verify
            """)
      case .notChecked:
        Localized(
          sv: """
            Ingen commit gjordes, för allt gick inte att granska. Åtgärda det som står ovan, och kör git commit igen.
            Ska den gå igenom ändå: git commit --no-verify
            """,
          en: """
            No commit was made, for not all could be checked. Mend what stands above, and run git commit again.
            To let it through all the same: git commit --no-verify
            """)
      }
    for line in message[language].split(separator: "\n") { Console.standardError("klartext: \(line)\n") }
  }
}
