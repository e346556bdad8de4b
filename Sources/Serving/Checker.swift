import LintCore
import Linting
import Locks
import Reporters

/// Checks texts by the configuration of the folder that the server was started in. No text opens a file.
public final class Checker: Sendable {
  /// What is set up for a manner of checking.
  private struct Setup: Sendable {
    var run: LintRun
    var options: ReportOptions
  }

  private let session: LintSession
  private let language: MessageLanguage
  private let setups = Mutex<[CheckRequest.Manner: Setup]>([:])
  /// How many manners are kept; there are more accounts and channels together than any office uses.
  private static let kept = 64

  /// What the page offers to choose.
  public let choices: LiveChoices

  /// Creates a checker.
  ///
  /// - Parameters:
  ///   - options: what the command line says.
  ///   - language: the language where the request does not say.
  public init(_ options: LintSession.Options, language: MessageLanguage?) throws(ConfigurationError) {
    var options = options
    options.opensAttachments = false
    options.threads = 1
    var session = LintSession(options: options)
    let folder = session.currentFolder
    let configuration = try session.configuration(for: folder).configuration
    self.language = language ?? configuration.settings.language ?? .swedish
    choices = LiveChoices(
      policies: session.standardPolicies, configured: try session.policy(for: folder).policy,
      channels: configuration.settings.channels)
    self.session = session
  }

  /// The language of a request's answer.
  public func language(of request: CheckRequest?) -> MessageLanguage { request?.manner.language ?? language }

  /// Checks a text: the report, and how it is to be written.
  func check(_ request: CheckRequest) throws(ServeFault) -> (report: LintReport, options: ReportOptions) {
    var (run, options) = try setup(request)
    options.minimumSeverity = request.minimumSeverity
    options.showSuppressed = request.showsSuppressed
    do {
      let report = try run.check(text: request.text, name: request.name)
      options.previewer = try run.previewer(of: report)
      return (report, options)
    } catch {
      throw .configuration
    }
  }

  private func setup(_ request: CheckRequest) throws(ServeFault) -> (LintRun, ReportOptions) {
    let manner = request.manner
    if let known = setups.withLock({ $0[manner] }) { return (known.run, known.options) }
    guard manner.policy.map({ choices.names.contains($0) }) ?? true else { throw .wrongValue("policy") }
    let made = try makeSetup(manner, name: request.name)
    setups.withLock { setups in
      if setups.count >= Self.kept { setups.removeAll() }
      setups[manner] = made
    }
    return (made.run, made.options)
  }

  private func makeSetup(_ manner: CheckRequest.Manner, name: String) throws(ServeFault) -> Setup {
    var options = session.options
    if !manner.channels.isEmpty { options.channels = manner.channels }
    // The configured policy is what holds when none is named; a name never leads to a file.
    if let policy = manner.policy, policy != LiveChoices.configuredName { options.policy = policy }
    if let account = manner.account { options.account = account }
    var session = session.with(options)
    let target = session.absolute(name)
    var isKnown = true
    var reportOptions = ReportOptions()
    reportOptions.language = manner.language ?? language
    do throws(ConfigurationError) {
      if let account = manner.account { isKnown = try session.policy(for: target).policy?.account(account) != nil }
      reportOptions.rules = try session.linter(for: target).rules.map { rule in
        RuleDescription(
          metadata: rule.metadata, severity: rule.isOn ? rule.severities.first : nil, severityOrigin: "default")
      }
    } catch {
      throw .configuration
    }
    guard isKnown else { throw .wrongValue("account") }
    return Setup(run: LintRun(session), options: reportOptions)
  }
}
