import Foundation
import Glibc
import Testing

/// Pipes, devices, sockets and folders where files are expected: said at once, never waited for.
@Suite struct SpecialFileTests {
  private static let limit = "timeout 60 "
  private static let notAFile = "Det är ingen vanlig fil."

  private func withFiles(_ body: (TemporaryFolder) throws -> Void) throws {
    try inFolder(["a.md": "Ta m.m.\n", "klartext.yml": ""]) { folder throws in
      try #require(mkfifo(folder.path + "/ror.md", 0o600) == 0)
      try #require(mkfifo(folder.path + "/ror.jpg", 0o600) == 0)
      try #require(mkfifo(folder.path + "/ror.srt", 0o600) == 0)
      try folder.makeFolder("mapp.md")
      try folder.makeFolder("mapp.mp4")
      try folder.link("noll.md", to: "/dev/zero")
      try body(folder)
    }
  }

  @Test(arguments: ["check", "fix", "count", "report -o -", "baseline", "check --diff", "fix --strip-metadata"])
  func everyCommandSaysThatTheyAreNoFiles(_ command: String) throws {
    try withFiles { folder throws in
      for name in ["ror.md", "/dev/zero", "/dev/null", "/dev/tty", "noll.md"] {
        let run = try folder.bash(Self.limit + "$K \(command) \(name)")
        #expect(run.status == 2, "\(command) \(name): \(run.errors)")
        #expect(run.errors.contains("klartext: \(name): \(Self.notAFile)\n"), "\(command) \(name): \(run.errors)")
      }
    }
  }

  @Test(arguments: [
    "--config ror.md", "--config /dev/zero", "--baseline ror.md", "--baseline /dev/zero", "--policy ./ror.md",
    "--policy /dev/zero",
  ])
  func theySetNothing(_ option: String) throws {
    try withFiles { folder throws in
      let run = try folder.bash(Self.limit + "$K check a.md \(option)")
      #expect(run.status == 2)
      #expect(run.output == "")
      #expect(run.errors.utf8.count < 300 && !run.errors.isEmpty)
    }
  }

  @Test(arguments: ["rule_packs: [ror.md]", "words: [./ror.txt]", "extends: ./ror.md", "policy: ./ror.md"])
  func whatTheConfigurationNamesMustBeAFile(_ line: String) throws {
    try withFiles { folder throws in
      try #require(mkfifo(folder.path + "/ror.txt", 0o600) == 0)
      try folder.write(line + "\n", to: "klartext.yml")
      let run = try folder.bash(Self.limit + "$K check a.md")
      #expect(run.status == 2, "\(run.output)")
      #expect(run.errors.contains("vanlig fil") || run.errors.contains("Det finns ingen policy"), "\(run.errors)")
    }
  }

  @Test func attachedOnesAreFindings() throws {
    try withFiles { folder throws in
      try folder.write(
        "---\nmedia:\n  - {file: ror.jpg, alt: En park med träd.}\n  - {file: mapp.mp4, captions: ror.srt}\n---\nHej.\n",
        to: "b.md")
      let run = try folder.bash(Self.limit + "$K check b.md -f json --ignore spelling")
      let report = try Report(run.stdout)
      #expect(report.places(of: "media-unreadable") == ["b.md:3:12", "b.md:4:12"])
      #expect(report.places(of: "captions-declaration") == ["b.md:4:32"])
    }
  }

  @Test func aFolderSearchedPassesThemOver() throws {
    try withFiles { folder throws in
      let run = try folder.bash(Self.limit + "$K check . -q -f concise --select abbreviation")
      #expect(run.lines.map { $0.prefix(5) } == ["a.md:"])
      #expect(run.errors == "")
      #expect(run.status == 0)
    }
  }

  @Test func outputGoesToDevicesAndPipesAndNotToFoldersAndSockets() throws {
    try withFiles { folder throws in
      let script = "$K check a.md -q -f concise --select abbreviation -o"
      #expect(try folder.bash("\(script) /dev/null").status == 0)
      #expect(try folder.bash("\(script) /dev/stdout").lines.count == 1)
      #expect(try folder.bash("timeout 60 cat ror.md & \(script) ror.md; wait").lines.count == 1)
      #expect(try folder.bash("test -p ror.md").status == 0)
      let mapp = try folder.bash("\(script) mapp.md")
      #expect(mapp.status == 2 && mapp.errors == "klartext: Det gick inte att skriva till mapp.md: det är en mapp.\n")
      let socket = try Self.socket(at: folder.path + "/uttag")
      defer { close(socket) }
      let run = try folder.bash("\(script) uttag")
      #expect(run.errors == "klartext: Det gick inte att skriva till uttag: det är ingen vanlig fil.\n")
      #expect(run.status == 2)
    }
  }

  private static func socket(at path: String) throws -> Int32 {
    let socket = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    try withUnsafeMutableBytes(of: &address.sun_path) { place in
      try #require(path.utf8.count < place.count)
      place.copyBytes(from: path.utf8)
    }
    let code = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    try #require(code == 0)
    return socket
  }

  /// What has no end, and what is longer than any draft, is not read into memory.
  @Test func whatIsLongerThanAnyDraftIsRefused() throws {
    try withFiles { folder throws in
      let tooLong = "Filen är större än 256 MB och läses inte. Dela upp den.\n"
      let endless = try folder.bash("ulimit -v 2000000 -t 100; exec $K check - < /dev/zero")
      #expect(endless.errors == "klartext: -: " + tooLong)
      #expect(endless.status == 2)
      let sparse = try folder.bash(
        "truncate -s 100G stor.md; ulimit -v 2000000; $K check stor.md; $K fix stor.md; rm stor.md")
      #expect(sparse.errors == "klartext: stor.md: \(tooLong)klartext: stor.md: \(tooLong)")
      let film = try folder.bash(
        "truncate -s 100G film.mp4; ulimit -v 2000000; $K check film.mp4 -q -f concise; rm film.mp4")
      #expect(film.status == 0 && film.output.contains("media-unreadable"))
    }
  }
}
