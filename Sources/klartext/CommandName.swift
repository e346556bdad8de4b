/// Which command the arguments name, told before they are parsed.
///
/// Where a command is left out the parser tries every option of the root and of the default command first, which takes a
/// sixth of the time in which a post is checked. So it is given the name of the command that is meant.
enum CommandName {
  /// The names of all commands; a test holds them against the parser's own.
  static let all: Set<String> = [
    "check", "fix", "count", "explain", "rules", "init", "config", "report", "serve", "baseline", "hook", "lsp",
  ]

  /// What the parser answers itself.
  private static let parsersOwn: Set<String> = ["help", "-h", "--help", "--version", "--experimental-dump-help"]

  /// Whether the command is named, or known by that nothing is that the parser answers itself.
  static var isGiven: Bool { all.contains(arguments.first ?? "") }

  /// The arguments with the command's name first, unless the parser answers itself.
  static var arguments: [String] {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard let first = arguments.first, !all.contains(first) else { return arguments.isEmpty ? ["check"] : arguments }
    let isParsersOwn = arguments.contains(where: parsersOwn.contains) || first.hasPrefix("--generate-completion-script")
    return isParsersOwn || first.hasPrefix("---") ? arguments : ["check"] + arguments
  }
}
