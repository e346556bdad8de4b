import LintCore
import YAMLSyntax

extension YAMLError {
  /// What is wrong and what to do, in plain words: for front matter, configuration and rule packs alike.
  public var explanation: Localized {
    switch fault {
    case .alias:
      Localized(
        sv: "Ett värde kan inte börja med * eller &. Sätt citattecken om hela värdet.",
        en: "A value cannot begin with * or &. Put quotation marks around the whole value.")
    case .duplicateKey(let key):
      Localized(
        sv: "\(key.quotedInSwedish(else: "Nyckeln")) står två gånger. Ta bort den ena raden.",
        en: "\(key.quotedInEnglish(else: "The key")) stands there twice. Remove one of the lines.")
    case .complexKey:
      Localized(
        sv: "Före kolon ska det stå ett namn, inte en lista eller flera fält. Ta bort parenteserna eller frågetecknet.",
        en: "Before a colon there must be a name, no list and no fields. Remove the brackets or the question mark.")
    case .tooDeep:
      Localized(
        sv: "Här är fler nivåer av indrag eller parenteser än det finns fält. Ta bort några.",
        en: "Here are more levels of indentation or brackets than there are fields. Remove some.")
    case .severalDocuments:
      Localized(
        sv: "Raden börjar ett nytt YAML-dokument, och det får bara finnas ett. Ta bort raden.",
        en: "The line begins another YAML document, and there can be only one. Remove the line.")
    case .forbiddenCharacter:
      Localized(
        sv: "Här står ett styrtecken som inte syns. Radera det och skriv raden på nytt.",
        en: "Here is a control character that cannot be seen. Delete it and write the line again.")
    case .tab:
      Localized(
        sv: "Här står ett tabbtecken, men indrag ska vara mellanslag. Byt det mot två mellanslag.",
        en: "Here is a tab, but indentation must be spaces. Replace it with two spaces.")
    case .syntax(let words): Self.explanation(of: words)
    }
  }

  /// libyaml's commonest complaints as people can mend them.
  private static func explanation(of words: String) -> Localized {
    let known = complaints.first { words.contains($0.words) }
    return known?.explanation
      ?? Localized(
        sv: "Här går det inte att läsa. Kontrollera indrag, kolon och citattecken på raden och den före.",
        en: "This cannot be read. Check indentation, colons and quotation marks on this line and the one before.")
  }

  private static let complaints: [(words: String, explanation: Localized)] = [
    (
      "mapping values are not allowed",
      Localized(
        sv: "Ett kolon här delar värdet. Sätt citattecken om hela värdet, eller rätta radens indrag.",
        en: "A colon here splits the value. Put quotation marks around the whole value, or mend the indentation.")
    ),
    (
      "could not find expected ':'",
      Localized(
        sv: "Raden saknar kolon. Skriv namn, kolon, mellanslag och värde: ”title: Badet öppnar”.",
        en: "The line has no colon. Write name, colon, space and value: “title: The bath opens”.")
    ),
    (
      "escape",
      Localized(
        sv: "Ett \\ mellan citattecken betyder något särskilt. Skriv \\\\ i stället, eller använd enkla citattecken.",
        en: "A \\ between quotation marks means something special. Write \\\\ instead, or use single quotation marks.")
    ),
    (
      "quoted scalar",
      Localized(
        sv: "Citattecknet stängs aldrig. Skriv ett likadant där värdet slutar.",
        en: "The quotation mark is never closed. Write one like it where the value ends.")
    ),
    (
      "flow sequence",
      Localized(
        sv: "Hakparentesen stängs aldrig, eller så saknas ett komma i listan. Skriv ] där listan slutar.",
        en: "The bracket is never closed, or a comma is missing in the list. Write ] where the list ends.")
    ),
    (
      "flow mapping",
      Localized(
        sv: "Klammern stängs aldrig, eller så saknas ett komma. Skriv } där fälten slutar.",
        en: "The brace is never closed, or a comma is missing. Write } where the fields end.")
    ),
    (
      "cannot start any token",
      Localized(
        sv: "Ett värde kan inte börja med det här tecknet. Sätt citattecken om hela värdet.",
        en: "A value cannot begin with this character. Put quotation marks around the whole value.")
    ),
    (
      "tag",
      Localized(
        sv: "Ett värde kan inte börja med utropstecken. Sätt citattecken om hela värdet.",
        en: "A value cannot begin with an exclamation mark. Put quotation marks around the whole value.")
    ),
    (
      "directive",
      Localized(
        sv: "En rad kan inte börja med procenttecken. Ta bort det, eller sätt citattecken om hela värdet.",
        en: "A line cannot begin with a percent sign. Remove it, or put quotation marks around the whole value.")
    ),
    (
      "block scalar",
      Localized(
        sv: "Efter | eller > ska texten börja på nästa rad. Sätt annars citattecken om hela värdet.",
        en: "After | or > the text must begin on the next line. Otherwise put quotation marks around the whole value.")
    ),
    (
      "block sequence entries are not allowed",
      Localized(
        sv: "En lista med bindestreck ska börja på en ny rad. Flytta ner den, med två mellanslags indrag.",
        en: "A list with hyphens must begin on a new line. Move it down, indented by two spaces.")
    ),
    (
      "did not find expected",
      Localized(
        sv: "Raden har fel indrag, eller så står det text efter ett citattecken. Ställ fälten rakt under varandra.",
        en:
          "The line has wrong indentation, or text stands after a quotation mark. Put the fields right below each other."
      )
    ),
  ]
}
