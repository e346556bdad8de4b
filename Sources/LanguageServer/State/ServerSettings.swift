import LintCore
import Linting

/// What the client has asked for: `initializationOptions`, and the section `klartext` of its configuration.
struct ServerSettings: Equatable, Sendable {
  /// The language of messages; nil for the configured one, else the client's.
  var language: MessageLanguage?
  /// Channels to check for, whatever drafts name.
  var channels: [Channel] = []
  /// The policy to use, whatever is configured.
  var policy: String?
  /// The account to check for, whatever drafts name.
  var account: String?
  /// A configuration file to use for all drafts.
  var configurationFile: String?
  /// Rules and categories that alone are to run.
  var select: [String] = []
  /// Rules and categories that are not to run.
  var ignore: [String] = []
  /// The least severity that is shown.
  var minimumSeverity = Severity.info
  /// Whether lengths are offered as inlay hints.
  var inlayHints = true
  /// The most findings of one document that are shown.
  var maximumDiagnostics = 1000

  init() {}

  /// Reads settings; what is missing or of another kind is left as it is usually.
  init(_ value: JSONValue) {
    language = value["language"].string.flatMap(MessageLanguage.init(rawValue:))
    channels = value["channels"].strings.compactMap(Channel.init(rawValue:))
    policy = value["policy"].nonEmptyString
    account = value["account"].nonEmptyString
    configurationFile = value["config"].nonEmptyString
    select = value["select"].strings
    ignore = value["ignore"].strings
    minimumSeverity = value["minSeverity"].string.flatMap(Severity.init(name:)) ?? .info
    inlayHints = value["inlayHints"].bool ?? true
    maximumDiagnostics = max(1, value["maxDiagnostics"].int ?? 1000)
  }

  /// The options of a session.
  func options(over standard: LintSession.Options) -> LintSession.Options {
    var options = standard
    if !channels.isEmpty { options.channels = channels }
    options.policy = policy ?? options.policy
    options.account = account ?? options.account
    options.configurationFile = configurationFile ?? options.configurationFile
    options.selection.select += select
    options.selection.ignore += ignore
    return options
  }
}

extension JSONValue {
  fileprivate var nonEmptyString: String? { string.flatMap { $0.isEmpty ? nil : $0 } }
}
