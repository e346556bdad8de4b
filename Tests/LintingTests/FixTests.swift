import Foundation
import LintCore
import Linting
import SourceText
import Testing

@Suite("Fixing files")
struct FixTests {
  private static let draft = "Ta med fika, t.ex. kaffe.\r\n\r\nRing bl.a. oss m.m.\r\n"
  private static let fixed = "Ta med fika, till exempel kaffe.\r\n\r\nRing bland annat oss med mera.\r\n"

  @Test func mendsWhatIsCertainAndKeepsLineEndsMarkAndMode() throws {
    let folder = try TestFolder(["a.md": "\u{FEFF}" + Self.draft])
    let path = folder.path + "/a.md"
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    let report = try folder.fix()
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(("\u{FEFF}" + Self.fixed).utf8))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o640)
    #expect(report.files.first?.counts == ["abbreviation": 3])
    #expect(report.original.diagnostics.count { $0.rule == "abbreviation" } == 3)
    #expect(report.remaining.diagnostics.count { $0.rule == "abbreviation" } == 0)
  }

  @Test func aSecondRunChangesNothingAndWritesNothing() throws {
    let folder = try TestFolder(["a.md": Self.draft])
    _ = try folder.fix()
    let before = try FileManager.default.attributesOfItem(atPath: folder.path + "/a.md")
    let report = try folder.fix()
    #expect(report.files.allSatisfy { !$0.isChanged })
    let after = try FileManager.default.attributesOfItem(atPath: folder.path + "/a.md")
    #expect(before[.systemFileNumber] as? Int == after[.systemFileNumber] as? Int)
  }

  @Test func aTrialWritesNothing() throws {
    let folder = try TestFolder(["a.md": Self.draft])
    let report = try folder.fix(writes: false)
    #expect(report.files.first?.bytes == Array(Self.fixed.utf8))
    #expect(try String(contentsOfFile: folder.path + "/a.md", encoding: .utf8) == Self.draft)
  }

  @Test func suppressedFindingsAreLeftAlone() throws {
    let text = "<!-- klartext-disable-next-line abbreviation -- citat -->\nTa med t.ex. kaffe.\nOch t.ex. te.\n"
    let folder = try TestFolder(["a.md": text])
    _ = try folder.fix()
    let fixed = try String(contentsOfFile: folder.path + "/a.md", encoding: .utf8)
    #expect(fixed == text.replacing("Och t.ex. te", with: "Och till exempel te"))
  }

  @Test func otherEncodingsAreKept() throws {
    let folder = try TestFolder([:])
    let path = folder.path + "/a.txt"
    try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
    for encoding in [String.Encoding.windowsCP1252, .utf16LittleEndian, .utf16BigEndian] {
      let draft = try #require(Self.draftWithLetters.data(using: encoding))
      try draft.write(to: URL(fileURLWithPath: path))
      _ = try folder.fix()
      let text = String(data: try Data(contentsOf: URL(fileURLWithPath: path)), encoding: encoding)
      #expect(text == Self.draftWithLetters.replacing("t.ex.", with: "till exempel"), "\(encoding)")
    }
  }

  private static let draftWithLetters = "Så här gör du för att få svar, t.ex. på måndag.\n"

  @Test func aLinkStaysALink() throws {
    let folder = try TestFolder(["a.md": Self.draft])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/b.md", withDestinationPath: folder.path + "/a.md")
    _ = try folder.fix(["b.md"])
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/b.md") == folder.path + "/a.md")
    #expect(try String(contentsOfFile: folder.path + "/a.md", encoding: .utf8) == Self.fixed)
  }

  @Test func aFileThatIsChangedMeanwhileIsKept() throws {
    let folder = try TestFolder(["a.md": "nytt"])
    #expect(throws: Files.WriteFault.changed) {
      try Files.replace(folder.path + "/a.md", with: Array("rättat".utf8), expecting: Array("gammalt".utf8))
    }
    #expect(try String(contentsOfFile: folder.path + "/a.md", encoding: .utf8) == "nytt")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.md"])
  }

  @Test func nothingIsLeftBehind() throws {
    let folder = try TestFolder(["a.md": Self.draft])
    _ = try folder.fix()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.md"])
  }

  @Test func whatAFixBringsToLightIsMendedInTheNextRound() throws {
    let folder = try TestFolder(["a.md": "Ta med bullar, kakor 𝗼𝘀𝘃 till alla.\n"])
    let report = try folder.fix()
    let fixed = try String(contentsOfFile: folder.path + "/a.md", encoding: .utf8)
    #expect(fixed == "Ta med bullar, kakor och så vidare till alla.\n")
    #expect(report.files.first?.counts == ["pseudo-font": 1, "abbreviation": 1])
  }
}

extension TestFolder {
  /// Fixes paths as a user in the folder would.
  func fix(_ paths: [String] = [], _ scope: FixScope = .automatic, writes: Bool = true) throws -> FixReport {
    var options = LintSession.Options()
    options.isIsolated = true
    var run = LintRun(LintSession(options: options, currentFolder: path))
    return try run.fix(paths, scope, writes: writes)
  }
}
