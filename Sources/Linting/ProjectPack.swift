import LintCore
import RulePacks
import SourceText
import YAMLSyntax

/// Reads and compiles a rule pack of a project, with the word lists that it names.
struct ProjectPack {
  /// The pack, as an absolute path.
  let path: String
  /// The folder that file names are shown relative to.
  let shownRelativeTo: String
  /// Where files come from.
  let files: FileTree

  init(path: String, shownRelativeTo: String, files: FileTree = .disk) {
    self.path = path
    self.shownRelativeTo = shownRelativeTo
    self.files = files
  }

  /// The compiled pack, or nil with its faults added.
  func compile(faults: inout [ConfigurationFault]) -> RulePackImage? {
    guard let pack = read(path, faults: &faults) else { return nil }
    var files = [pack]
    for list in Set(Self.lists(of: pack.source)).sorted() {
      let absolute = Paths.absolute(list, from: Paths.folder(of: path))
      // A list that is not there is the compiler's to report: it knows where the rule names it.
      guard self.files.kind(of: absolute) != .missing else { continue }
      guard let file = read(absolute, faults: &faults) else { return nil }
      files.append(file)
    }
    do {
      return try RulePackImage.compile(files)
    } catch {
      for error in error.errors {
        guard let source = files.first(where: { $0.name == error.file })?.source else { continue }
        let position = LineTable(source).position(at: error.range.lowerBound, in: .utf16)
        faults.append(ConfigurationFault(file: error.file, position: position, message: error.fault.message))
      }
    }
    return nil
  }

  private func read(_ path: String, faults: inout [ConfigurationFault]) -> PackFile? {
    let shown = Paths.relative(path, to: shownRelativeTo)
    do {
      return PackFile(name: shown, source: try self.files.text(path))
    } catch {
      faults.append(ConfigurationFault(file: shown, message: error.reason))
      return nil
    }
  }

  /// The lists that a pack's rules name; none where it cannot be read, which the compiler then says.
  private static func lists(of source: SourceText) -> [String] {
    guard let root = try? YAMLDocument.parse(source) else { return [] }
    return names(of: "list", in: root)
  }

  private static func names(of key: String, in node: YAMLNode) -> [String] {
    switch node.content {
    case .scalar: return []
    case .sequence(let nodes): return nodes.flatMap { names(of: key, in: $0) }
    case .mapping(let entries):
      return entries.flatMap { entry -> [String] in
        if entry.key == key, case .scalar(let scalar) = entry.value.content { return [scalar.text] }
        return names(of: key, in: entry.value)
      }
    }
  }
}
