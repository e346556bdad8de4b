import Foundation
import LintCore
import Linting

@testable import LanguageServer

/// A client that speaks with a server in the same thread, whose work is done when the test says so.
struct TestClient {
  typealias Object = [String: Any]

  private(set) var server: LanguageServer
  private(set) var checker: Checker
  /// What the server has sent, in order.
  var messages: [JSONValue] = []
  /// Work that waits to be done.
  private(set) var jobs: [Job] = []
  private(set) var exitStatus: Int32?
  private var requestNumber = 0

  /// Lists are read once for all tests.
  static let session: LintSession = {
    var options = LintSession.Options()
    options.dictionaries.cache = nil
    return LintSession(options: options)
  }()

  /// A server that has been initialized.
  init(_ capabilities: Object = [:], folder: String? = nil, settings: Object = [:], locale: String = "sv") {
    self.init()
    requestNumber = 1
    var params: Object = ["capabilities": capabilities, "initializationOptions": settings, "locale": locale]
    params["rootUri"] = folder.map { DocumentURI.uri(ofPath: $0) } ?? NSNull()
    send(["id": 1, "method": "initialize", "params": params])
    send(["method": "initialized", "params": Object()])
  }

  /// A server that nobody has spoken to.
  init() {
    var options = LanguageServer.Options(lexicons: Self.session.lexicons)
    options.session = Self.session.options
    server = LanguageServer(options)
    checker = Checker(Self.session)
  }

  /// Sends a message; what it asks for in work waits.
  mutating func post(_ message: Object) {
    var message = message
    message["jsonrpc"] = "2.0"
    guard let data = try? JSONSerialization.data(withJSONObject: message) else { return }
    post(bytes: Array(data))
  }

  mutating func post(bytes: [UInt8]) {
    server.receive(JSONValue(bytes))
    take()
  }

  /// Sends a message, and does all work that comes of it.
  mutating func send(_ message: Object) {
    post(message)
    settle()
  }

  /// Does the work that waits, and what comes of it.
  mutating func settle() {
    while !jobs.isEmpty { doJob() }
  }

  /// Does the first piece of work that waits.
  mutating func doJob() {
    if let result = checker.run(jobs.removeFirst()) { server.receive(result) }
    take()
  }

  mutating func endInput() {
    server.endOfInput()
    take()
  }

  private mutating func take() {
    let output = server.takeOutput()
    messages += output.messages.compactMap { JSONValue($0) }
    jobs += output.jobs
    exitStatus = exitStatus ?? output.exitStatus
  }

  // MARK: - Requests and notifications

  /// Asks something and waits for the answer: the whole message.
  mutating func ask(_ method: String, _ params: Object = [:]) -> JSONValue {
    let id = askLater(method, params)
    settle()
    return answer(id)
  }

  /// Asks something without waiting; gives the request's number.
  mutating func askLater(_ method: String, _ params: Object = [:]) -> Int {
    requestNumber += 1
    post(["id": requestNumber, "method": method, "params": params])
    return requestNumber
  }

  /// The answer to a request; null where there is none yet.
  func answer(_ id: Int) -> JSONValue {
    messages.last { $0["id"].int == id && $0["method"].isNull } ?? .null
  }

  mutating func notify(_ method: String, _ params: Object) { send(["method": method, "params": params]) }

  mutating func open(_ uri: String, _ text: String, language: String = "markdown", version: Int = 1) {
    notify(
      "textDocument/didOpen",
      ["textDocument": ["uri": uri, "languageId": language, "version": version, "text": text]])
  }

  mutating func change(_ uri: String, version: Int, _ changes: Object...) {
    notify(
      "textDocument/didChange", ["textDocument": ["uri": uri, "version": version], "contentChanges": changes])
  }

  /// A change of a range, for `change`.
  static func edit(_ line: Int, _ start: Int, _ end: Int, _ text: String, endLine: Int? = nil) -> Object {
    ["range": range(line, start, end, endLine: endLine), "text": text]
  }

  static func range(_ line: Int, _ start: Int, _ end: Int, endLine: Int? = nil) -> Object {
    [
      "start": ["line": line, "character": start] as Object,
      "end": ["line": endLine ?? line, "character": end] as Object,
    ]
  }

  static var everything: Object { range(0, 0, 0, endLine: 1_000_000) }

  // MARK: - What came

  /// The latest diagnostics of a document that were sent without being asked for.
  func published(_ uri: String) -> JSONValue? {
    messages.last { $0["method"].string == "textDocument/publishDiagnostics" && $0["params"]["uri"].string == uri }?[
      "params"]
  }

  /// The rules of the latest diagnostics of a document.
  func rules(_ uri: String) -> [String] {
    (published(uri)?["diagnostics"].items ?? []).compactMap { $0["code"].string }
  }

  /// The actions for a range.
  mutating func actions(_ uri: String, _ range: Object = everything, only: [String]? = nil) -> [JSONValue] {
    var context: Object = ["diagnostics": []]
    if let only { context["only"] = only }
    return ask("textDocument/codeAction", ["textDocument": ["uri": uri], "range": range, "context": context])["result"]
      .items
  }

  /// The text of a document as the server has it.
  func text(_ uri: String) -> String {
    server.documents[uri].map { String(decoding: $0.text.bytes, as: UTF8.self) } ?? ""
  }

  /// Makes the edits of an action in the document that it is for, as an editor would.
  mutating func apply(_ action: JSONValue, to uri: String, version: Int) {
    let own = action["edit"]["documentChanges"].items.filter { $0["textDocument"]["uri"].string == uri }
    let edits = own.isEmpty ? action["edit"]["changes"][uri].items : own.flatMap { $0["edits"].items }
    // From the end on, so that none moves another.
    var changes: [Object] = []
    for edit in edits.reversed() {
      let (start, end) = (edit["range"]["start"], edit["range"]["end"])
      changes.append([
        "range": [
          "start": ["line": start["line"].int ?? 0, "character": start["character"].int ?? 0] as Object,
          "end": ["line": end["line"].int ?? 0, "character": end["character"].int ?? 0] as Object,
        ] as Object, "text": edit["newText"].string ?? "",
      ])
    }
    notify("textDocument/didChange", ["textDocument": ["uri": uri, "version": version], "contentChanges": changes])
  }
}
