import LintCore
import SourceText

/// Why a JSON text cannot be read, with the place.
struct JSONFault: Error {
  /// What is wrong.
  enum Kind {
    case missingValue
    case missingColon
    case missingComma
    case unclosed
    case unclosedText
    case unknownWord
    case wrongEscape
    case lineEndInText
    case tooDeep
    case moreAfterEnd
  }

  var kind: Kind
  var place: Int

  /// The fault as a finding.
  var finding: InputFinding {
    InputFinding("draft-syntax", Finding(message, at: ByteRange(place..<place)))
  }

  private var message: Localized {
    switch kind {
    case .missingValue:
      Localized(
        sv: "Här ska det stå ett värde. Ta bort ett komma för mycket, eller skriv null.",
        en: "A value is missing here. Remove a comma too many, or write null.")
    case .missingColon:
      Localized(
        sv: "Efter nyckeln ska det stå ett kolon och ett värde.", en: "A colon and a value must follow the key.")
    case .missingComma:
      Localized(sv: "Här saknas ett komma mellan två värden.", en: "A comma between two values is missing here.")
    case .unclosed:
      Localized(
        sv: "Filen tar slut mitt i. Stäng det som börjar här med } eller ].",
        en: "The file ends too early. Close what begins here with } or ].")
    case .unclosedText:
      Localized(
        sv: "Texten som börjar här har inget slut. Sätt ett citattecken efter den.",
        en: "The text that begins here has no end. Put a quotation mark after it.")
    case .unknownWord:
      Localized(
        sv: "Texter ska stå mellan citattecken. Utan dem kan det bara stå tal, true, false och null.",
        en: "Texts must stand between quotation marks. Only numbers, true, false and null stand without.")
    case .wrongEscape:
      Localized(
        sv: "Ett omvänt snedstreck betyder något särskilt. Skriv \\\\ för ett vanligt.",
        en: "A backslash has a meaning of its own. Write \\\\ for a plain one.")
    case .lineEndInText:
      Localized(
        sv: "En text kan inte gå över flera rader. Skriv \\n där raden ska brytas.",
        en: "A text cannot run over several lines. Write \\n where the line is to break.")
    case .tooDeep:
      Localized(
        sv: "Värdena ligger i varandra för djupt. Ett inlägg behöver inte så många nivåer.",
        en: "The values are nested too deep. A post needs no such number of levels.")
    case .moreAfterEnd:
      Localized(
        sv: "Filen fortsätter efter det sista värdet. Sätt flera inlägg mellan [ och ].",
        en: "The file goes on after the last value. Put several posts between [ and ].")
    }
  }
}
