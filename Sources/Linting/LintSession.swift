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
    /// The policy to use for everything, whatever is configured: a name or a file, as given.
    public var policy: String?
    /// The account to check all posts for, whatever the drafts name.
    public var account: String?
    /// Which rules run and how serious they are.
    public var selection = RuleSelection()
    /// A configuration file to use for everything, as given; nil for the nearest one of each draft.
    public var configurationFile: String?
    /// Whether configuration files are left alone.
    public var isIsolated = false
    /// Whether files that the user names are left out as well where the configuration excludes them.
    public var excludesNamedFiles = false
    /// Whether files that drafts name are looked up. Where others than the owner of the disk write the drafts, they must
    /// not be.
    public var opensAttachments = true
    /// How many files are checked at the same time.
    public var threads = 1
    /// Where dictionaries are, and where tables made of them are kept.
    public var dictionaries = Dictionaries.Places.standard

    /// Standard options.
    public init() {}
  }

  /// The options.
  public private(set) var options: Options
  /// The folder that the command runs in.
  public private(set) var currentFolder: String
  /// Where drafts, configuration and attached files come from.
  public let files: FileTree
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
    /// The policies of the project's own that it asks for, by absolute path.
    var policies: [String: PolicyInForce] = [:]
    /// Its own packs.
    var packs: [RulePackImage] = []
  }

  /// Creates a session with the product's own rules.
  public init(
    options: Options = Options(), currentFolder: String = Files.currentFolder, files: FileTree = .disk
  ) {
    self.options = options
    self.files = files
    self.currentFolder = currentFolder
    let standard = StandardPacks.load()
    self.standard = standard
    dictionaries = Dictionaries(options.dictionaries) { KnownWords.words(in: standard) }
  }

  /// The same lists and dictionaries with other options.
  ///
  /// - Parameter currentFolder: the folder that paths are relative to; nil for the same.
  public func with(_ options: Options, currentFolder: String? = nil) -> LintSession {
    var session = self
    session.options = options
    session.currentFolder = currentFolder ?? session.currentFolder
    session.configurations = [:]
    session.linters = [:]
    return session
  }

  /// The same, but for what is configured: for when that cannot be read. What the options name is left out as well.
  public var withoutConfiguration: LintSession {
    var options = options
    options.isIsolated = true
    options.configurationFile = nil
    options.policy = nil
    options.account = nil
    return with(options)
  }

  /// A path from the file system's root.
  public func absolute(_ path: String) -> String { Paths.absolute(path, from: currentFolder) }

  /// The rules that ship with the product.
  public var standardCatalogue: RuleCatalogue { RuleCatalogue(BuiltInRules.all + standard.rules) }

  /// Tables of reference data.
  public var lexicons: any LexiconSource { standard }

  /// The configuration in force for a file or folder, given as an absolute path; read once.
  ///
  /// - Parameter project: the project of the path, where it is known.
  public mutating func configuration(
    for path: String, in project: Project? = nil
  ) throws(ConfigurationError) -> LoadedConfiguration {
    let project = project ?? Project.containing(path, in: files)
    let key: String
    if options.isIsolated {
      key = ""
    } else if let file = options.configurationFile {
      key = Paths.absolute(file, from: currentFolder)
      if files.kind(of: key) != .file {
        throw ConfigurationError([ConfigurationFault(file: file, message: files.fault(at: key).reason)])
      }
    } else {
      key = project.configurationFile ?? ""
    }
    if let known = configurations[key] { return known }
    var loaded: LoadedConfiguration
    if key.isEmpty {
      loaded = LoadedConfiguration(configuration: Configuration(folder: project.root), catalogue: standardCatalogue)
    } else {
      loaded = try loader(standardCatalogue).load(key)
      // As with other tools, the paths in a file that was named count from where the command runs.
      if options.configurationFile != nil { loaded.configuration.folder = currentFolder }
    }
    if let policy = options.policy { try force(policy, on: &loaded) }
    configurations[key] = loaded
    return loaded
  }

  private func loader(_ catalogue: RuleCatalogue) -> ConfigurationLoader {
    ConfigurationLoader(standard: standard, catalogue: catalogue, currentFolder: currentFolder, files: files)
  }

  /// Puts the policy of the command line in the place of the configured one.
  private func force(_ name: String, on loaded: inout LoadedConfiguration) throws(ConfigurationError) {
    var key = name
    if !ConfigurationReader.policies.contains(name) {
      key = Paths.absolute(name, from: currentFolder)
      guard files.kind(of: key) == .file else {
        throw ConfigurationError([ConfigurationFault(file: "--policy", message: .unknownPolicy(name))])
      }
    }
    var faults: [ConfigurationFault] = []
    guard loader(loaded.catalogue).addPolicy(key, to: &loaded, faults: &faults) else {
      throw ConfigurationError(faults)
    }
    loaded.configuration.forcedPolicy = key
  }

  /// The policy in force for a file, given as an absolute path.
  public mutating func policy(for path: String) throws(ConfigurationError) -> PolicyInForce {
    let loaded = try configuration(for: path)
    return policy(loaded.configuration.settings(for: path).policy, of: loaded)
  }

  private func policy(_ key: String, of loaded: LoadedConfiguration) -> PolicyInForce {
    loaded.policies[key] ?? PolicyInForce(named: key, in: standard, catalogue: loaded.catalogue) ?? .standard
  }

  /// Every policy that ships with the product, but for the standard one.
  public var standardPolicies: [Policy] {
    standard.policyNames.filter { $0 != Settings.standardPolicy }.compactMap { standard.policy(named: $0) }
  }

  /// The text of a policy that ships with the product, for those who copy it; nil when there is none with that name.
  public func policyText(_ name: String) -> String? {
    standard.document(named: "Rules/policies/\(name).yml").map { String(decoding: $0, as: UTF8.self) }
  }

  /// What the configuration of a folder, given as an absolute path, leaves out when it is searched.
  mutating func exclusion(for folder: String) throws(ConfigurationError) -> Exclusion {
    let configuration = try configuration(for: folder).configuration
    return Exclusion(folder: configuration.folder, patterns: configuration.settings.exclude.map(Glob.init))
  }

  /// The linter for a file, given as an absolute path.
  public mutating func linter(for path: String, in project: Project? = nil) throws(ConfigurationError) -> Linter {
    let loaded = try configuration(for: path, in: project)
    let overrides = loaded.configuration.overrides(for: path)
    let key = LinterKey(configuration: loaded.configuration.file ?? "", overrides: overrides)
    if let known = linters[key] { return known }
    var linter = makeLinter(loaded, loaded.configuration.settings(with: overrides))
    linter.number = linters.count
    linter.seriesRules = linter.findSeriesRules()
    linters[key] = linter
    return linter
  }

  /// The rules of a pack, and a linter with these alone.
  func linter(forPack path: String) throws(ConfigurationError) -> (rules: [any Rule], linter: Linter) {
    var faults: [ConfigurationFault] = []
    let pack = ProjectPack(path: absolute(path), shownRelativeTo: currentFolder, files: files).compile(faults: &faults)
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
    let inForce = policy(settings.policy, of: loaded)
    var project = settings.vocabulary
    var words = settings.words
    if let policy = inForce.policy {
      project.add(policy.contacts)
      words += policy.contacts.words + policy.accounts.flatMap(\.contacts.words)
    }
    let rules = loaded.catalogue.active(
      for: settings, policy: inForce.rules + (options.account.flatMap { inForce.accountRules[$0] } ?? []),
      selection: options.selection)
    for rule in rules { rule.rule.adjust(&channels) }
    var context = LintContext(
      lexicons: standard, channels: channels, project: project, words: ProjectWords(words, over: dictionaries),
      policy: inForce.policy, account: options.account)
    context.timeZone = TimeZoneRule(named: settings.timeZone) ?? .stockholm
    var accounts: [String: AccountCheck] = [:]
    // Shared accounts mostly have the same settings, and making rules anew costs.
    var made: [[RuleSetting]: [ActiveRule]] = [:]
    for account in inForce.policy?.accounts ?? [] {
      let own = inForce.accountRules[account.key]
      guard own != nil || account.contacts != ContactDetails() else { continue }
      var check = AccountCheck(rules: nil, context: context)
      check.context.project.add(account.contacts)
      if let own {
        let rules =
          made[own]
          ?? loaded.catalogue.active(for: settings, policy: inForce.rules + own, selection: options.selection)
        made[own] = rules
        check.rules = rules
      }
      accounts[account.key] = check
    }
    var linter = Linter(
      LinterParts(
        rules: rules, catalogue: loaded.catalogue, segmenter: Segmenter(lexicons: standard),
        matcher: PhraseMatcher(images), context: context, accounts: accounts,
        channels: Linter.ChannelChoice(standard: settings.channels, forced: options.channels)))
    linter.reading.dateOrder = settings.dateOrder
    linter.opensAttachments = options.opensAttachments
    return linter
  }
}
