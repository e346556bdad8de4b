import LintCore
import PostFormats
import RulePacks
import SourceText
import YAMLSyntax

/// Reads a project's own policy and checks what only the whole program knows: names of rules, options and fields.
struct PolicyFile {
  /// The file's absolute path.
  let path: String
  /// The file's path as shown to users.
  let shown: String
  let catalogue: RuleCatalogue
  /// Where files come from.
  var files = FileTree.disk

  /// The policy, or nil with what is wrong in it.
  func read(faults: inout [ConfigurationFault]) -> PolicyInForce? {
    do {
      let source = try files.text(path)
      do {
        guard let root = try YAMLDocument.parse(source) else {
          faults.append(ConfigurationFault(file: shown, message: PackFault.empty.message))
          return nil
        }
        return read(root, of: source, faults: &faults)
      } catch {
        let position = LineTable(source).position(at: error.range.lowerBound, in: .utf16)
        faults.append(ConfigurationFault(file: shown, position: position, message: error.explanation))
      }
    } catch {
      faults.append(ConfigurationFault(file: shown, message: error.reason))
    }
    return nil
  }

  /// The policy in a document, or nil with what is wrong in it.
  func read(_ root: YAMLNode, of source: SourceText, faults: inout [ConfigurationFault]) -> PolicyInForce? {
    let count = faults.count
    var errors: [PackError] = []
    let file = PolicyFileReader.read(root, of: PackFile(name: shown, source: source), errors: &errors)
    let lines = LineTable(source)
    for error in errors {
      let position = lines.position(at: error.range.lowerBound, in: .utf16)
      faults.append(ConfigurationFault(file: shown, position: position, message: error.fault.message))
    }
    guard let file else { return nil }
    var reader = ConfigurationReader(
      file: shown, folder: Paths.folder(of: path), source: source, catalogue: catalogue, files: files)
    let rules = file.rules.map { reader.ruleSettings($0) } ?? []
    var accountRules: [String: [RuleSetting]] = [:]
    for (account, node) in file.accountRules { accountRules[account] = reader.ruleSettings(node) }
    for name in file.ruleNames where !catalogue.knows(name.text) {
      reader.report(name.range, catalogue.unknownName(name.text))
    }
    for name in file.fieldNames where !FieldTable.post.has(path: name.text) {
      reader.reportUnknown(name.text, at: name.range, among: FieldTable.post.paths)
    }
    faults += reader.faults
    guard faults.count == count else {
      faults[count...].sort {
        ($0.position?.line ?? 0, $0.position?.column ?? 0) < ($1.position?.line ?? 0, $1.position?.column ?? 0)
      }
      return nil
    }
    return PolicyInForce(key: path, shown: shown, policy: file.policy, rules: rules, accountRules: accountRules)
  }
}
