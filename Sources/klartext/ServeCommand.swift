import ArgumentParser
import Glibc
import LintCore
import Linting

/// `klartext serve`: hands over to the program that listens, so that this one never opens a socket.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: text(
      sv: "Visa en sida på den här datorn, där man klistrar in en text och ser granskningen medan man skriver.",
      en: "Show a page on this computer, to paste a text into, with the check as one types."))

  /// The program that listens, which lies beside this one.
  static let program = "klartext-serve"

  @Argument(
    parsing: .captureForPassthrough,
    help: help(
      sv: "Se klartext serve --help.", en: "See klartext serve --help.", valueName: "options"))
  var options: [String] = []

  func run() throws {
    let path = Files.folderOfProgram + "/" + Self.program
    guard access(path, X_OK) == 0 else {
      throw CommandFailure(
        text(
          sv:
            "Programmet \(Self.program) saknas. Det ska ligga i samma mapp som klartext; make install lägger det där.",
          en:
            "The program \(Self.program) is missing. It belongs in the same folder as klartext; make install puts it there."
        ))
    }
    var arguments = ([Self.program] + options).map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    execv(path, &arguments)
    let reason = SystemReason.words(for: errno)
    throw CommandFailure(
      text(
        sv: "\(Self.program) gick inte att starta: \(reason.sv).",
        en: "\(Self.program) could not be started: \(reason.en)."))
  }
}

extension Files {
  /// The folder that this program lies in, links followed.
  fileprivate static var folderOfProgram: String {
    let path = realpath("/proc/self/exe", nil)
    defer { free(path) }
    let program = path.map { String(cString: $0) } ?? CommandLine.arguments.first ?? ""
    return program.lastIndex(of: "/").map { String(program[..<$0]) } ?? "."
  }
}
