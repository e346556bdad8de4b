import ArgumentParser
import Git
import LintCore
import Linting

/// What every command begins with: the session, the configuration where the command runs, and the language.
struct CommandSetup {
  var session: LintSession
  /// The configuration for the folder that the command runs in.
  let configuration: Configuration
  /// The policy in force for the folder.
  let policy: PolicyInForce
  /// Every rule that may be named.
  let catalogue: RuleCatalogue
  /// The rules with options and severities in force for the folder.
  let rules: [ActiveRule]
  /// The language of messages.
  let language: MessageLanguage
  /// The files that the command is limited to; nil for all.
  let changed: ChangedFiles?
  /// Whether the command line narrows what is looked for, so that what is not found may be there all the same.
  let isNarrowed: Bool

  /// Reads the configuration and checks what the user wrote about rules.
  ///
  /// - Parameters:
  ///   - path: the file or folder whose configuration counts; nil for the current folder.
  ///   - changes: which files are looked at, and where they are read from.
  ///   - atTopLevel: whether the command runs as if in the top level of the work tree.
  init(
    _ options: RuleOptions, threads: Int = 1, for path: String? = nil, changes: ChangeOptions? = nil,
    atTopLevel: Bool = false
  ) throws {
    var sessionOptions = options.sessionOptions
    sessionOptions.threads = threads
    sessionOptions.excludesNamedFiles = changes?.forceExclude ?? false
    let known: ChangeOptions.Changes
    do {
      known = try changes?.changes() ?? ChangeOptions.Changes()
    } catch {
      throw CommandFailure(error, in: Console.language(asked: options.language, configured: nil))
    }
    changed = known.changed
    isNarrowed =
      !options.channels.isEmpty || options.policy != nil || options.account != nil || !options.severity.isEmpty
    let folder = atTopLevel ? known.topLevel : nil
    guard folder != nil || Files.hasCurrentFolder else { throw CommandFailure.noFolder(options.language) }
    var session = LintSession(
      options: sessionOptions, currentFolder: folder ?? Files.currentFolder, files: known.files)
    let target = session.absolute(path ?? ".")
    do {
      let loaded = try session.configuration(for: target)
      configuration = loaded.configuration
      catalogue = loaded.catalogue
      rules = try session.linter(for: target).rules
      policy = try session.policy(for: target)
    } catch {
      let language = Console.language(asked: options.language, configured: nil)
      throw CommandFailure(error, in: language)
    }
    self.session = session
    let language = Console.language(asked: options.language, configured: configuration.settings.language)
    self.language = language
    var faults = options.faults(catalogue)
    if let account = options.account, policy.policy?.account(account) == nil {
      faults.append(.unknownAccount(account, in: policy.policy))
    }
    if !faults.isEmpty { throw CommandFailure(faults.map { $0[language] }) }
  }

  /// A run over the files that the command looks at.
  var run: LintRun {
    var run = LintRun(session)
    run.changed = changed
    return run
  }
}
