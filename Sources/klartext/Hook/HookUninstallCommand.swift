import ArgumentParser
import LintCore
import Linting

/// `klartext hook uninstall`: takes the hook away, and puts back the one that was there before.
struct HookUninstallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "uninstall",
    abstract: text(
      sv: "Ta bort hooken ur det här repot, och lägg tillbaka den som fanns förut.",
      en: "Take the hook out of this repository, and put back the one that was there before."))

  @Option(
    help: help(sv: "Meddelandenas språk: sv eller en.", en: "The language of messages: sv or en.", valueName: "sv|en"))
  var language: MessageLanguage?

  func run() throws {
    let language = Console.language(asked: language, configured: nil)
    let place = try HookPlace(language)
    let hook = place.shown(place.hook)
    let message: Localized
    switch try place.owner(language) {
    case .nobody:
      message = Localized(sv: "Här finns ingen hook att ta bort.", en: "There is no hook here to remove.")
    case .other:
      let refusal = Localized(
        sv: "\(hook) är inte Klartexts, så den är orörd.", en: "\(hook) is not Klartext's, so it is untouched.")
      throw CommandFailure(refusal[language])
    case .klartext where Files.exists(place.previous):
      try place.change(language) { () throws(Files.WriteFault) in try Files.move(place.previous, to: place.hook) }
      message = Localized(
        sv: "Hooken är borttagen, och den som fanns förut gäller igen: \(hook)",
        en: "The hook is removed, and the one from before is in force again: \(hook)")
    case .klartext:
      try place.change(language) { () throws(Files.WriteFault) in try Files.remove(place.hook) }
      message = Localized(sv: "Hooken är borttagen: \(hook)", en: "The hook is removed: \(hook)")
    }
    Console.standardError("klartext: \(message[language].visible)\n")
  }
}
