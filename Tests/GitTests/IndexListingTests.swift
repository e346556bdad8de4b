import Testing

@testable import Git

/// The index is looked up without being copied, and gives what a plain search of its records would.
@Suite struct IndexListingTests {
  private static let object = String(repeating: "0123456789", count: 4)

  private func listing(_ records: [(mode: String, stage: Int, path: String)]) -> IndexListing {
    let sorted = records.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let lines = sorted.map { "\($0.mode) \(Self.object) \($0.stage)\t\($0.path)\0" }
    return IndexListing(Array(lines.joined().utf8))
  }

  private func names(_ listing: IndexListing, _ folder: String) -> [String] {
    listing.names(in: Array(folder.utf8)).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func filesFoldersLinksAndRepositoriesAreToldApart() {
    let listing = listing([
      ("100644", 0, "a.md"), ("100755", 0, "a/b.md"), ("120000", 0, "a/länk"), ("160000", 0, "a/repo"),
      ("100644", 2, "tvist.md"), ("100644", 0, "a.md.bak"), ("100644", 0, "a\n\t\"b"),
    ])
    let expected: [(String, IndexListing.Kind)] = [
      ("", .folder), ("a", .folder), ("a.md", .file), ("a/b.md", .file), ("a/länk", .link), ("a/repo", .repository),
      ("tvist.md", .nothing), ("a.m", .nothing), ("a/", .nothing), ("a/b", .nothing), ("b", .nothing),
      ("a\n\t\"b", .file),
    ]
    for (path, kind) in expected { #expect(listing.kind(of: Array(path.utf8)) == kind, "\(path)") }
    #expect(listing.hasLinks)
    #expect(names(listing, "a") == ["b.md", "länk", "repo"])
    #expect(names(listing, "finns-inte").isEmpty)
    #expect(listing.object(at: Array("a/b.md".utf8)).map { String(decoding: $0, as: UTF8.self) } == Self.object)
  }

  @Test func lookingUpIsAsSearchingAll() {
    var generator = SystemRandomNumberGenerator()
    let parts = ["a", "b", "a.md", "a-b", "å", "0", "a0", "~"]
    for _ in 0..<200 {
      var paths: Set<String> = []
      for _ in 0..<Int.random(in: 0...20, using: &generator) {
        let depth = Int.random(in: 1...3, using: &generator)
        paths.insert((0..<depth).map { _ in parts.randomElement(using: &generator) ?? "a" }.joined(separator: "/"))
      }
      // A file cannot have the name of a folder.
      let files = paths.filter { path in !paths.contains { $0.hasPrefix(path + "/") } }
      let listing = listing(files.map { ("100644", 0, $0) })
      for path in paths.union(parts) {
        let isFolder = files.contains { $0.hasPrefix(path + "/") }
        let kind: IndexListing.Kind = files.contains(path) ? .file : isFolder ? .folder : .nothing
        #expect(listing.kind(of: Array(path.utf8)) == kind, "\(path) in \(files)")
        let inside = Set(
          files.filter { $0.hasPrefix(path + "/") }.map { String($0.dropFirst(path.count + 1).prefix { $0 != "/" }) })
        #expect(Set(names(listing, path)) == inside && names(listing, path).count == inside.count)
      }
    }
  }

  @Test(arguments: ["", "\0", "100644", "100644 abc 0\t", "\t\0\t\0", "x 0\tå\0", "100644 \u{0}"])
  func rubbishIsNoIndex(_ text: String) {
    let listing = IndexListing(Array(text.utf8))
    #expect(listing.kind(of: Array("a".utf8)) == .nothing)
    _ = listing.object(at: Array("å".utf8))
    _ = listing.names(in: [])
  }
}
