import ArgumentParser
import Glibc
import LintCore
import Linting

/// `klartext init`: writes a commented configuration, asking nothing.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: text(
      sv: "Skriv en kommenterad klartext.yml i den här mappen.", en: "Write a commented klartext.yml in this folder."))

  @Option(
    help: help(sv: "Meddelandenas språk: sv eller en.", en: "The language of messages: sv or en.", valueName: "sv|en"))
  var language: MessageLanguage?

  @Flag(help: help(sv: "Skriv över en fil som redan finns.", en: "Overwrite a file that is there already."))
  var force = false

  func run() throws {
    let language = Console.language(asked: language, configured: nil)
    let path = Project.configurationNames[0]
    // The hidden name would be passed over in silence once this file is there.
    if !force, let other = Project.configurationNames.first(where: { Files.kind(of: $0) != .missing }) {
      throw Self.isThere(other, path, language)
    }
    let flags = O_WRONLY | O_CREAT | O_CLOEXEC | (force ? O_TRUNC : O_EXCL)
    let descriptor = open(path, flags, 0o644)
    guard descriptor >= 0 else {
      if errno == EEXIST { throw Self.isThere(path, path, language) }
      throw Console.WriteFailure(code: errno).toWrite(path, in: language)
    }
    defer { close(descriptor) }
    if let failure = Console.write(ConfigurationTemplate.text(in: language), to: descriptor) {
      throw failure.toWrite(path, in: language)
    }
    let done = Localized(
      sv: "Skrev \(path). Öppna den och ta bort # framför det du vill ändra.\n",
      en: "Wrote \(path). Open it and take away # before what you want to change.\n")
    Console.standardError(done[language])
  }

  private static func isThere(_ file: String, _ path: String, _ language: MessageLanguage) -> CommandFailure {
    let message =
      file == path
      ? Localized(
        sv: "\(file) finns redan. Kör klartext init --force om du vill skriva över den.",
        en: "\(file) exists already. Run klartext init --force to overwrite it.")
      : Localized(
        sv: "\(file) finns redan, och \(path) skulle gälla i stället. Kör klartext init --force om du vill det.",
        en: "\(file) exists already, and \(path) would go before it. Run klartext init --force if you want that.")
    return CommandFailure(message[language])
  }
}
