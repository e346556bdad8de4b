import Foundation
import Testing

/// What pictures, films and documents tell of people is not told again by any command, in any format.
@Suite struct MediaLeakTests {
  private static let formats = [
    "human", "concise", "json", "jsonl", "sarif", "github", "gitlab", "checkstyle", "junit", "rdjson",
  ]

  /// Runs of four digits and of five letters in what the files are known to hold.
  private static func parts(of expected: String) throws -> Set<String> {
    var parts: Set<String> = []
    for line in expected.split(separator: "\n") {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
      // Alt text is for all to read.
      for field in object["expect"] as? [[String: Any]] ?? [] where field["kind"] as? String != "alt_text" {
        for value in values(field["value"]) + [field["lat"], field["lon"]].flatMap(values) {
          for run in value.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
            let length = run.allSatisfy(\.isNumber) ? 4 : 5
            let letters = Array(run)
            for start in 0..<max(0, letters.count - length + 1) {
              parts.insert(String(letters[start..<start + length]))
            }
          }
        }
      }
    }
    return parts
  }

  private static func values(_ any: Any?) -> [String] {
    switch any {
    case let text as String: [text]
    case let number as Double: ["\(abs(number))"]
    case let list as [Any]: list.flatMap(values)
    case let map as [String: Any]: map.values.flatMap(values)
    default: []
    }
  }

  @Test func noCommandTellsWhatAFileHolds() throws {
    let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("testdata/conformance/pii/media")
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let expected = try String(contentsOf: source.appendingPathComponent("expect.jsonl"), encoding: .utf8)
    let names = try FileManager.default.contentsOfDirectory(atPath: source.path).filter { !$0.hasSuffix(".jsonl") }
    for name in names {
      try folder.write(Array(Data(contentsOf: source.appendingPathComponent(name))), to: name)
    }
    let media = names.sorted().map { "  - file: \($0)\n    alt: Barn badar vid bryggan.\n" }.joined()
    try folder.write(Array("---\nmedia:\n\(media)---\nDu erhåller svar.\n".utf8), to: "utkast.md")

    let program = Program(folder: folder.path)
    let files = names.sorted() + ["utkast.md"]
    func outputs(_ name: String) -> [String] {
      Self.formats.flatMap { ["--format", $0, "--output", "\(name).\($0)"] }
    }
    let runs = [
      ["check", "--min-severity", "info", "--show-suppressed"] + files,
      ["check", "--min-severity", "info", "--show-suppressed"] + outputs("rapport") + files,
      ["check", "--language", "en", "--exit-zero"] + outputs("report") + files,
      ["count"] + files, ["count", "--format", "json"] + files, ["fix", "--strip-metadata"] + files,
    ]
    // What the formats say of themselves, rules and examples included, is in a report on a file that holds nothing.
    let own = try Self.formats.map { try program.run(["check", "clean.jpg", "--format", $0]).output.lowercased() }
    let parts = try Self.parts(of: expected).filter { part in !own.contains { $0.contains(part) } && part != "phone" }
    #expect(parts.count > 30)
    func expectNone(_ text: String, _ what: String) {
      var text = text.lowercased()
      // Names of files are what the user wrote, and fingerprints are of places.
      for name in names { text = text.replacingOccurrences(of: name, with: "") }
      text.replace(/"(fingerprint|klartext\/v1|klartextfinding\/v1|primarylocationlinehash)": *"[^"]*"/, with: "")
      let told = parts.filter(text.contains).sorted()
      #expect(told.isEmpty, "\(what): \(told)")
    }
    for arguments in runs {
      let outcome = try program.run(arguments)
      #expect(outcome.status < 128)
      expectNone(outcome.output + outcome.errors, arguments.prefix(4).joined(separator: " "))
    }
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) where !names.contains(file) {
      expectNone(try String(contentsOfFile: folder.path + "/" + file, encoding: .utf8), file)
    }
  }
}
