import ArgumentParser

/// `klartext hook`: the check in git's way, before each commit.
struct HookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hook",
    abstract: text(
      sv: "Granska utkast i git vid varje commit.", en: "Check drafts in git before each commit."),
    subcommands: [HookInstallCommand.self, HookUninstallCommand.self, HookRunCommand.self])
}
