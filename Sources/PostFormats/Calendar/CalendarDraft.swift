import LintCore
import SourceText
import YAMLSyntax

/// A publishing calendar: a table with a post in each row.
enum CalendarDraft {
  static func read(_ source: SourceText) -> DraftFile {
    let separator = CSVSeparator(source)
    let (rows, unclosed) = CSVSyntax.rows(of: source, from: separator.start, separator: separator.byte)
    guard let first = rows.first else { return .empty(source) }
    guard let header = CalendarHeader(first) else {
      return DraftFile(drafts: [], problems: [.calendarWithoutText(at: ByteRange(first.range))])
    }
    var problems = header.problems
    if let unclosed { problems.append(.unclosedQuote(at: ByteRange(unclosed..<unclosed + 1))) }
    let posts = header.isMissing ? rows[...] : rows.dropFirst()
    let order = CalendarRow.order(of: posts, header, problems: &problems)
    let records = posts.map { row in
      if row.cells.count != header.columns.count {
        problems.append(.rowOfOtherLength(row.cells.count, header.columns.count, at: ByteRange(row.start)))
      }
      return CalendarRow(row, header, order).record
    }
    guard !records.isEmpty else { return DraftFile(drafts: [], problems: problems) }
    return DraftFile(drafts: records.drafts(problems: &problems), problems: problems)
  }
}

extension CSVSyntax.Row {
  /// The first cell, which is where a row's own faults are shown.
  fileprivate var start: Range<Int> { cells.first.map(\.range) ?? range.lowerBound..<range.lowerBound }
}

extension InputFinding {
  static func calendarWithoutText(at range: ByteRange) -> InputFinding {
    InputFinding(
      "draft-syntax",
      Finding(
        Localized(
          sv: "Ingen kolumn heter text, så det finns inga inlägg att granska. Sätt rubriker på den första raden.",
          en: "No column is called text, so there are no posts to check. Put headers in the first row."), at: range))
  }

  static func unclosedQuote(at range: ByteRange) -> InputFinding {
    InputFinding(
      "draft-syntax",
      Finding(
        Localized(
          sv: "Citattecknet har inget slut i filen. Stäng cellen, eller skriv två citattecken för ett vanligt.",
          en: "The quotation mark has no end in the file. Close the cell, or write two marks for a plain one."),
        at: range))
  }

  static func rowOfOtherLength(_ count: Int, _ wanted: Int, at range: ByteRange) -> InputFinding {
    InputFinding(
      "draft-syntax",
      Finding(
        Localized(
          sv:
            "Raden har \(count) celler men rubrikraden \(wanted). Lägg till eller ta bort en cell, annars hamnar värden fel.",
          en:
            "The row has \(count) cells, the header row \(wanted). Add or remove one, else values land in the wrong place."
        ), at: range))
  }

  static func ambiguousDates(_ text: String, at range: ByteRange) -> InputFinding {
    InputFinding(
      "invalid-value",
      Finding(
        Localized(
          sv: "”\(text)” kan läsas på två sätt, dag eller månad först. Skriv datumen som 2026-11-20.",
          en: "“\(text)” can be read in two ways, day or month first. Write the dates as 2026-11-20."), at: range))
  }
}
