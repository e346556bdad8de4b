import LintCore

/// The table of what the policies' documents ask for and how Klartext sees to it.
public enum PolicyTable {
  /// Where the table lies in the package.
  public static let path = "Documentation/policies.md"

  /// Every requirement of some policies, by id, once.
  static func ids(_ policies: [Policy]) -> [String] {
    let ids = Set(policies.flatMap { $0.requirements.map(\.id) })
    return ids.sorted { left, right in
      (order(left), left.count, left) < (order(right), right.count, right)
    }
  }

  /// Accounts first, as the guide has them; letters of other policies last.
  private static func order(_ id: String) -> Int {
    let letters = Array("APLTDCREB")
    return id.first.flatMap { letters.firstIndex(of: $0) } ?? letters.count
  }

  /// The page as Markdown, in Swedish.
  public static func markdown(_ policies: [Policy]) -> String {
    let ids = ids(policies)
    var text = """
      # Policyernas krav

      Här står vad kommunernas dokument kräver av inlägg, och hur Klartext ser till det: med en regel, en inställning i \
      policyn eller ett fält som utkastet ska fylla i. Sidan skrivs av `make docs` ur filerna i `Rules/policies/`; ändra där. \
      Hur ni gör en egen policy står i [Så gör du er kommuns policy](egen-policy.md).

      Kraven är \(ids.count). Citaten är korta; dokumentens namn står efter dem.

      | krav | vad | regler | inställningar | fält | policyer |
      | --- | --- | --- | --- | --- | --- |

      """
    for id in ids {
      let entries = policies.compactMap { policy in
        policy.requirements.first { $0.id == id }.map { (policy: policy, requirement: $0) }
      }
      guard let first = entries.first?.requirement else { continue }
      let cells = [
        id, first.title.sv, links(entries.flatMap(\.requirement.rules)), codes(entries.flatMap(\.requirement.settings)),
        codes(entries.flatMap(\.requirement.declarations)), entries.map(\.policy.name).joined(separator: ", "),
      ]
      text += "| " + cells.joined(separator: " | ") + " |\n"
    }
    text += "\n## Så säger dokumenten\n"
    for policy in policies {
      text += "\n### \(policy.title.sv)\n\n"
      for id in ids {
        guard let requirement = policy.requirements.first(where: { $0.id == id }) else { continue }
        let quote = requirement.citation.quote.map { "”\($0)”" } ?? requirement.title.sv
        text += "- \(id): \(quote) (\(policy.documentName(requirement)))\n"
      }
    }
    return text
  }

  private static func links(_ rules: [String]) -> String {
    once(rules).map { "[`\($0)`](rules/\($0).md)" }.joined(separator: ", ")
  }

  private static func codes(_ names: [String]) -> String { once(names).map { "`\($0)`" }.joined(separator: ", ") }

  private static func once(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
