import Testing

@testable import Linting

@Suite("Paths as text")
struct PathsTests {
  @Test(arguments: [
    ("a/b", "a/b"), ("./a//b/.", "a/b"), ("a/../b", "b"), ("../a", "../a"), ("a/../../b", "../b"), ("", "."),
    (".", "."),
    ("a/..", "."), ("/..", "/"), ("/a/../..", "/"), ("/a/./b/", "/a/b"), ("..", ".."), ("../..", "../.."),
  ]) func normalized(_ path: String, _ result: String) { #expect(Paths.normalized(path) == result) }

  @Test func absoluteAndRelative() {
    #expect(Paths.absolute("../b", from: "/a/c") == "/a/b")
    #expect(Paths.absolute("/b", from: "/a") == "/b")
    #expect(Paths.relative("/a/b", to: "/a") == "b")
    #expect(Paths.relative("/a", to: "/a") == ".")
    #expect(Paths.relative("/ab", to: "/a") == "/ab")
    #expect(Paths.relative("/a", to: "/") == "a")
  }

  @Test func aFolderHoldsItselfAndWhatIsInIt() {
    #expect(Paths.contains("/a", "/a"))
    #expect(Paths.contains("/a", "/a/b"))
    #expect(!Paths.contains("/a", "/ab"))
    #expect(Paths.contains("/", "/a"))
  }

  @Test func partsOfNames() {
    #expect(Paths.folder(of: "/a") == "/")
    #expect(Paths.folder(of: "a") == ".")
    #expect(Paths.folder(of: "a/b/c") == "a/b")
    #expect(Paths.name(of: "a/b.md") == "b.md")
    #expect(Paths.fileExtension(of: "a.b/c.MD") == "md")
    #expect(Paths.fileExtension(of: "a.b/c") == "")
    #expect(Paths.fileExtension(of: ".md") == "")
    #expect(Paths.fileExtension(of: "a.") == "")
    #expect(Paths.stem(of: "a/film.sv.srt") == "film.sv")
    #expect(Paths.stem(of: ".klartext") == ".klartext")
  }
}
