import LintCore

extension Policy {
  /// What the documents say of what a rule sees to, a line for each requirement, with the document's name.
  func quotes(ofRule rule: String, in words: PageWords) -> [String] {
    requirements(ofRule: rule).map { requirement in
      let quote = requirement.citation.quote.map { ": \(words.quoted($0))" } ?? ""
      return "\(name), \(requirement.id) \(requirement.title[words.language])\(quote) (\(documentName(requirement)))"
    }
  }

  /// The name and date of the document that a requirement comes from.
  func documentName(_ requirement: Requirement) -> String {
    guard let document = document(requirement.citation.document) else { return requirement.citation.document }
    return "\(document.name), \(document.date)"
  }
}
