import ArgumentParser
import Linting

/// Which fixes are made, and whether they are written.
struct FixOptions: ParsableArguments {
  @Flag(
    help: help(
      sv: "Gör också ändringar som någon måste läsa efteråt.", en: "Make changes that a person must read as well."))
  var unsafeFixes = false

  @Flag(
    help: help(
      sv: "Visa ändringarna som en diff, och skriv inget till filerna.",
      en: "Show the changes as a diff, and write nothing to the files."))
  var diff = false

  @Flag(
    help: help(
      sv: "Ta bort plats, personer och uppgifter om kameran ur bilder och filmer. Bilden själv ändras inte.",
      en: "Take position, persons and device data out of pictures and films. The picture itself does not change."))
  var stripMetadata = false

  var scope: FixScope { unsafeFixes ? .all : .automatic }
}
