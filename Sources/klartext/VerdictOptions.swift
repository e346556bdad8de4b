import ArgumentParser
import LintCore
import Linting

/// When the command fails.
struct VerdictOptions: ParsableArguments {
  /// What makes the exit status 1.
  enum FailLevel: String, CaseIterable, ExpressibleByArgument {
    case error, warning, info, never

    var severity: Severity? { Severity(name: rawValue) }
  }

  @Option(
    help: help(
      sv: "Hur allvarligt ett fynd ska vara för att ge felstatus 1: error, warning, info eller never.",
      en: "How serious a finding must be for exit status 1: error, warning, info or never.", valueName: "level"))
  var failOn = FailLevel.error

  @Option(
    help: help(
      sv: "Ge felstatus 1 också vid fler varningar än så.",
      en: "Exit with status 1 for more warnings than this as well.",
      valueName: "n"))
  var maxWarnings: Int?

  @Flag(help: help(sv: "Ge status 0 vad som än hittas.", en: "Exit with status 0 whatever is found."))
  var exitZero = false

  func validate() throws {
    if let maxWarnings, maxWarnings < 0 {
      throw ValidationError(text(sv: "--max-warnings ska vara minst 0.", en: "--max-warnings must be at least 0."))
    }
  }

  /// What decides the exit status, counted while reports are made.
  struct Tally {
    private var found: [Severity: Int] = [:]
    private var isUnread = false

    /// Counts a report.
    mutating func add(_ report: LintReport) {
      if !report.failures.isEmpty || report.hasUnreadableFile { isUnread = true }
      for file in report.files {
        for diagnostic in file.diagnostics where diagnostic.suppression == nil {
          found[diagnostic.severity, default: 0] += 1
        }
      }
    }

    fileprivate func status(_ options: VerdictOptions) -> Int32 {
      if isUnread { return 2 }
      if options.exitZero { return 0 }
      if let level = options.failOn.severity, found.contains(where: { $0.key >= level && $0.value > 0 }) { return 1 }
      if let most = options.maxWarnings, found[.warning, default: 0] > most { return 1 }
      return 0
    }
  }

  /// 0 when nothing at or above the fail level was found, 1 when something was, 2 when something could not be read.
  func exitStatus(of tally: Tally) -> Int32 { tally.status(self) }

  /// The same for a single report.
  func exitStatus(of report: LintReport) -> Int32 {
    var tally = Tally()
    tally.add(report)
    return tally.status(self)
  }
}
