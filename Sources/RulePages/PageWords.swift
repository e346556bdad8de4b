import LintCore

/// The fixed words of rule pages, in one language.
struct PageWords {
  let language: MessageLanguage

  init(_ language: MessageLanguage) { self.language = language }

  private func pick(_ sv: String, _ en: String) -> String { Localized(sv: sv, en: en)[language] }

  var why: String { pick("Varför", "Why") }
  var flagged: String { pick("Detta hittas, mellan ⟦ och ⟧", "This is flagged, between ⟦ and ⟧") }
  var accepted: String { pick("Detta går bra", "This is accepted") }
  func channels(_ names: [String]) -> String {
    pick(names.count == 1 ? "Kanal:" : "Kanaler:", names.count == 1 ? "Channel:" : "Channels:") + " "
      + names.joined(separator: ", ") + "."
  }
  func files(_ names: [String]) -> String {
    pick("Bredvid utkastet ligger ", "Beside the draft: ") + names.joined(separator: ", ") + "."
  }
  func policy(_ name: String) -> String { "Policy: \(name)." }
  var policies: String { pick("Så säger policyerna", "What the policies say") }
  func quoted(_ text: String) -> String { pick("”\(text)”", "“\(text)”") }
  var fixed: String { pick("Rättat:", "Fixed:") }
  var settings: String { pick("Inställningar", "Settings") }
  var suppress: String { pick("Undantag", "Suppressing") }
  var suppressHow: String {
    pick(
      "Skriv raden före det som ska undantas, och varför:", "Write this line before what is to be left alone, and why:")
  }
  var reason: String { pick("skälet", "the reason") }
  var sources: String { pick("Källor", "Sources") }
  var category: String { pick("Kategori", "Category") }
  var severity: String { pick("Allvarsgrad", "Severity") }
  var offByDefault: String { pick("avstängd från början", "off by default") }
  var needs: String { pick("Behöver", "Needs") }

  func name(of severity: Severity) -> String {
    switch severity {
    case .error: pick("fel", "error")
    case .warning: pick("varning", "warning")
    case .info: pick("råd", "advice")
    }
  }

  func name(of needs: RuleMetadata.Needs) -> String {
    switch needs {
    case .text: pick("bara texten", "the text alone")
    case .metadata: pick("ett fält i utkastet", "a field in the draft")
    case .media: pick("den bifogade filen", "the attached file")
    case .calendar: pick("flera inlägg", "several posts")
    case .policy: pick("organisationens policy", "the organisation's policy")
    }
  }
}
