import Foundation
import Testing

/// The program as people run it: nothing that it prints or writes has a value of personal data in it.
@Suite struct LeakTests {
  private static let draft = """
    ---
    title: Ring 0701740677 om badet
    kontaktat: siv.akerhag@hotmail.com
    media:
      - file: siv_19920123-2387.jpg
        alt: Siv Åkerhag, 7 år, går i 3A på Granskolan.
    ---
    Du erhåller svar av Siv Åkerhag. <!-- pnr 19920123-2387 -->

    <!-- klartext-disable-next-line officialese -- Siv Åkerhag vill det -->
    Siv Åkerhag är sjukskriven och erhåller vård, personnummer 19920123-2387. Ring 070-174 06 77!
    Siv Åkerhags mejl är siv.akerhag@hotmail.com. Läs https://example.com/?till=siv.akerhag@hotmail.com i dag.
    """

  /// What none of the outputs may have; all of it is in the draft or in its name.
  private static let values = ["19920123", "2387", "0701740677", "06 77", "akerhag", "åkerhag"]

  private static let formats = [
    "human", "concise", "json", "jsonl", "sarif", "github", "gitlab", "checkstyle", "junit", "rdjson",
    "html",
  ]

  private func expectNoValue(_ text: String, _ what: String) {
    let text = text.lowercased()
    for value in Self.values { #expect(!text.contains(value), "\(what) has \(value):\n\(text)") }
  }

  @Test func nothingPrintedOrWrittenHasAValue() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let name = "brev_19920123-2387.md"
    try folder.write(Array(Self.draft.utf8), to: name)
    let program = Program(folder: folder.path, environment: Program.sharedCache)
    var runs = Self.formats.flatMap { format in
      [
        ["check", ".", "--format", format, "--min-severity", "info", "--show-suppressed", "--show-values"],
        ["check", ".", "--format", format, "--language", "en", "--quiet", "--exit-zero"],
        ["check", name, "--format", format, "--output", "rapport.\(format)", "--exit-zero"],
      ]
    }
    runs += [
      ["report", "."], ["report", name, "--output", "sida.html"], ["fix", ".", "--diff"], ["count", "."],
      ["count", ".", "--format", "json"], ["check", "borta_19920123-2387.md"], ["check", name, "--output", name],
      ["baseline", "."], ["check", ".", "--baseline", "klartext-baseline.json"],
      ["check", ".", "--baseline", name], ["check", "--since", "19920123-2387"], ["check", ".", "--statistics"],
      ["check", ".", "--fix", "--unsafe-fixes"],
    ]
    for arguments in runs {
      let outcome = try program.run(arguments)
      let what = arguments.joined(separator: " ")
      #expect(outcome.status < 128, "\(what)")
      expectNoValue(outcome.output + outcome.errors, what)
    }
    for file in try FileManager.default.subpathsOfDirectory(atPath: folder.path) where file != name {
      let bytes = FileManager.default.contents(atPath: folder.path + "/" + file) ?? Data()
      expectNoValue(String(decoding: bytes, as: UTF8.self), file)
    }
    // The draft itself keeps what its writer wrote.
    let kept = FileManager.default.contents(atPath: folder.path + "/" + name) ?? Data()
    #expect(String(decoding: kept, as: UTF8.self).contains("19920123-2387"))
  }
}
