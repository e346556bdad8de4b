import Git
import LintCore

extension GitFault {
  /// The reason as a user reads it, with what to do.
  public var reason: Localized {
    switch self {
    case .notInstalled:
      Localized(
        sv: "Programmet git finns inte här. Installera git, eller granska utan --staged och --since.",
        en: "The program git is not here. Install git, or check without --staged and --since.")
    case .notARepository:
      Localized(
        sv: "Mappen hör inte till något git-repo. Gå till repot, eller skapa ett med git init.",
        en: "The folder belongs to no git repository. Go to the repository, or make one with git init.")
    case .noWorkTree:
      Localized(
        sv: "Här finns ingen arbetskopia (repot är bare, eller så är det här mappen .git). Gå till en arbetskopia.",
        en: "There is no work tree here (the repository is bare, or this is its folder .git). Go to a work tree.")
    case .notTrusted:
      Localized(
        sv: "Repot tillhör en annan användare, så git läser det inte. Se safe.directory i git help config.",
        en: "The repository belongs to another user, so git does not read it. See safe.directory in git help config.")
    case .unknownRevision(let name):
      Localized(
        sv: "Git känner inte till ”\(name)”. Kontrollera namnet, eller hämta grenen med git fetch.",
        en: "Git does not know “\(name)”. Check the name, or get the branch with git fetch.")
    case .noCommonCommit(let name):
      Localized(
        sv: "Ingen gemensam historia med ”\(name)”. Hämta hela historien, till exempel med git fetch --unshallow.",
        en: "No history in common with “\(name)”. Get the whole history, for instance with git fetch --unshallow.")
    case .failed(let words):
      Localized(
        sv: "Git svarade inte som väntat." + (words.isEmpty ? "" : " Git skrev: \(words)"),
        en: "Git did not answer as expected." + (words.isEmpty ? "" : " Git wrote: \(words)"))
    }
  }
}
