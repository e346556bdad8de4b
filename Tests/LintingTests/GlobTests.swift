import Testing

@testable import Linting

@Suite("Patterns for paths")
struct GlobTests {
  @Test(arguments: [
    // A name without a slash matches at any depth, and a folder with all that is in it.
    ("arkiv", "arkiv/a.md"), ("arkiv", "sub/arkiv/b/c.md"), ("arkiv/", "sub/arkiv/b.md"), ("*.md", "a/b/c.md"),
    ("a.md", "a.md"), ("å*.md", "a\u{30A}r.md"), ("**", "a/b"), ("**/b", "b"), ("**/b", "a/c/b"), ("a/**/b", "a/b"),
    ("a/**/b", "a/x/y/b/z"), ("a/**", "a/b/c"), ("/a", "a/b"), ("./a", "a"), ("./a/*.md", "a/b.md"), ("?.md", "å.md"),
    ("[ab].md", "b.md"), ("[!a].md", "b.md"), ("[^a].md", "b.md"), ("[a-c]x", "bx"), ("[]a]", "]"), ("[a-]", "-"),
    ("a[", "a["), ("{a,b}.md", "b.md"), ("{a,b}{1,2}", "b2"), ("a{,b}", "a"), ("\\*.md", "*.md"), ("a\\", "a\\"),
    ("*a*b*c", "xxaxxbxxc"), ("a//b", "a/b"),
  ]) func matches(_ pattern: String, _ path: String) { #expect(Glob(pattern).matches(path)) }

  @Test(arguments: [
    ("a/*.md", "a/b/c.md"), ("/a", "b/a"), ("a/b", "x/a/b"), ("*.md", "a.txt"), ("?.md", "ab.md"), ("[!a].md", "a.md"),
    ("a/**/b", "a/bb"), ("", "a"), ("/", "a"), ("{}", "a"), ("a?b", "a/b"), ("a*b", "a/b"), ("A.md", "a.md"),
    ("a/b/c", "a/b"), ("\\*.md", "a.md"),
  ]) func doesNotMatch(_ pattern: String, _ path: String) { #expect(!Glob(pattern).matches(path)) }

  @Test("A search begins where a pattern begins to vary")
  func plainFolders() {
    #expect(Glob.plainFolder(of: "a/b/*.md") == "a/b")
    #expect(Glob.plainFolder(of: "*.md") == ".")
    #expect(Glob.plainFolder(of: "a/{b,c}/d.md") == "a")
    #expect(Glob.plainFolder(of: "/a/b.md") == "/a")
    #expect(Glob.isPlain("a/b.md"))
    #expect(!Glob.isPlain("a/?.md"))
  }

  @Test("Patterns made to waste time do not", .timeLimit(.minutes(60)))
  func hostilePatterns() {
    let stars = Glob(String(repeating: "*a", count: 200) + "b")
    #expect(!stars.matches(String(repeating: "a", count: 2_000)))
    let folders = Glob(String(repeating: "**/a/", count: 100) + "b")
    #expect(!folders.matches(String(repeating: "a/", count: 400) + "c"))
    #expect(Glob(String(repeating: "{a,b}", count: 40)).matches(String(repeating: "a", count: 40)))
    #expect(!Glob(String(repeating: "{", count: 20_000)).matches("a"))
  }
}
