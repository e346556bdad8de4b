import LintCore
import PostFormats
import SourceText
import YAMLSyntax

/// Reads one configuration file's YAML into changes, collecting every fault instead of stopping at the first.
struct ConfigurationReader {
  /// What a file says.
  struct Contents {
    var changes = SettingsChanges()
    var overrides: [SettingsOverride] = []
  }

  /// A name with its place, for faults that are seen later.
  struct YAMLName {
    var text: String
    var range: ByteRange
  }

  static let keys = [
    "extends", "policy", "language", "channels", "include", "exclude", "rules", "words", "acronyms", "own_domains",
    "trusted_domains", "own_phone_numbers", "own_mailboxes", "rule_packs", "overrides", "strict", "time_zone",
    "date_order", "baseline",
  ]

  /// The keys that say what is checked and how it is told, not how a single draft is judged.
  private static let keysOfWholeProject = [
    "extends", "overrides", "include", "exclude", "language", "rule_packs", "baseline",
  ]

  /// The policies that ship with the product; a test sees to it that these are all.
  static let policies = ["standard", "stockholm", "helsingborg", "goteborg"]

  let file: String
  let folder: String
  var catalogue: RuleCatalogue
  let lines: LineTable
  /// Where files come from.
  let files: FileTree
  /// The project's own policies that the file asks for, by absolute path.
  private(set) var policyFiles: [YAMLName] = []
  private(set) var faults: [ConfigurationFault] = []

  init(
    file: String, folder: String, source: SourceText, catalogue: RuleCatalogue, files: FileTree = .disk
  ) {
    self.files = files
    self.file = file
    self.folder = folder
    self.catalogue = catalogue
    lines = LineTable(source)
  }

  /// The files and policies that a document extends.
  mutating func extended(by root: YAMLNode?) -> [YAMLName] { names(under: "extends", in: root) }

  /// The rule packs that a document names.
  mutating func packs(in root: YAMLNode?) -> [YAMLName] { names(under: "rule_packs", in: root) }

  private mutating func names(under key: String, in root: YAMLNode?) -> [YAMLName] {
    guard case .mapping(let entries) = root?.content, let entry = entries.first(where: { $0.key == key }) else {
      return []
    }
    return names(entry.value, key: key)
  }

  /// Reads a whole document, but for what it extends and its packs.
  mutating func read(_ root: YAMLNode?) -> Contents {
    var contents = Contents()
    guard let root else { return contents }
    guard case .mapping(let entries) = root.content else {
      report(
        root.range,
        Localized(
          sv: "Inställningarna ska vara nycklar och värden, som ”language: sv”.",
          en: "The configuration must be keys and values, such as “language: sv”."))
      return contents
    }
    for entry in entries {
      switch entry.key {
      case "extends": break
      case "overrides":
        for item in items(entry.value) {
          if let override = override(item) { contents.overrides.append(override) }
        }
      default: read(entry, into: &contents.changes, allowed: Self.keys)
      }
    }
    return contents
  }

  private mutating func override(_ node: YAMLNode) -> SettingsOverride? {
    guard case .mapping(let entries) = node.content, let paths = entries.first(where: { $0.key == "paths" }) else {
      report(
        node.range,
        Localized(
          sv: "En post i overrides behöver paths: vilka filer den gäller.",
          en: "An entry of overrides needs paths: the files it holds for."))
      return nil
    }
    var changes = SettingsChanges()
    let allowed = Self.keys.filter { !Self.keysOfWholeProject.contains($0) } + ["paths"]
    for entry in entries where entry.key != "paths" {
      if Self.keysOfWholeProject.contains(entry.key) {
        report(
          entry.keyRange,
          Localized(
            sv: "”\(entry.key)” gäller alla utkast och kan inte stå i overrides. Skriv det längst ut i filen.",
            en: "“\(entry.key)” holds for all drafts and cannot stand in overrides. Write it at the top level."))
      } else {
        read(entry, into: &changes, allowed: allowed)
      }
    }
    return SettingsOverride(paths: texts(paths.value, key: paths.key).map(Glob.init), changes: changes)
  }

  private mutating func read(_ entry: YAMLEntry, into changes: inout SettingsChanges, allowed: [String]) {
    let (key, value) = (entry.key, entry.value)
    switch key {
    case _ where !allowed.contains(key): reportUnknown(key, at: entry.keyRange, among: allowed)
    case "language" where !value.isNothing:
      changes.language = choice(value, key: key, from: MessageLanguage.allCases.map(\.rawValue)).flatMap(
        MessageLanguage.init(rawValue:))
    case "language": break
    case "policy": changes.policy = value.isNothing ? nil : policy(value)
    case "channels":
      let known = Channel.allCases.map(\.rawValue)
      changes.channels = items(value).compactMap { choice($0, key: key, from: known).flatMap(Channel.init(rawValue:)) }
    case "include": changes.include = texts(value, key: key)
    case "baseline":
      changes.baseline = value.isNothing ? nil : text(value, key: key).map { Paths.absolute($0, from: folder) }
    case "exclude": changes.exclude = texts(value, key: key)
    case "words": changes.words = words(value)
    case "acronyms": changes.acronyms = texts(value, key: key)
    case "own_domains": changes.ownDomains = texts(value, key: key)
    case "trusted_domains": changes.trustedDomains = texts(value, key: key)
    case "own_phone_numbers": changes.ownPhoneNumbers = texts(value, key: key)
    case "own_mailboxes": changes.ownMailboxes = texts(value, key: key)
    case "rule_packs": break
    case "strict":
      changes.strict = value.isNothing ? nil : choice(value, key: key, from: ["true", "false"]).map { $0 == "true" }
    case "time_zone": changes.timeZone = value.isNothing ? nil : timeZone(value)
    case "date_order":
      let known = ReadingOptions.DateOrder.allCases.map(\.rawValue)
      changes.dateOrder = choice(value, key: key, from: known).flatMap(ReadingOptions.DateOrder.init(rawValue:))
    default: changes.rules = ruleSettings(value)
    }
  }

  /// A policy's name, or the absolute path of a file.
  private mutating func policy(_ node: YAMLNode) -> String? {
    guard let text = text(node, key: "policy") else { return nil }
    guard text.contains("/") || text.hasSuffix(".yml") || text.hasSuffix(".yaml") else {
      return choice(node, key: "policy", from: Self.policies)
    }
    let path = Paths.absolute(text, from: folder)
    guard files.kind(of: path) == .file else {
      let reason = files.fault(at: path).reason
      report(
        node.range, Localized(sv: "Policyn ”\(text)”: \(reason.sv)", en: "The policy “\(text)”: \(reason.en)"))
      return nil
    }
    policyFiles.append(YAMLName(text: path, range: node.range))
    return path
  }

  mutating func report(_ range: ByteRange, _ message: Localized) {
    faults.append(
      ConfigurationFault(file: file, position: lines.position(at: range.lowerBound, in: .utf16), message: message))
  }

  mutating func reportUnknown(_ name: String, at range: ByteRange, among known: [String]) {
    let nearest = known.nearest(to: name)
    report(
      range,
      Localized(
        sv: "Nyckeln ”\(name)” finns inte."
          + (nearest.map { " Menade du ”\($0)”?" } ?? " Se klartext init för alla nycklar."),
        en: "There is no key “\(name)”."
          + (nearest.map { " Did you mean “\($0)”?" } ?? " See klartext init for all keys.")))
  }
}
