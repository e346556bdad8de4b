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
  @OptionGroup var changes: ChangeOptions
  @OptionGroup var fixing: FixOptions
  @OptionGroup var threads: ThreadOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var verdict: VerdictOptions
  @OptionGroup var accepted: BaselineOptions

  func validate() throws { try changes.validate(isStandardInput: input.isStandardInput, writes: true) }

  func run() throws {
    let setup = try CommandSetup(rules, threads: threads.count, changes: changes)
    try Fixing(input: input, options: fixing, output: output, verdict: verdict, accepted: accepted).run(setup)
  }
}
