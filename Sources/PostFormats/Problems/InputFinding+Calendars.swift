import LintCore
import SourceText

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

  static func repeatedHeader(at range: ByteRange) -> InputFinding {
    InputFinding(
      "draft-syntax",
      Finding(
        Localized(
          sv: "Raden är en rubrikrad till, och läses inte som ett inlägg. Ta bort den.",
          en: "The row is one more header row, and is not read as a post. Remove it."), at: range))
  }

  static func rowsAboveHeader(at range: ByteRange) -> InputFinding {
    InputFinding(
      "draft-syntax",
      Finding(
        Localized(
          sv: "Rubrikerna står inte på första raden. Ta bort det som står ovanför dem.",
          en: "The headers do not stand in the first row. Remove what stands above them."), at: range))
  }

  static func headerOfOtherLength(_ count: Int, _ wanted: Int, at range: ByteRange) -> InputFinding {
    InputFinding(
      "draft-syntax",
      Finding(
        Localized(
          sv:
            "Rubrikraden har \(count) celler, men alla andra rader har \(wanted). Kontrollera att ingen rubrik saknas.",
          en: "The header row has \(count) cells, but all other rows have \(wanted). Check that no header is missing."),
        at: range))
  }
}
