import LintCore
import Linting

/// The list of all rules, by category.
public enum RuleIndex {
  /// The index page of `Documentation/rules/`, as Markdown.
  public static func markdown(_ catalogue: RuleCatalogue, language: MessageLanguage) -> String {
    let words = PageWords(language)
    let title = language == .swedish ? "Regler" : "Rules"
    var text = "# \(title)\n"
    for category in RuleCategory.allCases {
      let rules = catalogue.rules.filter { $0.metadata.category == category }
        .sorted { $0.metadata.name < $1.metadata.name }
      guard !rules.isEmpty else { continue }
      text += "\n## \(category.title[language]) (`\(category.rawValue)`)\n\n"
      for rule in rules {
        let severities = rule.metadata.severities.map { words.name(of: $0) }.joined(separator: ", ")
        text +=
          "- [\(rule.metadata.name)](\(rule.metadata.name).md) (\(severities)): \(rule.metadata.summary[language])\n"
      }
    }
    return text
  }
}
