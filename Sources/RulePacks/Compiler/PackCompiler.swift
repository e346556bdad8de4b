import LintCore
import Segmentation
import SourceText
import YAMLSyntax

/// Compiles the files of a pack into an image.
///
/// The kind of a file is told by its name and content: `.tsv` with the columns of a phrase list is one, any other `.tsv` is
/// a lexicon; YAML with the key `rules` holds rules, with `channel` a channel; what lies in a folder `policies` is a
/// policy, and is kept as it is besides, for those who copy it. The same files give the same bytes, in whatever order they come.
public struct PackCompiler {
  private var errors: [PackError] = []
  private var lists: [(source: PhraseListSource, file: PackFile)] = []
  private var lexicons: [LexiconTableSource] = []
  private var rules: [(source: RuleSource, file: String)] = []
  private var channels: [ChannelDefinition] = []
  private var policies: [Policy] = []
  private var documents: [PackFile] = []

  /// Compiles files.
  ///
  /// - Throws: everything that is wrong in them.
  public static func compile(_ files: [PackFile]) throws(PackErrors) -> [UInt8] {
    let result = result(of: files)
    guard result.errors.isEmpty else { throw PackErrors(result.errors) }
    return result.image
  }

  /// Compiles what is right in some files, and tells what is wrong in them.
  static func result(of files: [PackFile]) -> (image: [UInt8], errors: [PackError]) {
    var compiler = Self()
    for file in files.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) { compiler.read(file) }
    compiler.checkReferences()
    let alphabet = Alphabet(of: compiler.lists.flatMap(\.source.matchedTexts))
    compiler.checkLengths(alphabet)
    let errors = compiler.errors
    return (compiler.image(alphabet), errors)
  }

  private init() {}

  private mutating func report(_ fault: PackFault, in file: String, at range: ByteRange) {
    errors.append(PackError(file: file, range: range, fault: fault))
  }

  // MARK: - Reading

  private mutating func read(_ file: PackFile) {
    if file.lies(in: "policies") {
      documents.append(file)
      readPolicy(file)
    } else if file.baseName.hasSuffix(".tsv") {
      readTable(file)
    } else if file.baseName.hasSuffix(".yml") || file.baseName.hasSuffix(".yaml") {
      readYAML(file)
    } else {
      report(.unknownFileKind, in: file.name, at: ByteRange(0..<0))
    }
  }

  private mutating func readTable(_ file: PackFile) {
    let table = TSVTable(file.source)
    guard let first = table.header.first else { return report(.empty, in: file.name, at: ByteRange(0..<0)) }
    // Images find a lexicon by its name's hash.
    let isTaken =
      lists.contains { $0.source.name == file.baseName }
      || lexicons.contains { Lexicon($0.name).hash == Lexicon(file.stem).hash }
    if isTaken { return report(.duplicateName(file.baseName), in: file.name, at: first.range) }
    if PhraseListReader.reads(table) {
      lists.append((PhraseListReader.read(table, of: file, errors: &errors), file))
    } else {
      lexicons.append(LexiconReader.read(table, of: file, errors: &errors))
    }
  }

  private mutating func readPolicy(_ file: PackFile) {
    guard let root = parse(file), let source = PolicyFileReader.read(root, of: file, errors: &errors) else { return }
    if policies.contains(where: { $0.name == source.policy.name }) {
      report(.duplicateName(source.policy.name), in: file.name, at: root.range)
    }
    policies.append(source.policy)
  }

  private mutating func parse(_ file: PackFile) -> YAMLNode? {
    do {
      if let root = try YAMLDocument.parse(file.source) { return root }
      report(.empty, in: file.name, at: ByteRange(0..<0))
    } catch {
      report(.yaml(error.fault), in: file.name, at: error.range)
    }
    return nil
  }

  private mutating func readYAML(_ file: PackFile) {
    guard let root = parse(file) else { return }
    guard case .mapping(let entries) = root.content else {
      return report(.wrongType(expected: .mapping), in: file.name, at: root.range)
    }
    if entries.contains(where: { $0.key == "channel" }) {
      guard let channel = ChannelFileReader.read(root, of: file, errors: &errors) else { return }
      if channels.contains(where: { $0.channel == channel.definition.channel }) {
        report(.duplicateName(channel.definition.channel.rawValue), in: file.name, at: channel.nameRange)
      }
      channels.append(channel.definition)
    } else {
      for rule in RuleFileReader.read(root, of: file, errors: &errors) {
        if rules.contains(where: { $0.source.metadata.name == rule.metadata.name }) {
          report(.duplicateName(rule.metadata.name), in: file.name, at: rule.nameRange)
        }
        rules.append((rule, file.name))
      }
    }
  }

  // MARK: - Checking what spans files

  private mutating func checkReferences() {
    for (rule, file) in rules {
      for (name, range) in [(rule.list, rule.listRange)] + rule.otherLists.map({ ($0.list, $0.range) }) {
        guard let list = lists.first(where: { $0.source.name == name }) else {
          report(.unknownList(name, nearest: lists.map(\.source.name).nearest(to: name)), in: file, at: range)
          continue
        }
        for row in list.source.rows {
          guard let severity = row.severity, !rule.metadata.severities.contains(severity) else { continue }
          report(
            .severityNotInRule(severity: severity.name, rule: rule.metadata.name), in: list.file.name,
            at: row.severityRange)
        }
      }
    }
  }

  /// Leaves out rows that the image cannot hold.
  private mutating func checkLengths(_ alphabet: Alphabet) {
    for index in lists.indices {
      let file = lists[index].file.name
      var rows: [PhraseListSource.Row] = []
      for row in lists[index].source.rows {
        if let (fault, range) = Self.fault(inLengthsOf: row, alphabet) {
          report(fault, in: file, at: range)
        } else {
          rows.append(row)
        }
      }
      lists[index].source.rows = rows
    }
    if alphabet.isFull, let file = lists.first?.file.name {
      report(.tooManyCharacters(limit: Alphabet.limit), in: file, at: ByteRange(0..<0))
    }
  }

  private static func fault(
    inLengthsOf row: PhraseListSource.Row, _ alphabet: Alphabet
  ) -> (PackFault, ByteRange)? {
    for form in row.forms {
      let symbols = alphabet.fold(form.text)
      if symbols.count > PhraseScanner.longestForm { return (.tooLong(limit: PhraseScanner.longestForm), form.range) }
      if symbols.isEmpty || symbols.contains(.paragraph) { return (.emptyAlternative, form.range) }
    }
    // In an image, a condition's length is a number of 16 bits.
    let lengths = row.conditions.map { alternatives in
      alternatives.reduce(2) { $0 + $1.reduce(2) { $0 + 2 + $1.text.utf8.count } }
    }
    guard let form = row.forms.first, lengths.contains(where: { $0 > Int(UInt16.max) }) else { return nil }
    return (.tooLong(limit: Int(UInt16.max)), form.range)
  }

  // MARK: - Writing

  private consuming func image(_ alphabet: Alphabet) -> [UInt8] {
    var builder = ImageBuilder(alphabet)
    for list in lists { builder.add(list.source) }
    builder.add(lexicons)
    let names = lists.map(\.source.name)
    let definitions = rules.compactMap { rule in
      names.firstIndex(of: rule.source.list).map { list in
        let others = rule.source.otherLists.compactMap { other in
          names.firstIndex(of: other.list).map { PhraseRule.OtherList(language: other.language, list: $0) }
        }
        return PhraseRule.Definition(rule.source, list: list, otherLists: others)
      }
    }
    builder.add(definitions, channels)
    for policy in policies { builder.add(policy) }
    for document in documents { builder.add(document) }
    return builder.finish()
  }
}
