import LintCore
import SourceText
import Testing

@testable import PostFormats

@Suite("Fields")
struct FieldReadingTests {
  /// The value of a field in front matter.
  private func value(_ yaml: String, of key: String) throws -> (read: ReadFile, value: FieldValue) {
    let read = ReadFile("---\n\(yaml)\n---\n")
    return (read, try #require(read.fields[key]))
  }

  @Test("Every name of every field is read as the field, however it is written")
  func names() throws {
    for field in FieldTable.post.fields {
      for name in [field.key] + field.aliases {
        for written in spellings(of: name) {
          let read = ReadFile("---\n\(written):\n---\n")
          #expect(read.fields.entries.map(\.key) == [field.key], "\(written)")
          #expect(read.problems.isEmpty, "\(written)")
          #expect(read.fields.entries.map { Array(read.written($0.keyRange).utf8) } == [Array(written.utf8)])
        }
      }
      guard let table = field.type.table else { continue }
      for nested in table.fields {
        for name in [nested.key] + nested.aliases {
          for written in spellings(of: name) {
            let read = ReadFile("---\n\(field.key):\n  \(written):\n---\n")
            let entries = read.fields[field.key]?.list.first?.map?.entries ?? []
            #expect(entries.map(\.key) == [nested.key], "\(field.key).\(written)")
            #expect(read.problems.isEmpty)
          }
        }
      }
    }
  }

  /// A name as people write it: other case, hyphens, camel case, without dots and rings, decomposed.
  private func spellings(of name: String) -> [String] {
    let plain = name.map { ["å": "a", "ä": "a", "ö": "o"][String($0)] ?? String($0) }.joined()
    let decomposed = name.map { ["å": "a\u{30A}", "ä": "a\u{308}", "ö": "o\u{308}"][String($0)] ?? String($0) }.joined()
    let hyphens = name.map { $0 == "_" ? "-" : String($0) }.joined()
    let spaces = name.map { $0 == "_" ? " " : String($0) }.joined()
    return [name, name.uppercased(), hyphens, spaces, plain, decomposed, name.split(separator: "_").joined()]
  }

  @Test("No two fields of a level share a name")
  func namesAreUnique() {
    for table in [FieldTable.post] + FieldTable.post.fields.compactMap(\.type.table) {
      let names = table.fields.flatMap { field in Set(([field.key] + field.aliases).map(FieldName.folded)) }
      #expect(Set(names).count == names.count)
      #expect(table.fields.allSatisfy { !$0.summary.sv.isEmpty && !$0.summary.en.isEmpty })
    }
  }

  @Test("Every field but those with one name in both languages has a Swedish one")
  func swedishNames() {
    for table in [FieldTable.post] + FieldTable.post.fields.compactMap(\.type.table) {
      #expect(table.fields.allSatisfy { !$0.aliases.isEmpty })
    }
  }

  @Test(
    "A channel is read by any of its names",
    arguments: [
      ("facebook", "facebook"), ("Facebook", "facebook"), ("fb", "facebook"), ("ig", "instagram"),
      ("insta", "instagram"),
      ("twitter", "x"), ("X", "x"), ("LinkedIn", "linkedin"), ("li", "linkedin"), ("yt", "youtube"),
      ("You Tube", "youtube"), ("Tik-Tok", "tiktok"), ("bsky", "bluesky"), ("nyhetsbrev", "newsletter"),
      ("webb", "web"),
      ("threads", "threads"), ("mastodon", "mastodon"),
    ])
  func channels(written: String, name: String) throws {
    for yaml in ["channels: \(written)", "kanaler: [\(written)]", "kanal: '\(written)'", "channels:\n- \(written)"] {
      let (read, value) = try value(yaml, of: "channels")
      #expect(value.list.map(\.text) == [name])
      #expect(read.problems.isEmpty)
      guard case .text(_, let map)? = value.list.first?.content else { continue }
      #expect(read.written(map.source(of: 0..<1)).contains(written.prefix(1)))
    }
  }

  @Test("Several channels may stand in one text")
  func channelsInOneText() throws {
    let (read, value) = try value("channels: fb,  X , Linked In", of: "channels")
    #expect(value.list.map(\.text) == ["facebook", "x", "linkedin"])
    #expect(value.list.map { read.written($0.range) } == ["fb", "X", "Linked In"])
  }

  @Test("Truth values are read in English and Swedish, with quotation marks or without")
  func bools() throws {
    for word in ["true", "True", "yes", "ja", "JA", "'ja'", "\"true\""] {
      #expect(try value("crisis: \(word)", of: "crisis").value.bool == true)
    }
    for word in ["false", "no", "nej", "Nej", "'false'"] {
      #expect(try value("crisis: \(word)", of: "crisis").value.bool == false)
    }
  }

  @Test("Nothing is no value", arguments: ["", "~", "null", "   "])
  func emptyValues(written: String) throws {
    for key in ["title", "crisis", "publish_at", "channels", "media", "event", "suppress"] {
      #expect(try value("\(key): \(written)", of: key).value.isEmpty)
    }
    #expect(try value("title: ''", of: "title").value.text == "")
    #expect(try value("title: 'null'", of: "title").value.text == "null")
  }

  @Test("What looks like a number or a truth value is a text where a text is wanted")
  func textsStayTexts() throws {
    for text in ["2026", "true", "1.5", "2026-11-20", "ja"] {
      #expect(try value("title: \(text)", of: "title").value.text == text)
    }
  }
}
