import Foundation
import Testing

/// The same draft in the encodings that editors save.
@Suite struct EncodingTests {
  private static let text = "---\ntitle: Hej på er\n---\nTa med handduk på lördag m.m. till badet 🏊 och t.ex. saft.\n"

  private static func bytes(_ text: String, _ encoding: String.Encoding) throws -> [UInt8] {
    try Array(#require(text.data(using: encoding)))
  }

  @Test func everyEncodingGivesTheSamePlaces() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(Self.text, to: "utf8.md")
    try folder.write("\u{FEFF}" + Self.text, to: "bom.md")
    try folder.write(Self.text.replacingOccurrences(of: "\n", with: "\r\n"), to: "crlf.md")
    try folder.write(Self.text.replacingOccurrences(of: "\n", with: "\r"), to: "cr.md")
    try folder.write([0xFF, 0xFE] + Self.bytes(Self.text, .utf16LittleEndian), to: "le.md")
    try folder.write([0xFE, 0xFF] + Self.bytes(Self.text, .utf16BigEndian), to: "be.md")
    try folder.write(Self.bytes(Self.text, .utf16LittleEndian), to: "utan-bom.md")
    let run = try folder.program.run(["check", "-f", "json", "--select", "abbreviation,encoding", "."])
    let report = try Report(run.stdout)
    for name in ["utf8.md", "bom.md", "crlf.md", "cr.md", "le.md", "be.md", "utan-bom.md"] {
      let places = report.places(of: "abbreviation").filter { $0.hasPrefix(name + ":") }
      #expect(places == ["\(name):4:26", "\(name):4:49"])
    }
    #expect(report.places(of: "encoding") == ["be.md:1:1", "le.md:1:1", "utan-bom.md:1:1"])
    #expect(run.status == 0)
    // Offsets count the file's own bytes as UTF-8; a byte-order mark is three of them.
    let offsets = Dictionary(grouping: report.diagnostics.filter { $0.rule == "abbreviation" }, by: \.file)
      .mapValues { $0.map(\.range.start.offset) }
    let plain = try #require(offsets["utf8.md"])
    #expect(offsets["bom.md"] == plain.map { $0 + 3 })
    #expect(offsets["crlf.md"] == plain.map { $0 + 3 })
  }

  @Test func windows1252IsReadAndSaid() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(Self.bytes("Ta med såpa på lördag m.m. – ”gärna” grön.\n", .windowsCP1252), to: "gammal.txt")
    try folder.write(Self.bytes("words: [blåbär]\nrules: {abbreviation: error}\n", .windowsCP1252), to: "klartext.yml")
    let run = try folder.program.run(["check", "-q", "--select", "abbreviation,encoding", "-f", "concise", "gammal.txt"])
    #expect(run.lines.first?.hasPrefix("gammal.txt:1:1: warning: ") == true)
    #expect(run.lines.first?.contains("Windows-1252") == true)
    #expect(run.lines.dropFirst() == ["gammal.txt:1:23: error: Skriv ut ”m.m.”: ”med mera”. [abbreviation]"])
    #expect(run.status == 1)
  }
}
