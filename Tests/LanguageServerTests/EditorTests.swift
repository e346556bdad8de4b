import Foundation
import Testing

/// The server in real editors, by their own clients.
@Suite struct EditorTests {
  private static let draft = "Å, vad kul! 🙏 Ta med bl.a. mat.\n\nVi erhåller t.ex. svar.\n"
  private static let mended = "Å, vad kul! 🙏 Ta med bland annat mat.\n\nVi erhåller t.ex. svar.\n"
  private static let clients = ServerProgram.root.appendingPathComponent("testdata/lsp/clients")

  private static func objects(_ value: Any?) -> [[String: Any]] { value as? [[String: Any]] ?? [] }

  @Test(.enabled(if: ServerProgram.installed("nvim") != nil, "Neovim is not installed"), .timeLimit(.minutes(10)))
  func neovimShowsFindingsAndAppliesAFix() throws {
    let project = try TemporaryProject(["a.md": Self.draft])
    let script = Self.clients.appendingPathComponent("neovim.lua").path
    let run = try ServerProgram.run(
      try #require(ServerProgram.installed("nvim")),
      ["--headless", "--clean", "-u", "NONE", project.path + "/a.md", "-c", "luafile \(script)"], environment: [:])
    let seen = try #require(JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    // Neovim counts in bytes, so that it has turned the protocol's UTF-16 into them.
    let before = Self.objects(seen["before"])
    #expect(before.compactMap { $0["column"] as? Int } == [3, 13, 25])
    #expect(before.compactMap { $0["end_column"] as? Int } == [12, 18, 30])
    #expect(Set(before.compactMap { $0["code"] as? String }) == ["abbreviation", "officialese"])
    #expect((seen["titles"] as? [String])?.first == "Skriv ”bland annat”")
    #expect((seen["text"] as? String).map { $0 + "\n" } == Self.mended)
    #expect(Self.objects(seen["after"]).count == 2)
  }

  @Test(
    .enabled(if: ServerProgram.installed("emacs") != nil && eglot != nil, "Emacs with eglot is not installed"),
    .timeLimit(.minutes(10)))
  func emacsShowsFindingsAndAppliesAFix() throws {
    let project = try TemporaryProject(["a.md": Self.draft])
    let run = try ServerProgram.run(
      try #require(ServerProgram.installed("emacs")),
      [
        "-Q", "--batch", "-L", try #require(Self.eglot), "-l", Self.clients.appendingPathComponent("eglot.el").path,
      ], environment: ["DRAFT": project.path + "/a.md"])
    let seen = try #require(JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    // Emacs counts characters, from 1.
    #expect(Self.objects(seen["before"]).compactMap { $0["beg"] as? Int } == [22, 37, 46])
    #expect(seen["text"] as? String == Self.mended)
    #expect(Self.objects(seen["after"]).compactMap { $0["beg"] as? Int } == [43, 52])
  }

  /// The folder of eglot, as Debian installs it.
  private static let eglot: String? = {
    let folder = "/usr/share/emacs/site-lisp/elpa-src"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasPrefix("eglot-") }.max().map { folder + "/" + $0 }
  }()

  @Test(
    .enabled(if: ServerProgram.installed("pytest") != nil, "pytest-lsp is not installed: make python"),
    .timeLimit(.minutes(10)))
  func everyMessageIsWhatTheProtocolAllows() throws {
    let project = try TemporaryProject()
    let run = try ServerProgram.run(
      try #require(ServerProgram.installed("pytest")),
      ["-q", "-p", "no:cacheprovider", Self.clients.appendingPathComponent("test_server.py").path],
      environment: ["FOLDER": project.path, "PYTHONDONTWRITEBYTECODE": "1"])
    #expect(run.status == 0, "\(String(decoding: run.output.suffix(3000), as: UTF8.self))")
  }
}
