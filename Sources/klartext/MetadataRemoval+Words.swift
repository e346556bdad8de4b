import LintCore
import Linting

extension MetadataRemoval {
  /// What was taken out of how many files, as a line for people.
  ///
  /// - Parameter isWritten: whether the files were written, or only looked at.
  func summary(isWritten: Bool) -> Localized {
    guard !stripped.isEmpty else {
      return Localized(
        sv: "Inga uppgifter att ta bort ur bilder och filmer.", en: "Nothing to take out of pictures and films.")
    }
    let names = stripped.joined(separator: ", ")
    return isWritten
      ? Localized(
        sv: "Tog bort plats, personer och kamerauppgifter ur \(names)",
        en: "Took position, persons and device data out of \(names)")
      : Localized(
        sv: "Plats, personer eller kamerauppgifter går att ta bort ur \(names)",
        en: "Position, persons or device data can be taken out of \(names)")
  }
}
