import Testing

/// Locales and other surroundings: the language of messages is all that they decide.
@Suite struct LocaleTests {
  private static let draft =
    "---\nchannels: [X, INSTAGRAM]\ntitle: ISTID\n---\nIngen INGÅR i IT-gruppen. Ta med fika m.m. #Istid\n"

  private static let arguments = "check a.md -f json --min-severity info"

  /// What a run writes with nothing set but some variables, and a small dictionary so that no large one is read.
  private static func output(_ variables: String, _ arguments: String = arguments) throws -> String {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(draft, to: "a.md")
    for language in ["sv_SE", "en_US"] {
      try folder.write("SET UTF-8\n", to: "ord/\(language).aff")
      try folder.write("3\ningen\ningår\ngruppen\n", to: "ord/\(language).dic")
    }
    let run = try folder.bash("env -i DICPATH=$PWD/ord XDG_CACHE_HOME=$PWD/cache \(variables) $K \(arguments)")
    #expect(run.status < 2, "\(variables): \(run.errors)")
    #expect(run.errors == "")
    return run.output
  }

  private func output(_ variables: String, _ arguments: String = Self.arguments) throws -> String {
    try Self.output(variables, arguments)
  }

  private static let swedish = Result { try output("LANG=sv_SE.UTF-8") }
  private static let swedishText = Result { try output("LANG=sv_SE.UTF-8", "check a.md") }
  private static let swedishCounts = Result { try output("LANG=sv_SE.UTF-8", "count a.md") }

  /// Turkish has an i without a dot: what folds letters by the locale finds other words there.
  @Test(arguments: [
    "LANG=C", "LC_ALL=C", "LC_ALL=POSIX", "LC_ALL=C.UTF-8", "LC_ALL=tr_TR.UTF-8", "LANG=tr_TR.UTF-8 LC_CTYPE=tr_TR",
    "LC_ALL=az_AZ.UTF-8", "LC_ALL=lt_LT", "LC_ALL=sv_SE.UTF-8", "LC_ALL=sv_SE.ISO-8859-1", "LC_ALL=ja_JP.SJIS",
    "LC_ALL=finns_inte", "LC_ALL='../../etc/passwd'", "LC_ALL=$'\\e[31m'", "LC_ALL=$'\\xff\\xfe'", "LC_ALL= LANG=",
    "LC_NUMERIC=sv_SE.UTF-8", "LANGUAGE=tr:de",
  ])
  func theSameBytesAreWrittenInEveryLocaleThatIsNotEnglish(_ variables: String) throws {
    #expect(try output(variables) == Self.swedish.get())
    guard variables.contains("tr_TR") || variables == "LANG=C" else { return }
    #expect(try output(variables, "check a.md") == Self.swedishText.get())
    #expect(try output(variables, "count a.md") == Self.swedishCounts.get())
  }

  @Test func englishLocalesChangeTheWordsAndNothingElse() throws {
    let (swedish, english) = try (output("LANG=sv_SE.UTF-8"), output("LC_ALL=en_US.UTF-8"))
    #expect(swedish != english)
    for locale in ["LANG=en_GB.UTF-8", "LC_ALL=en", "LC_MESSAGES=en_US LANG=sv_SE.UTF-8", "LC_ALL=en_US.ISO-8859-1"] {
      #expect(try output(locale) == english, "\(locale)")
    }
    #expect(
      try output("LC_ALL=en_US.UTF-8", "check a.md -f json --min-severity info --language sv")
        == swedish)
    let (first, second) = try (Report(Array(swedish.utf8)), Report(Array(english.utf8)))
    #expect(first.diagnostics.map(\.rule) == second.diagnostics.map(\.rule))
    #expect(first.diagnostics.map(\.range) == second.diagnostics.map(\.range))
    #expect(first.diagnostics.map(\.fingerprint) == second.diagnostics.map(\.fingerprint))
  }

  @Test(arguments: [
    "", "HOME=/finns/inte", "HOME=", "HOME=.", "HOME=/dev/null", "HOME=/proc", "HOME=$'\\e[2J'",
    "XDG_CACHE_HOME=relativ",
    "XDG_CACHE_HOME=", "XDG_CACHE_HOME=/dev/null", "XDG_CACHE_HOME=/proc/1",
    "XDG_CACHE_HOME=/$(printf 'a%.0s' {1..5000})",
    "TZ=nonsens", "TZ=/etc/passwd", "TZ=:../../x",
    "TZ=UTC-99", "TMPDIR=/finns/inte", "TERM=dumb", "TERM=", "TERM=$'\\e['", "NO_COLOR=1", "COLUMNS=80", "COLUMNS=0",
    "COLUMNS=-5", "COLUMNS=99999999999999999999", "COLUMNS=x", "GIT_DIR=/finns/inte", "PATH=/finns/inte", "SHELL=",
    "SWIFT_BACKTRACE=enable=yes", "LD_BIND_NOW=1", "ICU_DATA=/finns/inte",
  ])
  func whatElseIsSetChangesNothing(_ variable: String) throws {
    #expect(try output("LANG=sv_SE.UTF-8 \(variable)") == Self.swedish.get())
  }

  @Test func inAVeryNarrowOrWideTerminalTextIsWrappedAndNotLost() throws {
    for columns in ["1", "20", "1000", "100000"] {
      let text = try output("LANG=sv_SE.UTF-8 COLUMNS=\(columns)", "check a.md --select abbreviation")
      #expect(text.contains("m.m.") && text.contains("a.md:"))
    }
  }

  @Test func relativeCacheFoldersAreNotMade() throws {
    try inFolder([
      "a.md": Self.draft, "ord/sv_SE.aff": "SET UTF-8\n", "ord/sv_SE.dic": "1\nbadet\n", "ord/en_US.aff": "SET UTF-8\n",
      "ord/en_US.dic": "1\npool\n",
    ]) { folder throws in
      let run = try folder.bash(
        "env -i DICPATH=$PWD/ord XDG_CACHE_HOME=relativ $K check a.md -q; env -i DICPATH=$PWD/ord HOME=. $K check a.md -q"
      )
      #expect(run.status < 2)
      #expect(try folder.names() == ["a.md", "ord"])
    }
  }
}
