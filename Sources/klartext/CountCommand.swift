import ArgumentParser
import Glibc
import LintCore
import Linting
import Reporters

/// `klartext count`: how long posts are, as each channel counts.
struct CountCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "count",
    abstract: text(
      sv: "Räkna längd mot varje kanals gräns, ord, LIX och lästid.",
      en: "Count length against each channel's limit, words, LIX and reading time."))

  enum Format: String, CaseIterable, ExpressibleByArgument { case human, json }

  @OptionGroup var input: InputArguments

  @Option(
    name: [.customShort("f", allowingJoined: true), .long],
    help: help(sv: "Format: human eller json.", en: "Format: human or json."))
  var format = Format.human

  @Flag(
    help: help(sv: "Visa hur inlägget låter i en skärmläsare.", en: "Show how a screen reader says the post."))
  var speech = false

  @Option(help: help(sv: "Färg: auto, always eller never.", en: "Colour: auto, always or never.", valueName: "when"))
  var color = ColorChoice.auto

  @OptionGroup(title: text(sv: "Vad som granskas", en: "What is checked")) var changes: ChangeOptions
  @OptionGroup(title: text(sv: "Regler och inställningar", en: "Rules and configuration")) var rules: RuleOptions

  func validate() throws { try changes.validate(isStandardInput: input.isStandardInput, writes: false) }

  func run() throws {
    let setup = try CommandSetup(rules, changes: changes)
    var run = setup.run
    let counts: [PostCount]
    let failures: [InputFailure]
    do {
      if input.isStandardInput {
        (counts, failures) = try run.count(text: try Files.readStandardInput(), name: input.stdinFilename)
      } else {
        (counts, failures) = try run.count(input.paths)
      }
    } catch let error as ConfigurationError {
      throw CommandFailure(error, in: setup.language)
    } catch let fault as Files.Fault {
      throw CommandFailure("-: \(fault.reason[setup.language])")
    }
    switch format {
    case .json: try CountOutput.writeJSON(counts, setup.language)
    case .human:
      let look = CountOutput.Look(
        language: setup.language, hasSpeech: speech, style: TerminalStyle(isOn: color.isOn), width: Console.width)
      try Console.standardOutput(CountOutput.text(counts, look), in: setup.language)
    }
    input.report(failures, in: setup.language)
    if !failures.isEmpty { throw ExitCode(2) }
  }
}
