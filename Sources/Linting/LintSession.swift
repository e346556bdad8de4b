import BuiltInRules
import LintCore
import RulePacks
import Segmentation
import SourceText
import Spelling

/// Everything that a run needs and that does not change from file to file: rules, lists, and the configurations read so far.
public struct LintSession: Sendable {
  /// What the command line says that is not about single files.
  public struct Options: Sendable {
    /// Channels to check for, whatever the drafts name.
    public var channels: [Channel] = []
    /// Which rules run and how serious they are.
    public var selection = RuleSelection()
    /// A configuration file to use for everything, as given; nil for the nearest one of each draft.
    public var configurationFile: String?
    /// Whether configuration files are left alone.
    public var isIsolated = false
    /// How many files are checked at the same time.
    public var threads = 1
    /// Where dictionaries are, and where tables made of them are kept.
    public var dictionaries = Dictionaries.Places.standard

    /// Standard options.
    public init() {}
  }

  /// The options.
  public let options: Options
  /// The folder that the command runs in.
  public let currentFolder: String
  /// The lists and rules that ship with the product.
  private let standard: RulePackImage
  /// The installed dictionaries, opened when a rule asks for them.
  private let dictionaries: Dictionaries
  private var configurations: [String: LoadedConfiguration] = [:]
  private var linters: [LinterKey: Linter] = [:]

  /// Files with the same configuration and the same overrides share a linter.
  private struct LinterKey: Hashable {
    var configuration: String
    var overrides: [Int]
  }

  /// A configuration with the packs that it names.
  public struct LoadedConfiguration: Sendable {
    /// The configuration.
    public var configuration: Configuration
    /// Every rule that it may name.
    public var catalogue: RuleCatalogue
    /// Its own packs.
    var packs: [RulePackImage] = []
  }

  /// Creates a session with the product's own rules.
  public init(options: Options = Options(), currentFolder: String = Files.currentFolder) {
    self.options = options
    self.currentFolder = currentFolder
    let standard = StandardPacks.load()
    self.standard = standard
    dictionaries = Dictionaries(options.dictionaries) { KnownWords.words(in: standard) }
  }

  /// A path from the file system's root.
  public func absolute(_ path: String) -> String { Paths.absolute(path, from: currentFolder) }

  /// The rules that ship with the product.
  public var standardCatalogue: RuleCatalogue { RuleCatalogue(BuiltInRules.all + standard.rules) }

  /// Tables of reference data.
  public var lexicons: any LexiconSource { standard }

  /// The configuration in force for a file or folder, given as an absolute path; read once.
  public mutating func configuration(for path: String) throws(ConfigurationError) -> LoadedConfiguration {
    let project = Project.containing(path)
    let key: String
    if options.isIsolated {
      key = ""
    } else if let file = options.configurationFile {
      key = Paths.absolute(file, from: currentFolder)
      if Files.kind(of: key) != .file {
        throw ConfigurationError([ConfigurationFault(file: file, message: Files.fault(at: key).reason)])
      }
    } else {
      key = project.configurationFile ?? ""
    }
    if let known = configurations[key] { return known }
    var loaded: LoadedConfiguration
    if key.isEmpty {
      loaded = LoadedConfiguration(configuration: Configuration(folder: project.root), catalogue: standardCatalogue)
    } else {
      loaded = try ConfigurationLoader(standard: standard, catalogue: standardCatalogue, currentFolder: currentFolder)
        .load(key)
      // As with other tools, the paths in a file that was named count from where the command runs.
      if options.configurationFile != nil { loaded.configuration.folder = currentFolder }
    }
    configurations[key] = loaded
    return loaded
  }

  /// What the configuration of a folder, given as an absolute path, leaves out when it is searched.
  mutating func exclusion(for folder: String) throws(ConfigurationError) -> Exclusion {
    let configuration = try configuration(for: folder).configuration
    return Exclusion(folder: configuration.folder, patterns: configuration.settings.exclude.map(Glob.init))
  }

  /// The linter for a file, given as an absolute path.
  public mutating func linter(for path: String) throws(ConfigurationError) -> Linter {
    let loaded = try configuration(for: path)
    let overrides = loaded.configuration.overrides(for: path)
    let key = LinterKey(configuration: loaded.configuration.file ?? "", overrides: overrides)
    if let known = linters[key] { return known }
    let linter = makeLinter(loaded, loaded.configuration.settings(with: overrides))
    linters[key] = linter
    return linter
  }

  /// The rules of a pack, and a linter with these alone.
  func linter(forPack path: String) throws(ConfigurationError) -> (rules: [any Rule], linter: Linter) {
    var faults: [ConfigurationFault] = []
    let pack = ProjectPack(path: absolute(path), shownRelativeTo: currentFolder).compile(faults: &faults)
    guard let pack, faults.isEmpty else { throw ConfigurationError(faults) }
    let image = pack.following(standard)
    var loaded = LoadedConfiguration(
      configuration: Configuration(folder: currentFolder), catalogue: RuleCatalogue(image.rules))
    loaded.packs = [image]
    return (image.rules, makeLinter(loaded, Settings()))
  }

  private func makeLinter(_ loaded: LoadedConfiguration, _ settings: Settings) -> Linter {
    let images = [standard] + loaded.packs
    var channels: [Channel: ChannelDefinition] = [:]
    for image in images { channels.merge(image.channels) { _, newer in newer } }
    let rules = loaded.catalogue.active(for: settings, selection: options.selection)
    for rule in rules { (rule.rule as? any ChannelAdjusting)?.adjust(&channels) }
    return Linter(
      rules: rules,
      catalogue: loaded.catalogue,
      segmenter: Segmenter(lexicons: standard),
      matcher: PhraseMatcher(images),
      context: LintContext(
        lexicons: standard, channels: channels, project: settings.vocabulary,
        words: ProjectWords(settings.words, over: dictionaries)),
      policy: settings.policy,
      channels: Linter.ChannelChoice(standard: settings.channels, forced: options.channels))
  }
}
