import ArgumentParser
import Git
import Linting

/// Options that limit a command to some of the files: what git says has changed, and what is not excluded.
struct ChangeOptions: ParsableArguments {
  @Flag(
    help: help(
      sv: "Bara det som är på väg in i git (git add), läst ur git och inte från disken.",
      en: "Only what is about to be committed (git add), read from git and not from the disk."))
  var staged = false

  @Option(
    help: help(
      sv: "Bara filer som har ändrats sedan den här grenen eller commiten, som de är på disken.",
      en: "Only files changed since this branch or commit, as they are on the disk.", valueName: "ref"))
  var since: String?

  @Flag(
    help: help(
      sv: "Låt exclude i inställningarna gälla också filer som du anger, som när ett annat program räknar upp dem.",
      en: "Let exclude in the configuration hold for files that you name as well, as when another program lists them."))
  var forceExclude = false

  /// What is about to be committed.
  static var onlyStaged: ChangeOptions {
    var options = ChangeOptions()
    options.staged = true
    options.since = nil
    options.forceExclude = false
    return options
  }

  func validate() throws {
    if staged, since != nil {
      throw ValidationError(
        text(
          sv: "--staged och --since kan inte stå tillsammans.", en: "--staged and --since cannot stand together."))
    }
    if since == "" { throw ValidationError(text(sv: "--since är tomt.", en: "--since is empty.")) }
  }

  /// Refuses what does not go together with standard input and with writing.
  func validate(isStandardInput: Bool, writes: Bool) throws {
    if isStandardInput, staged || since != nil {
      throw ValidationError(
        text(
          sv: "--staged och --since kan inte stå tillsammans med - (standard in).",
          en: "--staged and --since cannot stand together with - (standard input)."))
    }
    if staged, writes {
      throw ValidationError(
        text(
          sv:
            "--staged ändrar ingenting. Rätta filerna på disken med klartext fix, och lägg till dem igen med git add.",
          en: "--staged changes nothing. Fix the files on the disk with klartext fix, and add them again with git add.")
      )
    }
  }

  /// What git knows of the changes.
  struct Changes {
    /// Where files come from.
    var files = FileTree.disk
    /// The files that have changed; nil for all.
    var changed: ChangedFiles?
    /// The top level of the work tree, where git had to be asked for it.
    var topLevel: String?
  }

  /// Asks git, where it is needed.
  func changes() throws(GitFault) -> Changes {
    if staged {
      let index = try GitIndex()
      return Changes(files: .staged(index), changed: .staged(index), topLevel: index.topLevel)
    }
    guard let since else { return Changes() }
    return Changes(changed: try .since(since, in: Files.currentFolder))
  }
}
