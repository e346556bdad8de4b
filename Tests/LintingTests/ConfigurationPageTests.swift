import Foundation
import LintCore
import Testing

@testable import Linting

/// `Documentation/configuration.md` and the template of `klartext init` tell of every key, and what they show works.
@Suite struct ConfigurationPageTests {
  /// The page's parts by the key that their heading names.
  static let parts: [(key: String, text: String)] = Documentation.page("configuration.md")
    .components(separatedBy: "\n### `").dropFirst().map { part in
      (String(part.prefix { $0 != "`" }), part.components(separatedBy: "\n## ")[0])
    }

  @Test func everyKeyHasItsPartAndNoOther() {
    #expect(Set(Self.parts.map(\.key)) == Set(ConfigurationReader.keys))
    #expect(Self.parts.count == ConfigurationReader.keys.count)
  }

  @Test(arguments: ConfigurationReader.keys)
  func everyKeyHasAnExample(_ key: String) throws {
    let part = try #require(Self.parts.first { $0.key == key })
    #expect(part.text.contains("```yaml\n\(key):"), "\(key)")
  }

  @Test(arguments: Documentation.blocks("yaml", of: "configuration.md"))
  func everyExampleCanBeRead(_ text: String) throws {
    #expect(try faults(in: text) == [])
  }

  @Test(arguments: MessageLanguage.allCases)
  func theTemplateHasEveryKeyAndCanBeReadWithoutItsMarks(_ language: MessageLanguage) throws {
    let template = ConfigurationTemplate.text(in: language)
    let lines = template.split(separator: "\n").filter { line in
      line.hasPrefix("#   ") || ConfigurationReader.keys.contains { line.hasPrefix("# \($0):") }
    }
    for key in ConfigurationReader.keys { #expect(lines.contains { $0.hasPrefix("# \(key):") }, "\(key)") }
    #expect(try faults(in: lines.map { $0.dropFirst(2) + "\n" }.joined()) == [])
    #expect(try faults(in: template) == [], "as it is written")
  }

  /// What is wrong with a configuration, in a folder where the files that the examples name are.
  private func faults(in text: String) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("klartext-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let pack = Documentation.folder.appendingPathComponent("examples/own-rules/rules")
    for name in ["egna", "own", "namn"] {
      for rules in ["a/regler", "a/rules"] {
        let target = folder.appendingPathComponent(rules)
        try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
        try FileManager.default.copyItem(
          at: pack.appendingPathComponent("names.yml"), to: target.appendingPathComponent("\(name).yml"))
        let list = target.appendingPathComponent("names.tsv")
        if !FileManager.default.fileExists(atPath: list.path) {
          try FileManager.default.copyItem(at: pack.appendingPathComponent("names.tsv"), to: list)
        }
      }
    }
    for name in ["klartext.yml", "a/gemensamt.yml"] {
      try write("language: sv\n", to: folder.appendingPathComponent(name))
    }
    for name in ["a/ordlista.txt", "a/words.txt"] { try write("ÅGÅRDA\n", to: folder.appendingPathComponent(name)) }
    let file = folder.appendingPathComponent("a/klartext.yml")
    try write(text, to: file)
    var session = LintSession(currentFolder: file.deletingLastPathComponent().path)
    do {
      _ = try session.configuration(for: file.path)
      return []
    } catch {
      return error.faults.map { $0.description(in: .english) }
    }
  }

  private func write(_ text: String, to file: URL) throws { try Data(text.utf8).write(to: file) }
}
