import ArgumentParser
import Linting

/// `klartext fix`: mends what is certain, and says what is left.
struct FixCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix",
    abstract: text(
      sv: "Rätta det som går att rätta säkert, och visa det som är kvar.",
      en: "Fix what can be fixed with certainty, and show what is left."),
    discussion: text(
      sv: """
        Samma sak som check --fix. Från standard in (-) skrivs den rättade texten till standard ut. \
        Med --diff skrivs ingenting till filerna, och status är 1 om något skulle ändras.
        """,
      en: """
        The same as check --fix. From standard input (-) the fixed text goes to standard output. \
        With --diff nothing is written to the files, and the status is 1 if something would change.
        """))

  @OptionGroup var input: InputArguments
  @OptionGroup(title: text(sv: "Vad som granskas", en: "What is checked")) var changes: ChangeOptions
  @OptionGroup(title: text(sv: "Rättning", en: "Fixing")) var fixing: FixOptions
  @OptionGroup var threads: ThreadOptions
  @OptionGroup(title: text(sv: "Regler och inställningar", en: "Rules and configuration")) var rules: RuleOptions
  @OptionGroup(title: text(sv: "Utskrift", en: "Output")) var output: OutputOptions
  @OptionGroup(title: text(sv: "Felstatus", en: "Exit status")) var verdict: VerdictOptions
  @OptionGroup(title: text(sv: "Godtagna fynd", en: "Accepted findings")) var accepted: BaselineOptions

  func validate() throws { try changes.validate(isStandardInput: input.isStandardInput, writes: true) }

  func run() throws {
    let setup = try CommandSetup(rules, threads: threads.count, changes: changes)
    try Fixing(input: input, options: fixing, output: output, verdict: verdict, accepted: accepted).run(setup)
  }
}
