import ArgumentParser
import LintCore
import Linting

/// Which accepted findings do not count.
struct BaselineOptions: ParsableArguments {
  @Option(
    help: help(
      sv: "Räkna inte fynd som är godtagna i den här filen. Skriv den med klartext baseline.",
      en: "Do not count findings that are accepted in this file. Write it with klartext baseline.", valueName: "file"))
  var baseline: String?

  func validate() throws {
    if baseline == "" { throw ValidationError(text(sv: "--baseline är tomt.", en: "--baseline is empty.")) }
  }

  /// Marks the accepted findings of a report; whether there is a baseline at all.
  ///
  /// - Parameter isQuiet: whether nothing is to be said of what is accepted and no longer there.
  func apply(to report: inout LintReport, _ setup: CommandSetup, isQuiet: Bool) throws(CommandFailure) -> Bool {
    var session = setup.session
    let file: BaselineFile?
    do {
      file = try session.baseline(named: baseline)
    } catch {
      throw CommandFailure(error, in: setup.language)
    }
    guard let file else { return false }
    let use = file.apply(to: &report, rules: setup.rules)
    if use.unused > 0, !isQuiet, !setup.isNarrowed {
      let (number, name) = (use.unused, file.shown)
      let message = Localized(
        sv: number == 1
          ? "1 godtaget fynd i \(name) finns inte längre. Kör klartext baseline för att ta bort det ur filen."
          : "\(number) godtagna fynd i \(name) finns inte längre. Kör klartext baseline för att ta bort dem ur filen.",
        en: number == 1
          ? "1 accepted finding in \(name) is no longer there. Run klartext baseline to take it out of the file."
          : "\(number) accepted findings in \(name) are no longer there. Run klartext baseline to take them out of the file."
      )
      Console.standardError("klartext: \(message[setup.language].visible)\n")
    }
    return true
  }
}
