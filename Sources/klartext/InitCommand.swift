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
    let flags = O_WRONLY | O_CREAT | O_CLOEXEC | (force ? O_TRUNC : O_EXCL)
    let descriptor = open(path, flags, 0o644)
    guard descriptor >= 0 else {
      let isThere = errno == EEXIST
      let reason = String(cString: strerror(errno))
      let message = Localized(
        sv: isThere
          ? "\(path) finns redan. Kör klartext init --force om du vill skriva över den." : "\(path): \(reason)",
        en: isThere ? "\(path) exists already. Run klartext init --force to overwrite it." : "\(path): \(reason)")
      throw CommandFailure([message[language]])
    }
    defer { close(descriptor) }
    guard Console.write(Array(ConfigurationTemplate.text(in: language).utf8), to: descriptor) else {
      throw CommandFailure(["\(path): \(String(cString: strerror(errno)))"])
    }
    let done = Localized(
      sv: "Skrev \(path). Öppna den och ta bort # framför det du vill ändra.\n",
      en: "Wrote \(path). Open it and take away # before what you want to change.\n")
    Console.standardError(done[language])
  }
}
