import LintCore
import Linting

extension CommandSetup {
  /// Says on standard error which files were wanted, lie on the disk, and were not added to git.
  func reportForgotten() {
    let forgotten = session.files.forgotten.map { session.shownPath($0) }
    guard !forgotten.isEmpty else { return }
    let names = forgotten.prefix(5).joined(separator: ", ") + (forgotten.count > 5 ? " …" : "")
    let message = Localized(
      sv: "Finns på disken men inte i git, så de räknas inte. Glömde du git add? \(names)",
      en: "On the disk but not in git, so they do not count. Did you forget git add? \(names)")
    Console.standardError("klartext: \(message[language].visible)\n")
  }
}
