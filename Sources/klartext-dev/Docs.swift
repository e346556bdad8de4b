import Glibc
import Linting
import RulePages

/// `klartext-dev docs`: writes the rule pages and the README's table from the rules, or with `--check` says which are not
/// fresh.
struct Docs {
  private static let folder = "Documentation/rules"
  private static let readme = "README.md"
  /// What stands around the README's table.
  private static let marks = (begin: "<!-- rules -->\n", end: "<!-- /rules -->")

  let isCheck: Bool

  init?(arguments: [String]) {
    guard arguments.isEmpty || arguments == ["--check"] else { return nil }
    isCheck = !arguments.isEmpty
  }

  /// Gives the exit status.
  func run() -> Int32 {
    let session = LintSession()
    let catalogue = session.standardCatalogue
    let policies = session.standardPolicies
    var pages: [String: String] = [:]
    pages[PolicyTable.path] = PolicyTable.markdown(policies)
    pages[Self.folder + "/README.md"] = RuleIndex.markdown(catalogue, language: .swedish)
    pages[Self.folder + "/en/README.md"] = RuleIndex.markdown(catalogue, language: .english)
    for rule in catalogue.rules {
      pages["\(Self.folder)/\(rule.metadata.name).md"] = RulePage(rule, language: .swedish, policies: policies).markdown
      pages["\(Self.folder)/en/\(rule.metadata.name).md"] =
        RulePage(rule, language: .english, policies: policies).markdown
    }
    guard let readme = Self.readme(with: RuleIndex.table(catalogue, language: .english, folder: Self.folder + "/en"))
    else { return 2 }
    pages[Self.readme] = readme
    let stale = pages.keys.sorted().filter { Tool.read($0) != pages[$0].map { Array($0.utf8) } }
    let foreign = [Self.folder, Self.folder + "/en"].flatMap { folder in
      ((try? Files.names(in: folder)) ?? []).map { "\(folder)/\($0)" }.filter {
        $0.hasSuffix(".md") && pages[$0] == nil
      }
    }
    if isCheck {
      for name in stale + foreign { Tool.complain("\(name) is not fresh; run: make docs") }
      return stale.isEmpty && foreign.isEmpty ? 0 : 1
    }
    for folder in ["Documentation", Self.folder, Self.folder + "/en"] { mkdir(folder, 0o755) }
    for name in foreign { unlink(name) }
    for name in stale where !Tool.write(Array((pages[name] ?? "").utf8), to: name) { return 1 }
    print("\(pages.count) pages, \(stale.count) written, \(foreign.count) removed")
    return 0
  }

  /// The README with a table between its marks.
  private static func readme(with table: String) -> String? {
    let text = Tool.read(readme).map { String(decoding: $0, as: UTF8.self) } ?? ""
    let parts = text.split(separator: marks.begin, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let end = parts[1].firstRange(of: marks.end) else {
      Tool.complain("\(readme): the marks \(marks.begin.dropLast()) and \(marks.end) are missing")
      return nil
    }
    return parts[0] + marks.begin + table + parts[1][end.lowerBound...]
  }
}
