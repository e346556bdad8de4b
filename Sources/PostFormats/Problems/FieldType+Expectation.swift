import LintCore

extension FieldType {
  /// What it takes, as the end of ”… ska vara”.
  var expectation: Localized {
    switch self {
    case .text, .textOrBool, .dateOrText: Localized(sv: "en text", en: "a text")
    case .texts: Localized(sv: "en text eller en lista av texter", en: "a text or a list of texts")
    case .bool: Localized(sv: "true (ja) eller false (nej)", en: "true or false")
    case .number: Localized(sv: "ett heltal", en: "a whole number")
    case .date: Localized(sv: "ett datum, som 2026-11-20T14:30", en: "a date, such as 2026-11-20T14:30")
    case .language: Localized(sv: "en språkkod, som sv", en: "a language tag, such as sv")
    case .channels: Localized(sv: "en kanal eller en lista av kanaler", en: "a channel or a list of channels")
    case .choice(let choices):
      Localized(sv: choices.map(\.name).listed("eller"), en: choices.map(\.name).listed("or"))
    case .choiceOrFile(let choices):
      Localized(
        sv: "en fil, " + choices.map(\.name).listed("eller"), en: "a file, " + choices.map(\.name).listed("or"))
    case .suppressions:
      Localized(sv: "en lista av regler, eller regler med skäl", en: "a list of rules, or rules with reasons")
    case .fields(let table), .entries(let table, _):
      Localized(
        sv: "fält med indrag, som ”\(table.fields.first?.key ?? "")”",
        en: "fields with indentation, such as “\(table.fields.first?.key ?? "")”")
    case .openFields: Localized(sv: "namn och värden med indrag", en: "names and values with indentation")
    }
  }
}
