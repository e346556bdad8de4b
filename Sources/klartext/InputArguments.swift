import ArgumentParser
import LintCore
import Linting

/// What is read: files, folders or standard input.
struct InputArguments: ParsableArguments {
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

  /// Whether standard input is read.
  var isStandardInput: Bool { paths == ["-"] }

  func validate() throws {
    if paths.contains("") {
      throw ValidationError(text(sv: "En av sökvägarna är tom.", en: "One of the paths is empty."))
    }
    if paths.count > 1, paths.contains("-") {
      throw ValidationError(
        text(sv: "- kan inte stå tillsammans med andra filer.", en: "- cannot stand together with other paths."))
    }
    if stdinFilename != nil, !isStandardInput {
      throw ValidationError(
        text(
          sv: "--stdin-filename hör ihop med - (standard in).", en: "--stdin-filename belongs with - (standard input).")
      )
    }
    if stdinFilename == "" {
      throw ValidationError(text(sv: "--stdin-filename är tomt.", en: "--stdin-filename is empty."))
    }
  }

  /// Says on standard error what could not be read, and what was perhaps meant.
  func report(_ failures: [InputFailure], in language: MessageLanguage) {
    Self.report(failures, misspelt: paths.first, in: language)
  }

  /// Says on standard error what could not be read.
  ///
  /// - Parameter first: the first path, which may be a misspelt command.
  static func report(_ failures: [InputFailure], misspelt first: String? = nil, in language: MessageLanguage) {
    for failure in failures {
      var line = "\(failure.path): \(failure.reason[language])"
      // A misspelt command is read as a path.
      let commands = Klartext.configuration.subcommands.compactMap { $0.configuration.commandName }
      if failure.path == first, Files.kind(of: failure.path) == .missing,
        let command = commands.nearest(to: failure.path)
      {
        line += Localized(sv: " Menade du kommandot \(command)?", en: " Did you mean the command \(command)?")[language]
      }
      Console.standardError("klartext: \(line.visible)\n")
    }
  }
}
