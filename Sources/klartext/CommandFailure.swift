import Git
import LintCore
import Linting
import Reporters

/// Why a command could not be carried out, in the user's language; the exit status is 2.
struct CommandFailure: Error {
  /// The lines to print on standard error, each with its line end.
  let message: String

  /// A failure that concerns no place in a file.
  init(_ lines: String...) { self.init(lines) }

  /// Several failures that concern no place in a file.
  init(_ lines: [String]) { message = lines.map { "klartext: \($0.visible)\n" }.joined() }

  /// The folder that the command runs in has been deleted, so that nothing tells where paths begin.
  static func noFolder(_ language: MessageLanguage?) -> Self {
    let message = Localized(
      sv: "Mappen som du står i finns inte längre. Gå till en annan mapp.",
      en: "The folder that you are in no longer exists. Go to another one.")
    return Self(message[Console.language(asked: language, configured: nil)])
  }

  /// Why git could not answer.
  init(_ fault: GitFault, in language: MessageLanguage) {
    // Its words may hold names of files and folders.
    self.init(PathMask.standard.shown(fault.reason[language]))
  }

  /// What is wrong in configuration files, a line each that begins with the place.
  init(_ error: ConfigurationError, in language: MessageLanguage) {
    message = error.faults.map { $0.description(in: language).visible + "\n" }.joined()
  }
}
