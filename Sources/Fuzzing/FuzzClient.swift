import LanguageServer
import LintCore
import Linting
import Reporters
import SourceText

/// An editor that speaks with a server, and does the server's work at once.
struct FuzzClient {
  private(set) var server: LanguageServer
  private var checker: Checker
  /// The requests that have been made, as their ids are written, with how often each was answered and may be.
  private var answers: [String: (given: Int, most: Int)] = [:]

  /// A server that has been initialized.
  init(encoding: String = "utf-16") {
    var options = LanguageServer.Options(lexicons: FuzzSession.image)
    options.session = FuzzSession.session.options
    options.folder = FuzzSession.folder
    server = LanguageServer(options)
    checker = Checker(FuzzSession.session)
    let capabilities = "{\"general\":{\"positionEncodings\":[\"\(encoding)\"]}}"
    let beginning = [
      "{\"jsonrpc\":\"2.0\",\"id\":\"begin\",\"method\":\"initialize\",\"params\":{\"capabilities\":\(capabilities)}}",
      "{\"jsonrpc\":\"2.0\",\"method\":\"initialized\",\"params\":{}}",
    ]
    for message in beginning { try? receive(Array(message.utf8)) }
  }

  /// Sends a message's body, and does all work that comes of it.
  mutating func receive(_ body: [UInt8]) throws {
    let message = JSONValue(body)
    let key = message.flatMap { $0["id"].key }
    if let key { answers[key, default: (0, 0)].most += 1 }
    server.receive(message)
    try settle()
  }

  /// Says that the editor is gone.
  mutating func end() throws {
    server.endOfInput()
    try settle()
  }

  private mutating func settle() throws {
    var output = server.takeOutput()
    while true {
      for body in output.messages { try take(body) }
      if output.jobs.isEmpty { return }
      for job in output.jobs { if let result = checker.run(job) { server.receive(result) } }
      output = server.takeOutput()
    }
  }

  /// Requires that what is sent is a message, and that no request is answered twice.
  private mutating func take(_ body: [UInt8]) throws {
    try require(body.isUTF8, "a message that is not UTF-8")
    guard let message = JSONValue(body) else { throw Violation("a message that is no JSON") }
    try require(message["jsonrpc"].string == "2.0", "a message without its version")
    guard message["method"].isNull, let key = message["id"].key else { return }
    answers[key, default: (0, 0)].given += 1
    let (given, most) = answers[key] ?? (0, 0)
    try require(given <= most, "request \(key) was answered \(given) times and made \(most) times")
  }

  /// Opens a document.
  mutating func open(_ uri: String, _ text: [UInt8]) throws {
    try notify("textDocument/didOpen") { json in
      json.object("textDocument") {
        $0.member("uri", uri)
        $0.member("languageId", "plaintext")
        $0.member("version", 1)
        $0.member("text", String(decoding: text, as: UTF8.self))
      }
    }
  }

  /// Replaces bytes of a document that the server holds as `text`.
  mutating func change(
    _ uri: String, version: Int, _ text: [UInt8], _ range: Range<Int>, with new: String, utf8: Bool
  ) throws {
    func write(_ key: String, _ offset: Int, _ json: inout JSONWriter) {
      let (line, character) = Self.position(of: offset, in: text, utf8: utf8)
      json.object(key) {
        $0.member("line", line)
        $0.member("character", character)
      }
    }
    try notify("textDocument/didChange") { json in
      json.object("textDocument") {
        $0.member("uri", uri)
        $0.member("version", version)
      }
      json.array("contentChanges") { json in
        json.object { json in
          json.object("range") { json in
            write("start", range.lowerBound, &json)
            write("end", range.upperBound, &json)
          }
          json.member("text", new)
        }
      }
    }
  }

  /// A byte's line and character, from 0, counted apart from the server's own way to do so.
  private static func position(of offset: Int, in text: [UInt8], utf8: Bool) -> (line: Int, character: Int) {
    var (line, start, index) = (0, 0, 0)
    while index < offset {
      let byte = text[index]
      index += 1
      guard byte == 0x0A || byte == 0x0D && !(index < text.count && text[index] == 0x0A) else { continue }
      (line, start) = (line + 1, index)
    }
    let before = text[start..<offset]
    return (line, utf8 ? before.count : String(decoding: before, as: UTF8.self).utf16.count)
  }

  private mutating func notify(_ method: String, _ params: (inout JSONWriter) -> Void) throws {
    var json = JSONWriter(.tight)
    json.object { json in
      json.member("jsonrpc", "2.0")
      json.member("method", method)
      json.object("params") { params(&$0) }
    }
    try receive(json.bytes)
  }
}

extension JSONValue {
  /// A request's id as it is known by; nil where there is none.
  fileprivate var key: String? { string.map { "\"\($0)\"" } ?? int.map { "\($0)" } }
}

extension ShownDiagnostic {
  /// All that a finding is, in one line.
  package var described: String {
    let fixes = fixes.map { "\($0.title) " + $0.edits.map { "\($0.range.bytes) \($0.text)" }.joined() }
    let notes = notes.map { "\($0.message) \($0.range.bytes)" }
    return "\(rule) \(severity) \(range.bytes) \(channel?.rawValue ?? "-") \(post ?? "-") \(message) \(advice ?? "-") "
      + "\(fingerprint) \(suppression.map { "\($0)" } ?? "-") \(fixes.joined()) \(notes.joined())"
  }
}
