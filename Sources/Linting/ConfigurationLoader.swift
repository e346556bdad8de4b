import LintCore
import RulePacks
import SourceText
import YAMLSyntax

/// Reads a configuration file and what it extends.
public struct ConfigurationLoader: Sendable {
  /// The lists and rules that ship with the product.
  private let standard: RulePackImage
  /// The rules that every configuration may name.
  private let catalogue: RuleCatalogue
  /// The folder that file names are shown relative to.
  private let currentFolder: String
  /// Where files come from.
  private let files: FileTree

  /// Creates a loader.
  init(standard: RulePackImage, catalogue: RuleCatalogue, currentFolder: String, files: FileTree = .disk) {
    self.files = files
    self.standard = standard
    self.catalogue = catalogue
    self.currentFolder = currentFolder
  }

  /// The configuration of a file, given as an absolute path, with the packs that it names.
  public func load(_ path: String) throws(ConfigurationError) -> LintSession.LoadedConfiguration {
    var configuration = Configuration(folder: Paths.folder(of: path))
    configuration.file = Paths.relative(path, to: currentFolder)
    var loaded = LintSession.LoadedConfiguration(configuration: configuration, catalogue: catalogue)
    var faults: [ConfigurationFault] = []
    read(path, into: &loaded, visiting: [], faults: &faults)
    if !faults.isEmpty { throw ConfigurationError(faults) }
    return loaded
  }

  private func read(
    _ path: String, into loaded: inout LintSession.LoadedConfiguration, visiting: [String],
    faults: inout [ConfigurationFault]
  ) {
    let shown = Paths.relative(path, to: currentFolder)
    let source: SourceText
    do {
      source = try files.text(path)
    } catch {
      faults.append(ConfigurationFault(file: shown, message: error.reason))
      return
    }
    let root: YAMLNode?
    do {
      root = try YAMLDocument.parse(source)
    } catch {
      let position = LineTable(source).position(at: error.range.lowerBound, in: .utf16)
      faults.append(ConfigurationFault(file: shown, position: position, message: error.explanation))
      return
    }
    if let root, PolicyFileReader.reads(root) {
      let file = PolicyFile(path: path, shown: shown, catalogue: loaded.catalogue, files: files)
      guard let policy = file.read(root, of: source, faults: &faults) else { return }
      loaded.policies[path] = policy
      loaded.configuration.settings.policy = path
      return
    }
    let folder = Paths.folder(of: path)
    // What is extended, and the file's own packs, come first: the rest may name their rules.
    var reader = ConfigurationReader(
      file: shown, folder: folder, source: source, catalogue: loaded.catalogue, files: files)
    for name in reader.extended(by: root) {
      extend(name, from: path, into: &loaded, visiting: visiting, reader: &reader, faults: &faults)
    }
    for name in reader.packs(in: root) { add(name, in: folder, to: &loaded, reader: &reader, faults: &faults) }
    // The rules of a pack that cannot be read are unknown; saying so of each would hide the fault.
    guard faults.isEmpty else { return }
    reader.catalogue = loaded.catalogue
    let contents = reader.read(root)
    contents.changes.apply(to: &loaded.configuration.settings)
    loaded.configuration.overrides += contents.overrides
    faults += reader.faults
    for name in reader.policyFiles { _ = addPolicy(name.text, to: &loaded, faults: &faults) }
  }

  /// Adds a policy to those that may be asked for: one that ships with the product by its name, or a file by its absolute
  /// path. Gives whether it is there.
  func addPolicy(
    _ key: String, to loaded: inout LintSession.LoadedConfiguration, faults: inout [ConfigurationFault]
  ) -> Bool {
    if loaded.policies[key] != nil || ConfigurationReader.policies.contains(key) { return true }
    let file = PolicyFile(
      path: key, shown: Paths.relative(key, to: currentFolder), catalogue: loaded.catalogue, files: files)
    guard let policy = file.read(faults: &faults) else { return false }
    loaded.policies[key] = policy
    return true
  }

  private func add(
    _ name: ConfigurationReader.YAMLName, in folder: String, to loaded: inout LintSession.LoadedConfiguration,
    reader: inout ConfigurationReader, faults: inout [ConfigurationFault]
  ) {
    let path = Paths.absolute(name.text, from: folder)
    guard files.kind(of: path) == .file else {
      let reason = files.fault(at: path).reason
      reader.report(
        name.range,
        Localized(sv: "Regelfilen ”\(name.text)”: \(reason.sv)", en: "The rule pack “\(name.text)”: \(reason.en)"))
      return
    }
    guard let pack = ProjectPack(path: path, shownRelativeTo: currentFolder, files: files).compile(faults: &faults)
    else { return }
    let image = pack.following(loaded.packs.last ?? standard)
    for rule in image.rules where loaded.catalogue.knows(rule.metadata.name) {
      reader.report(
        name.range,
        Localized(
          sv: "Regelfilen ”\(name.text)”: namnet ”\(rule.metadata.name)” används redan. Ge regeln ett annat.",
          en: "The rule pack “\(name.text)”: the name “\(rule.metadata.name)” is in use. Give the rule another."))
    }
    if image.rules.isEmpty, image.channels.isEmpty {
      reader.report(
        name.range,
        Localized(
          sv: "”\(name.text)” har inga regler. Ange filen som har rules, inte ordlistan.",
          en: "“\(name.text)” has no rules. Name the file that has rules, not the word list."))
    }
    loaded.packs.append(image)
    loaded.catalogue = RuleCatalogue(loaded.catalogue.rules.map(\.rule) + image.rules)
  }

  private func extend(
    _ name: ConfigurationReader.YAMLName, from path: String, into loaded: inout LintSession.LoadedConfiguration,
    visiting: [String], reader: inout ConfigurationReader, faults: inout [ConfigurationFault]
  ) {
    // A policy's name may be extended as it may be asked for by `policy`.
    if ConfigurationReader.policies.contains(name.text) {
      loaded.configuration.settings.policy = name.text
      return
    }
    let target = Paths.absolute(name.text, from: Paths.folder(of: path))
    // A link may give the same file many names.
    let visited = visiting + [files.resolved(path) ?? path]
    if visited.contains(files.resolved(target) ?? target) {
      reader.report(
        name.range,
        Localized(
          sv: "”\(name.text)” leder tillbaka hit. Ta bort en av raderna.",
          en: "“\(name.text)” leads back here. Take one of the lines away."))
    } else if files.kind(of: target) == .missing {
      let nearest = ConfigurationReader.policies.nearest(to: name.text)
      reader.report(
        name.range,
        Localized(
          sv: "Filen ”\(name.text)” finns inte." + (nearest.map { " Menade du policyn ”\($0)”?" } ?? ""),
          en: "There is no file “\(name.text)”." + (nearest.map { " Did you mean the policy “\($0)”?" } ?? "")))
    } else {
      read(target, into: &loaded, visiting: visited, faults: &faults)
    }
  }
}
