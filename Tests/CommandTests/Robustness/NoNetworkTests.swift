import Foundation
import Testing

/// No command opens a socket, whatever it is asked: seen in the system calls, and in a network where nothing can be reached.
///
/// The commands are those that `klartext --help` names, so that a new one is tested as soon as there is one.
@Suite struct NoNetworkTests {
  private static let files = [
    "a.md": "Ta med fika m.m. Se https://example.com/bild.jpg och ![En park.](https://example.com/b.png)\n",
    "klartext.yml": "own_domains: [example.com]\n",
  ]

  /// What a command is run with, so that it does its work; those not named here are run as they are.
  private static let arguments: [String: [String]] = [
    "check": ["a.md", "a.md --format sarif", "--staged", "--since HEAD"], "fix": ["a.md", "--diff a.md"],
    "count": ["a.md"],
    "report": ["a.md -o -"], "explain": ["slang", "finns-inte"], "baseline": ["a.md"],
    "hook": ["install", "run", "uninstall", "install --chain"], "rules": ["", "--all", "--test a.md"],
    "lsp": ["< samtal"], "serve": ["--help"], "init": ["--force", "--policy stockholm --copy ny.yml --force"],
  ]

  /// The names under ”SUBCOMMANDS” in the help.
  private static func commands() throws -> [String] {
    let help = try Program(folder: "/", environment: ["LANG": "en_US.UTF-8"]).run(["--help"]).output
    let list = help.components(separatedBy: "SUBCOMMANDS:").dropFirst().first ?? ""
    return list.split(separator: "\n").compactMap { line in
      guard line.hasPrefix("  "), !line.hasPrefix("   ") else { return nil }
      return line.split(separator: " ").first.map(String.init)
    }
  }

  private static func runs() throws -> [String] {
    try commands().flatMap { command in (arguments[command] ?? [""]).map { "\(command) \($0)" } } + [
      "--version", "--help",
    ]
  }

  /// What an editor says: a document with findings, and good-bye.
  private static let conversation: String = {
    let document =
      #"{"uri":"file:///tmp/a.md","languageId":"markdown","version":1,"text":"Ta med fika m.m. https://example.com\n"}"#
    return [
      #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}"#,
      #"{"jsonrpc":"2.0","method":"initialized","params":{}}"#,
      #"{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":\#(document)}}"#,
    ].map(framed).joined()
  }()

  private static let goodbye =
    [#"{"jsonrpc":"2.0","id":2,"method":"shutdown"}"#, #"{"jsonrpc":"2.0","method":"exit"}"#].map(framed).joined()

  private static func framed(_ message: String) -> String {
    "Content-Length: \(message.utf8.count)\r\n\r\n\(message)"
  }

  /// A repository with a commit, so that what asks git has something to ask of.
  private func inRepository(_ body: (TemporaryFolder) throws -> Void) throws {
    try inFolder(Self.files.merging(["samtal": Self.conversation]) { own, _ in own }) { folder throws in
      let commit = "git -c user.name=T -c user.email=t@example.com commit -qm x"
      try #require(try folder.bash("git init -q . && git add . && \(commit) && echo >> a.md && git add .").status == 0)
      try body(folder)
    }
  }

  @Test func theHelpNamesTheCommandsThatThereAre() throws {
    let commands = try Self.commands()
    #expect(
      Set(commands).isSuperset(of: ["check", "fix", "count", "explain", "rules", "init", "hook", "lsp", "baseline"]))
    #expect(Set(commands).isSuperset(of: Self.arguments.keys))
  }

  @Test(.enabled(if: Shell.hasTracing && GitSandbox.isPossible, "strace may not trace here, or there is no git"))
  func noCommandMakesASocket() throws {
    try inRepository { folder throws in
      for command in try Self.runs() {
        let run = try folder.bash(
          "timeout 100 strace -f -qq -e trace=%network -e signal=none -o calls $K \(command) < /dev/null >ut 2>fel; echo $?; grep -v ' +++\\| ---' calls"
        )
        #expect(run.lines.count == 1, "klartext \(command): \(run.output)")
        #expect(["0", "1", "2"].contains(run.lines.first), "klartext \(command): \(run.output)")
      }
    }
  }

  @Test(.enabled(if: Shell.hasEmptyNetworks && GitSandbox.isPossible, "no network of its own can be had here"))
  func withoutANetworkEveryCommandDoesTheSame() throws {
    try inRepository { folder throws in
      for command in try Self.runs() where !command.hasPrefix("hook") && !command.hasPrefix("init") {
        let run = "$K \(command) 2>&1"
        let with = try folder.bash("\(run); echo $?; git checkout -q -f .; git clean -qfd")
        let without = try folder.bash(
          "unshare -rn bash -c '\(run)'; echo $?; git checkout -q -f .; git clean -qfd",
          [
            "GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "safe.directory", "GIT_CONFIG_VALUE_0": "*",
          ])
        #expect(with.output == without.output, "klartext \(command)")
      }
    }
  }

  @Test(.enabled(if: Shell.hasTracing, "strace may not trace here"))
  func theLanguageServerMakesNoneWhileItWorks() throws {
    try inFolder(["samtal": Self.conversation, "slut": Self.goodbye]) { folder throws in
      let editor = "{ cat samtal; for i in {1..200}; do grep -q abbreviation ut && break; sleep 0.1; done; cat slut; }"
      let run = try folder.bash(
        ": > ut; \(editor) | \(Self.trace) $K lsp > ut; cat ut; echo; grep -c '(' calls")
      #expect(run.output.contains("publishDiagnostics") && run.output.contains("abbreviation"))
      #expect(run.lines.last == "0")
    }
  }

  /// The page's own program has one socket, on one address of this machine, and asks for nothing.
  @Test(.enabled(if: Shell.hasTracing, "strace may not trace here"))
  func whatServesListensOnThisMachineAlone() throws {
    try inFolder { folder throws in
      let script =
        """
        \(Self.trace) $K serve --port 0 >ut & for i in {1..200}; do grep -q http ut && break; sleep 0.1; done
        child() { cat /proc/$1/task/$1/children; }; kill -INT $(child $(child $!)); wait
        grep -oE '(socket|bind|listen|connect|sendto|accept4?)\\(.*' calls
        """
      let calls = try folder.bash(script).lines
      #expect(calls.count == 3, "\(calls)")
      #expect(calls.filter { $0.hasPrefix("socket(AF_INET, SOCK_STREAM") }.count == 1)
      #expect(calls.filter { $0.hasPrefix("bind(") && $0.contains("inet_addr(\"127.0.0.1\")") }.count == 1)
      #expect(calls.filter { $0.hasPrefix("listen(") }.count == 1)
    }
  }

  private static let trace = "timeout 100 strace -f -qq -e trace=%network -e signal=none -o calls"
}
