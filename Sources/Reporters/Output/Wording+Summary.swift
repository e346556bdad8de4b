extension Wording {
  /// The verdict: what was found and what to do with it.
  func verdict(_ summary: ReportSummary) -> String {
    guard summary.found.total > 0 else {
      guard summary.posts > 0 else { return self("Inga inlägg att granska.", "No posts to check.") }
      return self("Inget att rätta i \(posts(summary.posts)).", "Nothing to fix in \(posts(summary.posts)).")
    }
    return tally(summary.found) + place(summary) + ". " + closing(summary.found)
  }

  /// “ i 2 inlägg”, or “ i 2 av 5 inlägg” where others have nothing.
  private func place(_ summary: ReportSummary) -> String {
    let concerned = summary.postsWithFindings
    guard concerned > 0 else { return "" }
    guard summary.posts > concerned else { return self(" i ", " in ") + posts(concerned) }
    return self(" i \(number(concerned)) av ", " in \(number(concerned)) of ") + posts(summary.posts)
  }

  private func closing(_ found: ReportSummary.Tally) -> String {
    switch (found.errors, found.warnings) {
    case (1, _): self("Rätta felet innan du publicerar.", "Fix the error before you publish.")
    case (2..., _): self("Rätta felen innan du publicerar.", "Fix the errors before you publish.")
    case (_, 1): self("Titta på varningen innan du publicerar.", "Look at the warning before you publish.")
    case (_, 2...): self("Titta på varningarna innan du publicerar.", "Look at the warnings before you publish.")
    default:
      found.infos == 1
        ? self("Det måste inte rättas.", "It does not have to be fixed.")
        : self("Inget av dem måste rättas.", "None of it has to be fixed.")
    }
  }

  /// What was too mild to be shown, or nil.
  func leftOut(_ summary: ReportSummary) -> String? {
    let hidden = summary.belowMinimum
    guard hidden.total > 0 else { return nil }
    let isOne = hidden.total == 1
    let pronoun = isOne ? hidden.warnings == 1 ? "den" : "det" : "dem"
    // Errors are never too mild.
    let level = hidden.infos > 0 ? "info" : "warning"
    return self(
      "\(tally(hidden)) visas inte. Lägg till --min-severity \(level) för att se \(pronoun).",
      "\(tally(hidden)) \(isOne ? "is" : "are") not shown. Add --min-severity \(level) to see \(isOne ? "it" : "them")."
    )
  }

  /// How many findings a baseline accepts, or nil.
  func accepted(_ summary: ReportSummary) -> String? {
    guard summary.accepted > 0 else { return nil }
    let count = count(summary.accepted, ("fynd är godtaget", "fynd är godtagna"), ("finding is", "findings are"))
    return self("\(count) sedan tidigare och räknas inte.", "\(count) accepted earlier and not counted.")
  }

  /// What there was no room for, or nil.
  func omitted(_ summary: ReportSummary, _ selection: ReportSelection) -> String? {
    guard summary.omitted > 0, let maximum = selection.maximum else { return nil }
    let more = count(summary.omitted, ("fynd till", "fynd till"), ("more finding", "more findings"))
    if selection.isFormatsLimit {
      return self(
        "\(more) är utelämnade, eftersom GitHub tar högst \(number(maximum)). De allvarligaste är med.",
        "\(more) left out, because GitHub takes at most \(number(maximum)). The gravest are here.")
    }
    return self(
      "\(more) visas inte, eftersom gränsen är \(number(maximum)) (--max-diagnostics).",
      "\(more) not shown, because the limit is \(number(maximum)) (--max-diagnostics).")
  }

  /// How many files could not be read, or nil.
  func unreadable(_ summary: ReportSummary) -> String? {
    guard summary.unreadable > 0 else { return nil }
    let files = count(summary.unreadable, ("fil", "filer"), ("file", "files"))
    return self("\(files) kunde inte läsas.", "\(files) could not be read.")
  }
}
