import Testing

@Suite("Tables for personal data")
struct PersonalDataTableTests {
  @Test(
    "Keys are folded, sorted by bytes and unique, and every row has the header's columns",
    arguments: [
      "personal-data-context", "functional-mailboxes", "consumer-mail-domains", "first-names", "surnames",
      "person-words",
    ])
  func order(_ name: String) throws {
    let rows = try Project.text("Dictionaries/\(name).tsv").split(separator: "\n")
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    let keys = rows.dropFirst().map { Array($0[0].utf8) }
    #expect(keys.count > 100)
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
    #expect(rows.allSatisfy { $0.count == rows[0].count })
    for row in rows.dropFirst() { #expect(row[0] == row[0].lowercased(), "\(row[0])") }
  }

  @Test(
    "A beginning or an ending is long enough to be asked for",
    arguments: ["personal-data-context", "functional-mailboxes", "person-words"])
  func patterns(_ name: String) throws {
    for row in try Project.text("Dictionaries/\(name).tsv").split(separator: "\n").dropFirst() {
      let key = row.prefix { $0 != "\t" }
      guard key.contains("*") else { continue }
      #expect(key.utf8.count >= 6 && key.filter { $0 == "*" }.count == 1, "\(key)")
      #expect(key.hasPrefix("*") || key.hasSuffix("*"), "\(key)")
    }
  }
}
