import Foundation
import LintCore
import Testing

@testable import PostFormats

/// `Documentation/drafts.md` tells of every field, every name and every value, and of none that does not exist.
@Suite struct DraftsPageTests {
  /// The page's lines.
  static let page: [String] = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = try? String(contentsOf: root.appendingPathComponent("Documentation/drafts.md"), encoding: .utf8)
    return (page ?? "").split(separator: "\n").map(String.init)
  }()

  /// The rows of the page's tables by the headings that they stand under.
  static let rows: [(heading: String, row: String)] = {
    var heading = ""
    return page.compactMap { line in
      if line.hasPrefix("#") { heading = line }
      return line.hasPrefix("| `") ? (heading, line) : nil
    }
  }()

  static let ownHeadings = [
    "### Publicering", "### Planering", "### Bilder, filmer och andra filer", "### Särskilda inlägg",
  ]

  @Test func everyFieldOfAPostHasItsRow() {
    expect(FieldTable.post, in: Self.rows.filter { Self.ownHeadings.contains($0.heading) }.map(\.row))
  }

  @Test(arguments: FieldTable.post.fields.filter { $0.type.table != nil }.map(\.key))
  func everyFieldOfAFieldHasItsRow(_ key: String) throws {
    let table = try #require(FieldTable.post.field(key)?.type.table)
    expect(table, in: Self.rows.filter { $0.heading.contains("(`\(key)`)") }.map(\.row))
  }

  private func expect(_ table: FieldTable, in rows: [String]) {
    #expect(rows.count == table.fields.count)
    for (field, row) in zip(table.fields, rows) {
      for name in [field.key] + field.aliases { #expect(row.contains("`\(name)`"), "\(name): \(row)") }
      #expect(row.contains(" \(field.summary.sv)"), "\(field.key): \(row)")
      #expect(row.hasSuffix("◆ |") == field.isRead, "\(field.key): \(row)")
      for name in field.type.choices.flatMap({ [$0.name] + $0.aliases }) {
        #expect(row.contains("`\(name)`"), "\(field.key), the value \(name): \(row)")
      }
      // What the row names is there.
      let cells = row.split(separator: "|").map(String.init)
      for name in (cells[0] + cells[1]).names { #expect(table.field(name)?.key == field.key, "\(name)") }
    }
  }

  @Test func everyChannelHasItsRow() {
    let rows = Self.rows.filter { $0.heading == "### Kanaler" }.map(\.row.names)
    #expect(rows.map(\.first) == Channel.allCases.map(\.rawValue))
    for row in rows {
      for name in row { #expect(ChannelName.channel(name)?.rawValue == row.first, "\(name)") }
    }
  }

  @Test func everyLanguageNamedIsKnown() throws {
    let row = try #require(Self.page.first { $0.hasPrefix("| språk |") })
    let names = row.names.filter { !LanguageName.isTag($0) }
    #expect(names.count > 10)
    for name in names { #expect(LanguageName.code(name) != nil, "\(name)") }
  }
}

extension FieldType {
  /// The values that it takes, where they are few.
  fileprivate var choices: [FieldChoice] {
    switch self {
    case .choice(let choices), .choiceOrFile(let choices): choices
    default: []
    }
  }
}

extension String {
  /// What stands between backquotes.
  fileprivate var names: [String] {
    split(separator: "`", omittingEmptySubsequences: false).enumerated().filter { !$0.offset.isMultiple(of: 2) }
      .map { String($0.element) }
  }
}
