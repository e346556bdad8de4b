/// What a run has to say besides its results.
enum SARIFNotification: String, CaseIterable {
  /// A file could not be read.
  case unreadableInput = "unreadable-input"
  /// A rule could not judge for want of a field, a file or a policy.
  case ruleNotChecked = "rule-not-checked"
  /// There were more findings than the report was to hold.
  case resultsOmitted = "results-omitted"

  /// Its number among the tool's notifications.
  var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// Writes what the notification means.
  func writeDescriptor(_ words: Wording, to json: inout JSONWriter) {
    json.object(.inline) { json in
      json.member("id", rawValue)
      json.member("name", rawValue.pascalCase)
      json.object("shortDescription") { $0.member("text", meaning(words)) }
    }
  }

  private func meaning(_ words: Wording) -> String {
    switch self {
    case .unreadableInput: words("En fil kunde inte läsas.", "A file could not be read.")
    case .ruleNotChecked:
      words(
        "En regel kunde inte granska, eftersom en uppgift saknas.", "A rule could not judge for want of information.")
    case .resultsOmitted: words("Alla fynd ryms inte i rapporten.", "The report does not hold all findings.")
    }
  }
}
