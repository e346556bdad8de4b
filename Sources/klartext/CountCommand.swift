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

  @Option(name: [.customShort("f"), .long], help: help(sv: "Format: human eller json.", en: "Format: human or json."))
  var format = Format.human

  @OptionGroup var rules: RuleOptions

  func run() throws {
    let setup = try CommandSetup(rules)
    var run = LintRun(setup.session)
    var failures: [InputFailure] = []
    let counts: [PostCount]
    do {
      if paths == ["-"] {
        counts = try run.count(text: try Files.readStandardInput(), name: stdinFilename)
      } else {
        (counts, failures) = try run.count(paths)
      }
    } catch let error as ConfigurationError {
      throw CommandFailure(error.faults.map { $0.description(in: setup.language) })
    } catch let fault as Files.Fault {
      throw CommandFailure(["klartext: -: \(fault.reason[setup.language])"])
    }
    switch format {
    case .json: CountOutput.writeJSON(counts)
    case .human: Console.standardOutput(CountOutput.text(counts, setup.language))
    }
    Console.report(failures, in: setup.language)
    if !failures.isEmpty { throw ExitCode(2) }
  }
}
