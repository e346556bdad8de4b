import Glibc
import Linting
import RulePages

/// `klartext-dev docs`: writes the rule pages from the rules, or with `--check` says which are not fresh.
struct Docs {
  private static let folder = "Documentation/rules"

  let isCheck: Bool

  init?(arguments: [String]) {
    guard arguments.isEmpty || arguments == ["--check"] else { return nil }
    isCheck = !arguments.isEmpty
  }

  /// Gives the exit status.
  func run() -> Int32 {
    let catalogue = LintSession().standardCatalogue
    var pages: [String: String] = [:]
    pages["README.md"] = RuleIndex.markdown(catalogue, language: .swedish)
    pages["en/README.md"] = RuleIndex.markdown(catalogue, language: .english)
    for rule in catalogue.rules {
      pages["\(rule.metadata.name).md"] = RulePage(rule, language: .swedish).markdown
      pages["en/\(rule.metadata.name).md"] = RulePage(rule, language: .english).markdown
    }
    let stale = pages.keys.sorted().filter { name in
      Tool.read("\(Self.folder)/\(name)") != pages[name].map { Array($0.utf8) }
    }
    let foreign = [Self.folder, Self.folder + "/en"].flatMap { folder in
      let prefix = folder == Self.folder ? "" : "en/"
      return ((try? Files.names(in: folder)) ?? []).filter { $0.hasSuffix(".md") && pages[prefix + $0] == nil }.map {
        prefix + $0
      }
    }
    if isCheck {
      for name in stale + foreign { Tool.complain("\(Self.folder)/\(name) is not fresh; run: make docs") }
      return stale.isEmpty && foreign.isEmpty ? 0 : 1
    }
    for folder in ["Documentation", Self.folder, Self.folder + "/en"] { mkdir(folder, 0o755) }
    for name in foreign { unlink("\(Self.folder)/\(name)") }
    for name in stale where !Tool.write(Array((pages[name] ?? "").utf8), to: "\(Self.folder)/\(name)") { return 1 }
    print("\(pages.count) pages, \(stale.count) written, \(foreign.count) removed")
    return 0
  }
}
