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

  @Option(
    help: help(
      sv: "Kommunens policy: stockholm, helsingborg eller goteborg, eller en egen fil.",
      en: "The municipality's policy: stockholm, helsingborg or goteborg, or a file of your own.", valueName: "policy"))
  var policy: String?

  @Option(
    help: help(
      sv: "Skriv policyn till den här filen, så att du kan göra den till er egen. Hör ihop med --policy.",
      en: "Write the policy to this file, for you to make your own. Belongs with --policy.", valueName: "file"))
  var copy: String?

  @Flag(help: help(sv: "Skriv över en fil som redan finns.", en: "Overwrite a file that is there already."))
  var force = false

  func validate() throws {
    if copy != nil, policy == nil {
      throw ValidationError(text(sv: "--copy hör ihop med --policy.", en: "--copy belongs with --policy."))
    }
  }

  func run() throws {
    let language = Console.language(asked: language, configured: nil)
    let template = try template(language)
    let path = Project.configurationNames[0]
    // The hidden name would be passed over in silence once this file is there.
    if !force, let other = Project.configurationNames.first(where: { Files.kind(of: $0) != .missing }) {
      throw Self.isThere(other, path, language)
    }
    var done = [path]
    if let copy, let policy {
      try write(LintSession().policyText(policy) ?? "", to: copy, language)
      done.insert(copy, at: 0)
    }
    try write(template, to: path, language)
    let message =
      done.count == 1
      ? Localized(
        sv: "Skrev \(path). Öppna den och ta bort # framför det du vill ändra.\n",
        en: "Wrote \(path). Open it and take away # before what you want to change.\n")
      : Localized(
        sv: "Skrev \(done[0]) och \(path). Öppna \(done[0]) och gör policyn till er.\n",
        en: "Wrote \(done[0]) and \(path). Open \(done[0]) and make the policy your own.\n")
    Console.standardError(message[language])
  }

  /// The configuration's text; a policy that does not exist, or is wrong, is told of before anything is written.
  private func template(_ language: MessageLanguage) throws -> String {
    guard let policy else { return ConfigurationTemplate.text(in: language) }
    var options = LintSession.Options()
    options.isIsolated = true
    options.policy = policy
    var session = LintSession(options: options)
    let inForce: PolicyInForce
    do {
      inForce = try session.policy(for: session.absolute("."))
    } catch {
      throw CommandFailure(error, in: language)
    }
    if copy != nil, session.policyText(policy) == nil {
      let message = Localized(
        sv: "--copy skriver en policy som följer med Klartext. ”\(policy)” är redan en egen fil.",
        en: "--copy writes a policy that comes with Klartext. “\(policy)” is a file of your own already.")
      throw CommandFailure(message[language])
    }
    return ConfigurationTemplate.text(
      in: language, policy: copy ?? policy, accounts: inForce.policy?.accounts.map(\.key) ?? [])
  }

  private func write(_ text: String, to path: String, _ language: MessageLanguage) throws {
    if !force, Files.exists(path) { throw Self.isThere(path, path, language) }
    if let failure = Console.put(Array(text.utf8), in: path) { throw failure.toWrite(path, in: language) }
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
