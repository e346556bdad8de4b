import ArgumentParser
import LintCore
import Linting
import Reporters

/// `klartext baseline`: accepts what is found today, so that only what is new counts.
struct BaselineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baseline",
    abstract: text(
      sv: "Godta dagens fynd, så att bara nya räknas.", en: "Accept today's findings, so that only new ones count."),
    discussion: text(
      sv: """
        Skriver klartext-baseline.json, eller filen som inställningarna nämner under baseline. Fynd känns igen på fil, regel \
        och orden som hittades, inte på rad. Personuppgifter räknas bara till antalet: inget av dem skrivs. Kör kommandot \
        igen när fynd är rättade, så stryks de ur filen. Filer som inte granskas nu behåller det som är godtaget.
        """,
      en: """
        Writes klartext-baseline.json, or the file that the configuration names under baseline. Findings are known by file, \
        rule and the words found, not by line. Personal data is only counted: nothing of it is written. Run the command \
        again when findings are mended, and they are taken out of the file. Files that are not checked now keep what is \
        accepted.
        """))

  @OptionGroup var input: InputArguments

  @Option(
    help: help(
      sv: "Filen att skriva, i stället för klartext-baseline.json.",
      en: "The file to write, instead of klartext-baseline.json.", valueName: "file"))
  var baseline: String?

  @OptionGroup var threads: ThreadOptions
  @OptionGroup(title: text(sv: "Regler och inställningar", en: "Rules and configuration")) var rules: RuleOptions

  func validate() throws {
    if baseline == "" { throw ValidationError(text(sv: "--baseline är tomt.", en: "--baseline is empty.")) }
    if input.isStandardInput {
      throw ValidationError(
        text(
          sv: "En baseline gäller filer, inte standard in.", en: "A baseline holds for files, not standard input."))
    }
  }

  func run() throws {
    let setup = try CommandSetup(rules, threads: threads.count)
    var session = setup.session
    var report: LintReport
    var file: BaselineFile
    let isConfigured: Bool
    // A rule that the configuration has off finds nothing more; one that is not selected today may.
    let selected = !rules.select.isEmpty || !rules.ignore.isEmpty
    do throws(ConfigurationError) {
      // One that cannot be read is told of before anything is checked.
      file = try session.baselineToWrite(named: baseline)
      isConfigured = try session.isConfigured(file)
      var run = setup.run
      let progress = Progress()
      defer { progress.finish() }
      report = try run.check(input.paths, progress: progress.callback)
    } catch {
      throw CommandFailure(error, in: setup.language)
    }
    do {
      try file.accept(report, rules: selected ? setup.rules : [])
    } catch {
      throw CommandFailure("\(file.shown): \(error.reason[setup.language])")
    }
    Console.standardError("klartext: \(summary(file, isConfigured)[setup.language].visible)\n")
    input.report(report.failures + report.unsaid, in: setup.language)
    if !report.failures.isEmpty || report.hasUnreadableFile { throw ExitCode(2) }
  }

  private func summary(_ file: BaselineFile, _ isConfigured: Bool) -> Localized {
    let (findings, files) = file.baseline.total
    let (name, plain) = (file.shown, file.baseline.total.files == 1)
    var summary = Localized(
      sv: "\(name) godtar \(findings) fynd i \(files) \(plain ? "fil" : "filer").",
      en:
        "\(name) accepts \(findings) \(findings == 1 ? "finding" : "findings") in \(files) \(plain ? "file" : "files")."
    )
    if !isConfigured {
      summary.sv += " Skriv baseline: \(name) i klartext.yml, eller kör klartext check --baseline \(name)."
      summary.en += " Write baseline: \(name) in klartext.yml, or run klartext check --baseline \(name)."
    }
    return summary
  }
}
