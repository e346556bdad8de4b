import Foundation
import Testing

@testable import LanguageServer

/// Conversations with the program itself: what is sent, byte by byte where it matters, and what must come.
@Suite struct TranscriptTests {
  static let names: [String] = {
    let folder = ServerProgram.root.appendingPathComponent("testdata/lsp/transcripts").path
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.hasSuffix(".jsonl") }
      .sorted()
  }()

  @Test func transcriptsAreThere() { #expect(Self.names.count >= 4) }

  @Test(.timeLimit(.minutes(10)), arguments: names) func theProgramAnswersAsItShould(_ name: String) throws {
    let file = ServerProgram.root.appendingPathComponent("testdata/lsp/transcripts/" + name)
    var conversation = try Conversation()
    for (number, line) in try String(contentsOf: file, encoding: .utf8).split(separator: "\n").enumerated() {
      let step = try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      if var message = step["send"] as? [String: Any] {
        message["jsonrpc"] = "2.0"
        conversation.send(Array(try JSONSerialization.data(withJSONObject: message)))
      } else if let text = step["raw"] as? String {
        conversation.write(Array(text.utf8))
      } else if let expected = step["expect"] {
        let received = conversation.receive()
        let body = try #require(received, "\(name):\(number + 1): the program is gone")
        let message = try JSONSerialization.jsonObject(with: Data(body))
        #expect(Self.fits(message, expected), "\(name):\(number + 1): \(String(decoding: body, as: UTF8.self))")
      } else if step["end"] != nil {
        conversation.closeInput()
      } else if let status = step["exit"] as? Int {
        let rest = conversation.receive()
        #expect(rest == nil, "\(name):\(number + 1): more comes")
        #expect(conversation.exitStatus() == Int32(status), "\(name):\(number + 1)")
      } else {
        Issue.record("\(name):\(number + 1) is no step")
      }
    }
  }

  /// Whether a value has everything that is expected; objects may have more.
  private static func fits(_ value: Any, _ expected: Any) -> Bool {
    switch (value, expected) {
    case (let value as [String: Any], let expected as [String: Any]):
      expected.allSatisfy { key, expected in value[key].map { fits($0, expected) } ?? false }
    case (let value as [Any], let expected as [Any]):
      value.count == expected.count && zip(value, expected).allSatisfy { fits($0, $1) }
    case (let value as NSObject, let expected as NSObject): value == expected
    default: false
    }
  }
}

/// A running program that is spoken to.
private struct Conversation {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private var framing = MessageFraming()

  init() throws {
    process.executableURL = URL(fileURLWithPath: try #require(ServerProgram.path))
    process.arguments = ["lsp", "--stdio"]
    // With what sanitizers are told, such as where reports go.
    process.environment = ProcessInfo.processInfo.environment.filter { $0.key.hasSuffix("SAN_OPTIONS") }
      .merging(["LANG": "sv_SE.UTF-8", "PATH": "/usr/bin:/bin", "HOME": "/tmp"]) { $1 }
    process.standardInput = input
    process.standardOutput = output
    try process.run()
  }

  func send(_ body: [UInt8]) { write(Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body) }

  func write(_ bytes: [UInt8]) { try? input.fileHandleForWriting.write(contentsOf: Data(bytes)) }

  func closeInput() { try? input.fileHandleForWriting.close() }

  /// The next message's body; nil when there are no more.
  mutating func receive() -> [UInt8]? {
    while true {
      if let body = framing.next() { return body }
      let data = output.fileHandleForReading.availableData
      if data.isEmpty { return nil }
      framing.append(Array(data))
    }
  }

  func exitStatus() -> Int32 {
    process.waitUntilExit()
    return process.terminationStatus
  }
}
