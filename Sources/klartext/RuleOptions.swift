import ArgumentParser
import LintCore
import Linting

/// Options about rules, channels and configuration, shared by the commands that check.
struct RuleOptions: ParsableArguments {
  @Option(
    name: .customLong("channel"),
    help: help(
      sv: "Granska för den här kanalen, vad utkastet än säger. Kan upprepas.",
      en: "Check for this channel, whatever the draft says. May be repeated.", valueName: "channel"))
  var channels: [Channel] = []

  @Option(
    help: help(
      sv: "Granska enligt den här policyn, vad inställningarna än säger: ett namn eller en fil.",
      en: "Check by this policy, whatever the configuration says: a name or a file.", valueName: "policy"))
  var policy: String?

  @Option(
    help: help(
      sv: "Granska som inlägg från det här kontot i policyns register, vad utkastet än säger.",
      en: "Check as posts of this account in the policy's register, whatever the draft says.", valueName: "account"))
  var account: String?

  @Option(
    help: help(
      sv: "Kör bara de här reglerna eller kategorierna, delade med komma. Kan upprepas.",
      en: "Run only these rules or categories, separated by commas. May be repeated.", valueName: "rule"))
  var select: [String] = []

  @Option(
    help: help(
      sv: "Kör inte de här reglerna eller kategorierna. Kan upprepas.",
      en: "Do not run these rules or categories. May be repeated.", valueName: "rule"))
  var ignore: [String] = []

  @Option(
    help: help(
      sv: "Ändra hur allvarlig en regel är: off, on, info, warning eller error. Kan upprepas.",
      en: "Change how serious a rule is: off, on, info, warning or error. May be repeated.", valueName: "rule=level"))
  var severity: [String] = []

  @Option(
    help: help(
      sv: "Läs inställningar från den här filen.", en: "Read the configuration from this file.", valueName: "file"))
  var config: String?

  @Flag(help: help(sv: "Läs inga inställningsfiler.", en: "Read no configuration files."))
  var isolated = false

  @Option(
    help: help(sv: "Meddelandenas språk: sv eller en.", en: "The language of messages: sv or en.", valueName: "sv|en"))
  var language: MessageLanguage?

  @Flag(
    help: help(
      sv: "Spara inga ordtabeller på disken; de görs om varje gång.",
      en: "Keep no word tables on the disk; they are made anew each time."))
  var noCache = false

  @Option(
    help: help(
      sv: "Mappen för ordtabeller, i stället för ~/.cache/klartext.",
      en: "The folder for word tables, instead of ~/.cache/klartext.", valueName: "folder"))
  var cacheDir: String?

  func validate() throws {
    if noCache, cacheDir != nil {
      throw ValidationError(
        text(
          sv: "--no-cache och --cache-dir kan inte stå tillsammans.",
          en: "--no-cache and --cache-dir cannot stand together."))
    }
    if cacheDir == "" { throw ValidationError(text(sv: "--cache-dir är tomt.", en: "--cache-dir is empty.")) }
    if isolated, config != nil {
      throw ValidationError(
        text(
          sv: "--config och --isolated kan inte stå tillsammans.", en: "--config and --isolated cannot stand together.")
      )
    }
    for (option, value) in [("--policy", policy), ("--account", account)] where value == "" {
      throw ValidationError(text(sv: "\(option) är tomt.", en: "\(option) is empty."))
    }
    for (option, values) in [("--select", select), ("--ignore", ignore), ("--severity", severity)] {
      if values.contains(where: { Self.split([$0]).isEmpty }) {
        throw ValidationError(
          text(sv: "\(option) behöver namnet på en regel eller kategori.", en: "\(option) needs a rule or a category."))
      }
    }
  }

  /// The options for a session; names are checked against the rules once these are known.
  var sessionOptions: LintSession.Options {
    var options = LintSession.Options()
    options.channels = channels
    options.policy = policy
    options.account = account
    options.configurationFile = config
    options.isIsolated = isolated
    if noCache { options.dictionaries.cache = nil }
    if let cacheDir { options.dictionaries.cache = Files.absolute(cacheDir) }
    options.selection.select = Self.split(select)
    options.selection.ignore = Self.split(ignore)
    options.selection.severities = severity.flatMap { Self.split([$0]) }.compactMap { pair in
      let parts = pair.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, let level = Level(name: parts[1]) else { return nil }
      return RuleSelection.Setting(name: String(parts[0]), level: level)
    }
    return options
  }

  private static func split(_ values: [String]) -> [String] {
    values.flatMap { $0.split(separator: ",") }.map { String($0.drop { $0 == " " }) }
  }

  /// Faults in what the user wrote, each with the nearest right name; empty when all is well.
  func faults(_ catalogue: RuleCatalogue) -> [Localized] {
    var faults: [Localized] = []
    for name in Self.split(select) + Self.split(ignore) where !catalogue.knows(name) {
      faults.append(catalogue.unknownName(name))
    }
    for pair in Self.split(severity) {
      let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
      if parts.count < 2 {
        faults.append(
          Localized(
            sv: "--severity vill ha regel=nivå, till exempel emoji-count=error, inte ”\(pair)”.",
            en: "--severity wants rule=level, such as emoji-count=error, not “\(pair)”."))
      } else if !catalogue.knows(parts[0]) {
        faults.append(catalogue.unknownName(parts[0]))
      } else if Level(name: parts[1]) == nil {
        faults.append(
          Localized(
            sv: "”\(parts[1])” är ingen nivå. Välj off, on, info, warning eller error.",
            en: "“\(parts[1])” is no level. Choose off, on, info, warning or error."))
      }
    }
    return faults
  }
}

extension Channel: ExpressibleByArgument {}
extension MessageLanguage: ExpressibleByArgument {}
extension Severity: ExpressibleByArgument {
  public init?(argument: String) { self.init(name: argument) }
  public static var allValueStrings: [String] { allCases.reversed().map(\.name) }
}
extension ColorChoice: ExpressibleByArgument {}
