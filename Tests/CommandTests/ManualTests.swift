import Foundation
import Testing

/// The manual and the completions are made by the command itself, name all it has, and are well formed.
@Suite struct ManualTests {
  private static func shell(_ script: String, in folder: TemporaryFolder, _ locale: String) throws -> String {
    let program = try #require(Program.path)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script]
    process.environment = [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": locale, "KLARTEXT": program, "DEV": program + "-dev",
    ]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  private static func has(_ name: String) -> Bool {
    ["/usr/bin", "/usr/local/bin", "/bin"].contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
  }

  private static let page = #""$KLARTEXT" --experimental-dump-help | "$DEV" manual"#

  @Test(arguments: [
    ("en", ["NAME", "SYNOPSIS", "COMMANDS", "EXIT STATUS", "klartext fix", "\\-\\-min\\-severity"]),
    ("sv", ["NAMN", "ANVÄNDNING", "KOMMANDON", "klartext fix", "\\-\\-min\\-severity", "inställningar"]),
  ])
  func thePageNamesAllThereIs(_ language: String, _ parts: [String]) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let page = try Self.shell("\(Self.page) \(language)", in: folder, language)
    for part in parts { #expect(page.contains(part), "\(part) is missing") }
    let help = try Program(folder: folder.path).run(["check", "--help"]).output
    let options = Set(help.matches(of: /--[a-z][a-z-]+/).map { String($0.output) }).subtracting(["--help", "--version"])
    #expect(options.count > 25)
    for option in options {
      #expect(page.contains(option.replacing("-", with: "\\-")), "\(option) is missing")
    }
  }

  @Test(.enabled(if: has("mandoc"), "make test installs mandoc"), arguments: ["en", "sv"])
  func thePageIsWellFormed(_ language: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let faults = try Self.shell("\(Self.page) \(language) | mandoc -T lint -W warning", in: folder, language)
    #expect(faults == "")
  }

  @Test func everyCommandIsKnownByItsNameBeforeItIsParsed() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let page = try Self.shell("\(Self.page) en", in: folder, "en")
    let names = page.matches(of: /\.SS "klartext ([a-z]+)"/).map { String($0.output.1) }
    #expect(names.count > 8)
    let program = try String(
      contentsOf: root.appendingPathComponent("Sources/klartext/CommandName.swift"), encoding: .utf8)
    for name in names { #expect(program.contains("\"\(name)\""), "\(name) is missing in CommandName") }
  }

  private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test func whatIsNoDumpIsRefused() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let answer = try Self.shell(#"echo '{}' | "$DEV" manual sv; echo "status $?""#, in: folder, "sv")
    #expect(answer.hasSuffix("status 2\n"))
  }

  /// The shell itself completes the beginning of an option.
  @Test(.enabled(if: has("bash"), "bash is not there")) func bashCompletesOptions() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let script = #"""
      "$KLARTEXT" --generate-completion-script bash > klartext.bash
      ln -s "$KLARTEXT" klartext
      PATH="$PWD:$PATH" bash -c '
        . ./klartext.bash
        function=$(complete -p klartext | sed "s/.*-F \([^ ]*\).*/\1/")
        COMP_WORDS=(klartext check --min-sev); COMP_CWORD=2
        COMP_LINE="klartext check --min-sev"; COMP_POINT=${#COMP_LINE}
        $function klartext --min-sev check
        printf "%s\n" "${COMPREPLY[@]}"'
      """#
    #expect(try Self.shell(script, in: folder, "en").contains("--min-severity"))
  }

  @Test(arguments: ["zsh", "fish"]) func otherShellsGetScriptsOfTheirOwn(_ shell: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let script = try Program(folder: folder.path).run(["--generate-completion-script", shell])
    #expect(script.status == 0)
    #expect(script.output.contains(shell == "zsh" ? "#compdef klartext" : "complete -c 'klartext'"))
    #expect(script.output.contains("min-severity"))
  }
}
