import ArgumentParser

/// How much is done at the same time.
struct ThreadOptions: ParsableArguments {
  @Option(
    name: [.customShort("j", allowingJoined: true), .long],
    help: help(
      sv: "Hur många filer som granskas samtidigt.", en: "How many files are checked at the same time.", valueName: "n")
  )
  var threads: Int?

  /// The number asked for, else that of the processors.
  var count: Int { threads ?? Console.processorCount }

  func validate() throws {
    if let threads, threads < 1 {
      throw ValidationError(text(sv: "--threads ska vara minst 1.", en: "--threads must be at least 1."))
    }
  }
}
