import Foundation
import Testing

/// Paths in drafts and configuration that lead out of the project: nothing there is opened, told of or written.
@Suite struct TraversalTests {
  private static let secret = "Hemligt: t.ex. 19080609-9818\n"

  private static func draft(_ files: [String]) -> String {
    "---\nmedia:\n"
      + files.map { "  - file: \"\($0)\"\n    alt: En park med träd.\n    captions: \"\($0)\"\n" }.joined()
      + "---\nHej. ![En park med träd.](\(files[0]))\n"
  }

  /// A project beside a folder that is not in it.
  private func withProject(_ files: [String], _ body: (TemporaryFolder, String) throws -> Void) throws {
    try inFolder(["projekt/klartext.yml": "", "utanfor/hemlig.srt": Self.secret]) { folder throws in
      try folder.write(try picture(), to: "utanfor/hemlig.jpg")
      let names = files.map { $0.replacing("OUTSIDE", with: folder.path + "/utanfor") }
      try folder.write(Self.draft(names), to: "projekt/inlagg/a.md")
      try body(folder, names[0])
    }
  }

  private func picture() throws -> [UInt8] {
    try Array(
      Data(
        contentsOf: CommandCase.root.deletingLastPathComponent().appendingPathComponent(
          "conformance/pii/media/gps-exif.jpg")))
  }

  @Test(arguments: [
    "../../utanfor/hemlig.jpg", "OUTSIDE/hemlig.jpg", "../inlagg/../../utanfor/hemlig.jpg", "lank.jpg",
    "mapp/hemlig.jpg",
    "./mapp/../mapp/hemlig.jpg", "../../../../../../../../etc/passwd",
  ])
  func attachedFilesOutsideTheProjectAreNeitherOpenedNorChanged(_ name: String) throws {
    try withProject([name]) { folder, name throws in
      try folder.link("projekt/inlagg/lank.jpg", to: "../../utanfor/hemlig.jpg")
      try folder.link("projekt/inlagg/mapp", to: folder.path + "/utanfor")
      let before = try folder.contents()
      let run = try folder.bash("cd projekt && $K check inlagg/a.md -f json --ignore spelling")
      #expect(run.status == 1)
      let found = try Report(run.stdout).diagnostics
      #expect(found.contains { $0.rule == "media-not-found" && $0.message.contains("utanför projektet") })
      #expect(!found.contains { $0.rule.hasPrefix("image-") || $0.rule == "abbreviation" })
      let strip = try folder.bash("cd projekt && $K fix --strip-metadata inlagg/a.md; $K count inlagg/a.md")
      #expect(!strip.output.contains("9818"))
      let page = try folder.bash("cd projekt && $K report inlagg/a.md -o ../sida.html")
      #expect(page.status == 1)
      #expect(try !String(decoding: folder.read("sida.html"), as: UTF8.self).contains("data:image/jpeg"))
      let after = try folder.contents().filter { $0.key != "sida.html" }
      #expect(after == before)
    }
  }

  /// Where system calls can be listed, that nothing was opened is seen and not only concluded.
  @Test(.enabled(if: Shell.hasTracing, "strace may not trace here"))
  func noFileOutsideTheProjectIsEverOpened() throws {
    try withProject(["../../utanfor/hemlig.jpg", "OUTSIDE/hemlig.srt", "lank.srt", "/dev/zero"]) { folder, _ throws in
      try folder.link("projekt/inlagg/lank.srt", to: "../../utanfor/hemlig.srt")
      let calls = "-e trace=open,openat,openat2 -o ../calls"
      let run = try folder.bash("cd projekt && strace -f \(calls) $K check inlagg/a.md -q --ignore spelling")
      #expect(run.status == 1)
      let opened = String(decoding: try folder.read("calls"), as: UTF8.self)
      #expect(opened.contains("inlagg/a.md"))
      #expect(!opened.contains("hemlig") && !opened.contains("/dev/zero") && !opened.contains("lank.srt"))
    }
  }

  @Test func ringsOfLinksAreWalkedOnce() throws {
    try inFolder(["klartext.yml": "", "a/inlagg.md": "Ta m.m.\n"]) { folder throws in
      try folder.link("a/upp", to: "..")
      try folder.link("a/har", to: ".")
      try folder.link("b", to: "a")
      try folder.link("ring", to: "ring2")
      try folder.link("ring2", to: "ring")
      let run = try folder.bash("ulimit -t 20; exec $K check . -q -f concise --select abbreviation")
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.components(separatedBy: "abbreviation").count == 2)
    }
  }

  @Test func outputThatIsALinkIsWrittenWhereItLeadsAndStaysALink() throws {
    try inFolder(["a.md": "Ta m.m.\n", "mapp/gammal.json": "{}"]) { folder throws in
      try folder.link("lank.json", to: "mapp/gammal.json")
      #expect(try folder.bash("$K check a.md -f json -o lank.json --select abbreviation").status == 0)
      #expect(try Report(folder.read("mapp/gammal.json")).diagnostics.count == 1)
      #expect(try folder.bash("test -h lank.json").status == 0)
      #expect(try folder.names() == ["a.md", "lank.json", "mapp"])
    }
  }
}
