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

  var scope: FixScope { unsafeFixes ? .all : .automatic }
}
