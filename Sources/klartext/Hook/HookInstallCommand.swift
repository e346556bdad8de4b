import ArgumentParser
import LintCore
import Linting

/// `klartext hook install`: writes the hook, asking git where it belongs.
struct HookInstallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "install",
    abstract: text(
      sv: "Lägg hooken i det här repot. Kan köras igen utan att något händer.",
      en: "Put the hook in this repository. May be run again without harm."))

  @Flag(
    help: help(
      sv: "Behåll en hook som redan finns och kör den först.", en: "Keep a hook that is there already and run it first."
    ))
  var chain = false

  @Option(
    help: help(
      sv: "Hur allvarligt ett fynd ska vara för att stoppa en commit: error, warning, info eller never.",
      en: "How serious a finding must be to stop a commit: error, warning, info or never.", valueName: "level"))
  var failOn: VerdictOptions.FailLevel?

  @Option(
    help: help(sv: "Meddelandenas språk: sv eller en.", en: "The language of messages: sv or en.", valueName: "sv|en"))
  var language: MessageLanguage?

  func run() throws {
    let language = Console.language(asked: language, configured: nil)
    let place = try HookPlace(language)
    let script = HookScript(program: Files.program ?? "klartext", arguments: arguments, language: language).text
    var message = Localized(
      sv: "Klartext granskar nu utkasten vid varje git commit. Hooken: \(place.shown(place.hook))",
      en: "Klartext now checks the drafts before each git commit. The hook: \(place.shown(place.hook))")
    switch try place.owner(language) {
    case .nobody: break
    case .klartext(script):
      message = Localized(
        sv: "Hooken finns redan: \(place.shown(place.hook))",
        en: "The hook is there already: \(place.shown(place.hook))")
    case .klartext:
      message = Localized(
        sv: "Hooken är uppdaterad: \(place.shown(place.hook))", en: "The hook is updated: \(place.shown(place.hook))")
    case .other(let manager):
      guard chain, manager != .husky else { throw refusal(place, manager, language) }
      guard !Files.exists(place.previous) else { throw isFull(place, language) }
      try place.change(language) { () throws(Files.WriteFault) in try Files.move(place.hook, to: place.previous) }
    }
    try place.change(language) { () throws(Files.WriteFault) in
      try Files.makeFolder(place.folder)
      try Files.write(Array(script.utf8), to: place.hook, mode: 0o755)
    }
    Console.standardError("klartext: \(message[language].visible)\n")
    if let note = place.note { Console.standardError("klartext: \(note[language])\n") }
  }

  private var arguments: [String] {
    (failOn.map { ["--fail-on", $0.rawValue] } ?? []) + (language.map { ["--language", $0.rawValue] } ?? [])
  }

  private func refusal(
    _ place: HookPlace, _ manager: HookPlace.Manager?, _ language: MessageLanguage
  ) -> CommandFailure {
    let hook = place.shown(place.hook)
    guard let manager else {
      return CommandFailure(
        [
          Localized(
            sv: "\(hook) finns redan och är inte Klartexts, så den är orörd.",
            en: "\(hook) is there already and is not Klartext's, so it is untouched."),
          Localized(
            sv: "Behåll den och kör Klartext efter den: klartext hook install --chain",
            en: "Keep it and run Klartext after it: klartext hook install --chain"),
          Localized(
            sv: "Eller skriv raden klartext hook run i den.", en: "Or write the line klartext hook run in it."),
        ].map { $0[language] })
    }
    let name = manager.rawValue
    let file = manager.configuration
    var lines = [
      Localized(
        sv: "Repots hookar sköts av \(name), så \(hook) är orörd.",
        en: "The repository's hooks are kept by \(name), so \(hook) is untouched."),
      Localized(
        sv: "Lägg till klartext hook run i \(file). Documentation/git-hook.md visar hur.",
        en: "Add klartext hook run to \(file). Documentation/git-hook.md shows how."),
    ]
    if manager != .husky {
      lines.append(
        Localized(
          sv: "Eller kör Klartext efter den: klartext hook install --chain",
          en: "Or run Klartext after it: klartext hook install --chain"))
    }
    return CommandFailure(lines.map { $0[language] })
  }

  private func isFull(_ place: HookPlace, _ language: MessageLanguage) -> CommandFailure {
    let (hook, previous) = (place.shown(place.hook), place.shown(place.previous))
    let message = Localized(
      sv: "Både \(hook) och \(previous) finns och är inte Klartexts. Slå ihop dem till en, och kör kommandot igen.",
      en: "Both \(hook) and \(previous) are there and are not Klartext's. Make them one, and run the command again.")
    return CommandFailure(message[language])
  }
}

extension HookPlace {
  /// Finds the place, with git's faults in the user's language.
  init(_ language: MessageLanguage) throws(CommandFailure) {
    do {
      try self.init()
    } catch {
      throw CommandFailure(error, in: language)
    }
  }

  /// Whose hook there is, with faults in the user's language.
  func owner(_ language: MessageLanguage) throws(CommandFailure) -> Owner {
    do {
      return try owner()
    } catch {
      throw CommandFailure("\(shown(hook)): \(error.reason[language])")
    }
  }

  /// Changes something in the folder, with faults in the user's language.
  func change(
    _ language: MessageLanguage, _ body: () throws(Files.WriteFault) -> Void
  ) throws(CommandFailure) {
    do {
      try body()
    } catch {
      throw CommandFailure("\(shown(hook)): \(error.reason[language])")
    }
  }
}
