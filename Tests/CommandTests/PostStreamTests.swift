import Foundation
import Testing

/// Posts as JSON Lines on standard input, checked while they come.
@Suite struct PostStreamTests {
  private static let arguments = ["check", "-", "--stdin-filename", "arkiv.jsonl", "--format", "jsonl", "--isolated"]

  private static func post(_ id: String) -> String {
    "{\"id\": \"\(id)\", \"text\": \"Ta med handduk m.m. till badet.\"}\n"
  }

  /// A finding, as a program that reads it sees it.
  private struct Found: Decodable, Equatable {
    var rule: String
    var post: Post?
    var range: Report.Place

    enum Post: Decodable, Equatable {
      case id(String), number(Int)

      init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        self = try (try? value.decode(Int.self)).map(Post.number) ?? .id(value.decode(String.self))
      }
    }
  }

  private func found(_ lines: [Substring]) throws -> [Found] {
    try lines.map { try JSONDecoder().decode(Found.self, from: Data($0.utf8)) }
  }

  @Test(.timeLimit(.minutes(60)))
  func whatIsFoundComesBeforeTheInputEnds() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(Program.path))
    process.arguments = Self.arguments
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    for name in ["a", "b", "c"] {
      try input.fileHandleForWriting.write(contentsOf: Data(Self.post(name).utf8))
      // The reader waits for as long as the answer takes, and the input stays open meanwhile.
      var answer: [UInt8] = []
      while answer.last != 0x0A {
        let piece = output.fileHandleForReading.availableData
        try #require(!piece.isEmpty)
        answer += piece
      }
      let findings = try found(String(decoding: answer, as: UTF8.self).split(separator: "\n"))
      #expect(findings.map(\.rule) == ["abbreviation"])
      #expect(findings.first?.post == .id(name))
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test func theSameIsFoundAsInAFileWithAnyNumberOfThreads() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    var text = "\u{FEFF}"
    for number in 0..<400 {
      text += number % 7 == 3 ? "\n" : number % 50 == 9 ? "{\"text\": \"trasig\n" : Self.post("p\(number)")
      text += "{\"text\": \"Kom t.ex. hit. å 👨‍👩‍👧 m.m.\", \"kanal\": \"x\"}\r\n"
    }
    try folder.write(text, to: "arkiv.jsonl")
    let whole = try folder.program.run(["check", "arkiv.jsonl", "-f", "jsonl", "--isolated"])
    for threads in ["1", "2", "8"] {
      let stream = try folder.program.run(Self.arguments + ["-j", threads], input: Array(text.utf8))
      #expect(stream.stdout == whole.stdout)
      #expect(stream.status == whole.status)
      #expect(stream.errors == "")
    }
    #expect(whole.status == 1)
  }

  @Test func aBrokenLineIsToldInItsPlaceAndTheRestIsChecked() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let text = Self.post("a") + "{\"text\": oj}\n\n" + Self.post("b") + "{\"text\": \"Ta m.m.\"}"
    let run = try folder.program.run(Self.arguments, input: Array(text.utf8))
    let findings = try found(run.lines)
    #expect(findings.map(\.rule) == ["abbreviation", "draft-syntax", "abbreviation", "abbreviation"])
    #expect(findings.map(\.post) == [.id("a"), .number(2), .id("b"), .number(4)])
    #expect(findings.map(\.range.start.line) == [1, 2, 4, 5])
    let offset = Array(text.utf8)[0..<findings[3].range.start.offset]
    #expect(String(decoding: offset, as: UTF8.self).hasSuffix("{\"text\": \"Ta "))
    #expect(run.status == 1)
  }

  @Test func aLineInAnotherEncodingIsReadAndToldOf() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let foreign: [UInt8] = Array("{\"id\": \"b\", \"text\": \"H".utf8) + [0xE4] + Array("r m.m.\"}\n".utf8)
    let run = try folder.program.run(
      Self.arguments, input: Array(Self.post("a").utf8) + foreign + Array(Self.post("c").utf8))
    #expect(try found(run.lines).map(\.rule) == ["abbreviation", "encoding", "abbreviation", "abbreviation"])
    #expect(run.status == 0)
  }

  @Test func theStatusAndTheLimitAreThoseOfTheWholeStream() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let text = Array((0..<50).map { Self.post("\($0)") }.joined().utf8)
    let limited = try folder.program.run(
      Self.arguments + ["--max-diagnostics", "3", "--fail-on", "warning"], input: text)
    #expect(limited.lines.count == 3)
    #expect(limited.status == 1)
    #expect(try folder.program.run(Self.arguments + ["--max-warnings", "49"], input: text).status == 1)
    #expect(try folder.program.run(Self.arguments + ["--max-warnings", "50"], input: text).status == 0)
    #expect(try folder.program.run(Self.arguments + ["--max-warnings", "0", "--exit-zero"], input: text).status == 0)
    #expect(try folder.program.run(Self.arguments, input: text, output: .closedPipe).status == 0)
    #expect(try folder.program.run(Self.arguments, input: []).stdout.isEmpty)
  }

  @Test func rulesOverSeveralPostsAreSaidOnceNotToBeChecked() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let text = Array((Self.post("a") + Self.post("b")).utf8)
    let arguments = Self.arguments + ["--select", "slot-collision,repeated-post,abbreviation", "--language", "en"]
    let run = try folder.program.run(arguments, input: text)
    #expect(
      run.errors
        == "klartext: Posts in a stream are not compared with each other, so these were not checked: repeated-post, slot-collision\n"
    )
    #expect(try folder.program.run(arguments + ["--quiet"], input: text).errors == "")
  }

  @Test func aLineWithoutEndIsNotKept() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let long = [UInt8](repeating: UInt8(ascii: "a"), count: 34 << 20)
    let run = try folder.program.run(
      Self.arguments, input: Array(Self.post("a").utf8) + long + [0x0A] + Array(Self.post("c").utf8))
    let findings = try found(run.lines)
    #expect(findings.map(\.rule) == ["abbreviation", "draft-syntax", "abbreviation"])
    #expect(findings.map(\.range.start.line) == [1, 2, 3])
  }
}
