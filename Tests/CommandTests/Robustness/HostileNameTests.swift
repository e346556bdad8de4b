import Foundation
import Testing

/// Names and texts that a terminal, a browser or a build server would act on, through every format and every command.
@Suite struct HostileNameTests {
  private static let names = [
    "röd\u{1B}[31m.md", "titel\u{1B}]0;x\u{07}.md", "\u{9B}2J.md", "ny\n::error::rad.md", "retur\r.md", "\u{202E}dm.md",
    "<img src=x onerror=alert(1)>.md", "\"&'%0A.md", "-e.md", "--fix.md", ".gömd.md", "~.md", "$(touch x).md",
    "`id`.md",
    "a;b.md", "tab\t.md", "\u{7F}.md", "\u{200B}\u{FEFF}.md", "#[warning].md",
    String(repeating: "å", count: 126) + ".md",
    String(repeating: "n", count: 252) + ".md",
  ]
  private static let formats = [
    "human", "concise", "json", "jsonl", "sarif", "github", "gitlab", "checkstyle", "junit", "rdjson", "html",
  ]
  private static let signs = "\u{1B}[31m\u{1B}]0;x\u{07}\u{9B}2J\u{08}\u{7F}\u{202E}<script>alert(1)</script>]]>--><!--"

  /// Control characters other than line ends and tabs, and what turns the direction of writing.
  private func dangerous(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      (scalar.value < 0x20 && scalar != "\n" && scalar != "\t") || scalar.value == 0x7F
        || (0x80...0x9F).contains(scalar.value)
        || ["\u{202E}", "\u{2066}"].contains(scalar)
    }
  }

  /// Whether all signs may stand in XML, and every tag is closed.
  private func isWellFormed(_ text: String) -> Bool {
    let mayStand = text.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\t" || $0 == "\n" || $0 == "\r" }
    return mayStand && text.components(separatedBy: "<").dropFirst().allSatisfy { $0.contains(">") }
  }

  @Test(arguments: formats) func noNameAndNoTextIsActedOnInAnyFormat(_ format: String) throws {
    try inFolder { folder throws in
      let text = "Ta m.m.\(Self.signs)\n"
      for name in Self.names { try folder.write(text, to: "d/" + name) }
      try folder.write("---\nchannels: [x]\ntitle: \"\\e[31m\"\nfält\u{85}: 1\n---\n" + text, to: "d/fält.md")
      let arguments = ["check", "d", "-f", format, "--min-severity", "info", "--ignore", "spelling", "--exit-zero"]
      let run = try folder.program.run(arguments + Self.names.filter { $0.hasPrefix(".") }.map { "d/" + $0 })
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.errors == "")
      let rest = dangerous(run.output)
      if ["human", "concise", "github"].contains(format) {
        #expect(rest.isEmpty, "\(rest)")
      } else {
        // Programs read these; what lies above ASCII is theirs to show.
        #expect(rest.allSatisfy { $0.value >= 0x7F }, "\(rest)")
      }
      // A line that a build server would obey.
      if format != "html" { #expect(!run.lines.contains { $0.hasPrefix("::error::rad") }) }
      if format == "html" { #expect(!run.output.contains("<script>alert") && !run.output.contains("<img src=x")) }
      if ["json", "jsonl", "sarif", "gitlab", "rdjson"].contains(format) {
        let objects = format == "jsonl" ? run.lines.map { Data($0.utf8) } : [Data(run.stdout)]
        for object in objects { _ = try JSONSerialization.jsonObject(with: object) }
      }
      if ["checkstyle", "junit"].contains(format) {
        #expect(isWellFormed(run.output))
      }
    }
  }

  @Test(arguments: ["fix --diff", "count", "fix", "baseline", "check --statistics", "check --fix --unsafe-fixes"])
  func noNameIsActedOnByAnyCommand(_ command: String) throws {
    try inFolder { folder throws in
      for name in Self.names { try folder.write("Ta m.m.\(Self.signs)\n", to: "d/" + name) }
      let run = try folder.bash("$K \(command) d")
      #expect(run.status < 2, "\(run.errors)")
      #expect(dangerous(run.output).isEmpty && dangerous(run.errors).isEmpty, "\(command): \(dangerous(run.output))")
      #expect(!FileManager.default.fileExists(atPath: folder.path + "/x"))
    }
  }

  @Test func draftsWithTheLongestNamesAreMended() throws {
    try inFolder { folder throws in
      for name in Self.names.suffix(2) { try folder.write("Ta m.m.\n", to: name) }
      let run = try folder.program.run(["fix", "--select", "abbreviation", "."])
      #expect(run.status == 0, "\(run.errors)")
      for name in Self.names.suffix(2) { #expect(try folder.read(name) == Array("Ta med mera.\n".utf8)) }
      #expect(try folder.names().count == 2)
      let deep = try folder.bash(
        "d=$(printf 'mapp/%.0s' {1..400}); mkdir -p $d; printf 'Ta m.m.\\n' > $d/a.md; $K fix . --select abbreviation >/dev/null; cat $d/a.md"
      )
      #expect(deep.output == "Ta med mera.\n")
      let tooLong = try folder.program.run(["check", String(repeating: "a", count: 300) + ".md"])
      #expect(tooLong.status == 2 && tooLong.errors.contains("namnet är för långt"), "\(tooLong.errors)")
    }
  }

  @Test func namesThatAreNotUTF8AreSaidByEveryCommand() throws {
    try inFolder { folder throws in
      for command in ["check", "fix", "count", "report -o -", "baseline"] {
        let run = try folder.bash("printf 'Hej.\\n' > $'m\\xe5n.md'; $K \(command) . ; $K \(command) $'m\\xe5n.md'")
        #expect(run.status == 2)
        #expect(run.errors.contains("m\u{FFFD}n.md: Namnet har tecken som inte är UTF-8. Byt namn på filen.\n"))
        #expect(!run.stderr.contains(0xE5) || run.errors.contains("å"))
      }
    }
  }
}
