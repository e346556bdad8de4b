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

  /// A table of all rules, a row a category, with links to the pages in a folder, as Markdown.
  public static func table(_ catalogue: RuleCatalogue, language: MessageLanguage, folder: String) -> String {
    let isSwedish = language == .swedish
    var text = isSwedish ? "| kategori | regler |\n| --- | --- |\n" : "| category | rules |\n| --- | --- |\n"
    for category in RuleCategory.allCases {
      let names = catalogue.rules.map(\.metadata).filter { $0.category == category }.map(\.name).sorted()
      guard !names.isEmpty else { continue }
      let links = names.map { "[`\($0)`](\(folder)/\($0).md)" }.joined(separator: ", ")
      text += "| \(category.title[language]) | \(links) |\n"
    }
    return text
  }
}
