import Foundation
import Testing

/// No page leads to a file or a heading that is not there.
@Suite struct DocumentationLinkTests {
  /// The project's pages, as paths from its root. Rule pages are made by a program and link to nothing but each other.
  static let pages: [String] = {
    let folders = ["", "Documentation", "Dictionaries", "Benchmarks"]
    return folders.flatMap { folder in
      let base = ArchitectureTests.root.appendingPathComponent(folder).path
      let names = (try? FileManager.default.contentsOfDirectory(atPath: base)) ?? []
      return names.filter { $0.hasSuffix(".md") }.sorted().map { folder.isEmpty ? $0 : folder + "/" + $0 }
    }
  }()

  @Test func thereArePages() {
    #expect(Self.pages.contains("README.md"))
    #expect(Self.pages.contains("Documentation/guide.md"))
  }

  @Test(arguments: pages)
  func linksLeadSomewhere(_ page: String) throws {
    let file = ArchitectureTests.root.appendingPathComponent(page)
    for link in Self.links(in: try Self.text(file)) where !link.contains("://") {
      let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let target = parts[0].isEmpty ? file : file.deletingLastPathComponent().appendingPathComponent(parts[0])
      #expect(FileManager.default.fileExists(atPath: target.path), "\(page) links to \(link)")
      guard parts.count == 2 else { continue }
      let anchors = Self.anchors(in: try Self.text(target))
      #expect(anchors.contains(parts[1]), "\(page) links to \(link), but there is \(anchors.sorted())")
    }
  }

  @Test func picturesAreLightAndSpeakForThemselves() throws {
    let folder = ArchitectureTests.root.appendingPathComponent("Documentation/pictures")
    let pictures = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".svg") }
    #expect(!pictures.isEmpty)
    let pages = try Self.pages.map { try Self.text(ArchitectureTests.root.appendingPathComponent($0)) }.joined()
    for name in pictures {
      let picture = try Self.text(folder.appendingPathComponent(name))
      #expect(picture.utf8.count < 100_000, "\(name)")
      #expect(picture.contains("<title>") && picture.contains("<desc>"), "\(name)")
      #expect(!picture.contains("href"), "\(name) fetches something")
      #expect(pages.contains("pictures/\(name))"), "\(name) is shown nowhere")
    }
    #expect(!Self.prose(of: pages).contains("![]("), "a picture without alt text")
  }

  private static func text(_ file: URL) throws -> String { try String(contentsOf: file, encoding: .utf8) }

  /// The targets of links and pictures.
  private static func links(in page: String) -> [String] {
    prose(of: page).components(separatedBy: "](").dropFirst().map { String($0.prefix { $0 != ")" && $0 != " " }) }
  }

  /// A page without its code, which shows links that lead nowhere.
  private static func prose(of page: String) -> String {
    var isCode = false
    return page.split(separator: "\n").map { line in
      if line.hasPrefix("```") { isCode.toggle() }
      guard !isCode else { return "" }
      return line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .map { $0.offset.isMultiple(of: 2) ? String($0.element) : "" }.joined()
    }.joined(separator: "\n")
  }

  /// The anchors that GitHub and its like make of headings: small letters, digits, hyphens for spaces.
  private static func anchors(in page: String) -> Set<String> {
    Set(
      page.split(separator: "\n").filter { $0.hasPrefix("#") }.map { heading in
        heading.drop { $0 == "#" }.drop { $0 == " " }.lowercased()
          .filter { $0.isLetter || $0.isNumber || "-_ ".contains($0) }.map { $0 == " " ? "-" : String($0) }.joined()
      })
  }
}
