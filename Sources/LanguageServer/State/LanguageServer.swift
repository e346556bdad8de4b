import LintCore
import Linting
import Reporters
import Segmentation
import SourceText

/// The language server as a state machine: messages and results of work go in, messages and work come out.
///
/// It reads no stream, starts no thread and looks at no disk, so that what it does depends on what it was told alone.
public struct LanguageServer: Sendable {
  /// What is to be done after something has been handled.
  public struct Output: Sendable {
    /// The bodies of messages to send, in order.
    public var messages: [[UInt8]] = []
    /// Work to do, in order, by whoever has a `Checker`.
    public var jobs: [Job] = []
    /// The exit status, when the server is to end.
    public var exitStatus: Int32?
  }

  /// How far the connection has come.
  enum Phase: Sendable {
    case waiting, running, shutDown
  }

  /// What the command line says.
  public struct Options: Sendable {
    /// The options of a session.
    public var session = LintSession.Options()
    /// The language of messages; nil for the client's, else the configured one.
    public var language: MessageLanguage?
    /// The language where nobody says another.
    public var fallbackLanguage = MessageLanguage.swedish
    /// The folder that the server was started in.
    public var folder = "/"
    /// The version of the tool.
    public var version = "0.1.0"
    /// Tables of reference data.
    public var lexicons: any LexiconSource

    /// The usual options.
    public init(lexicons: any LexiconSource) { self.lexicons = lexicons }
  }

  let options: Options
  var phase = Phase.waiting
  var client = ClientCapabilities()
  var settings = ServerSettings()
  /// The folders that the client has open, as absolute paths.
  var folders: [String] = []
  /// The open documents, by address.
  var documents: [String: TextDocument] = [:]
  /// What is known of them.
  var checked: [String: CheckedDocument] = [:]
  /// Which state of a document is known.
  var checkedSerials: [String: Int] = [:]
  /// The documents that are being checked, with the state that is.
  var underWork: [String: Int] = [:]
  /// How many states of documents there have been.
  var serialCount = 0
  /// Documents whose last check was made before something else changed, in the order they were met.
  var outdated: [String] = []
  /// Requests that wait for a check.
  var waiting: [PendingRequest] = []
  /// Requests that wait for other work, with what it takes to answer them.
  var working: [MessageID: PendingRequest] = [:]
  /// The configuration files that have been said to be faulty, by absolute path.
  var faultyFiles: [String: [ConfigurationProblem]] = [:]
  /// The client's language, as it said at the beginning.
  var clientLanguage: MessageLanguage?
  /// How many requests the server has made.
  var requestCount = 0
  /// The request for settings that waits for its answer.
  var settingsRequest: MessageID?
  var output = Output()

  /// A request that cannot be answered yet.
  struct PendingRequest: Sendable {
    var id: MessageID
    var method: String
    var params: JSONValue
    var uri: String
  }

  /// A server that nobody has spoken to.
  public init(_ options: Options) { self.options = options }

  /// Handles a message; nil for one that is no JSON.
  public mutating func receive(_ body: JSONValue?) {
    guard let body else {
      send(Outgoing.error(nil, .parseError, "the message is no JSON"))
      return
    }
    switch Message(body) {
    case .request(let id, let method, let params): request(id, method, params)
    case .notification(let method, let params): notification(method, params)
    case .response(let id, let result): response(id, result)
    case .invalid(let id): send(Outgoing.error(id, .invalidRequest, "the message is no request"))
    }
  }

  /// Handles the result of work.
  public mutating func receive(_ result: JobResult) {
    switch result.outcome {
    case .checked(let uri, let serial, let document): finished(uri, serial, document)
    case .counted(let id, let counts): counted(id, counts)
    case .fixed(let id, let edits): fixed(id, edits)
    case .listed(let id, let names): listed(id, names)
    }
  }

  /// The client is gone.
  public mutating func endOfInput() {
    if output.exitStatus == nil { output.exitStatus = phase == .shutDown ? 0 : 1 }
  }

  /// What is to be done now. To be asked when all that has come has been handled, so that of several changes only the last
  /// is checked.
  public mutating func takeOutput() -> Output {
    startChecks()
    defer { output = Output() }
    return output
  }

  mutating func send(_ body: [UInt8]) { output.messages.append(body) }

  mutating func start(_ task: Job.Task) { output.jobs.append(Job(task: task)) }

  /// Asks the client for something; its answer is only waited for where the id is kept.
  @discardableResult
  mutating func ask(_ method: String, _ params: ((inout JSONWriter) -> Void)? = nil) -> MessageID {
    requestCount += 1
    let id = MessageID.text("klartext-\(requestCount)")
    send(Outgoing.request(id, method, params))
    return id
  }

  /// The language of a document's messages.
  func language(of uri: String) -> MessageLanguage {
    checked[uri]?.language ?? settings.language ?? options.language ?? clientLanguage ?? options.fallbackLanguage
  }
}
