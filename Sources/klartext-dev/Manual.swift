import LintCore

/// `klartext-dev manual sv|en`: turns the dump of the command's help on standard input into its manual page.
///
/// The options come from the command itself, so that page and program agree; what they have in common stands in
/// `ManualWords`.
struct Manual {
  let language: MessageLanguage

  init?(arguments: [String]) {
    guard arguments.count == 1, let language = MessageLanguage(rawValue: arguments[0]) else { return nil }
    self.language = language
  }

  /// Gives the exit status.
  func run() -> Int32 {
    guard let json = Tool.read("/dev/stdin"), let tree = try? HelpTree(json) else {
      Tool.complain("manual: standard input is no output of klartext --experimental-dump-help")
      return 2
    }
    print(page(tree.command), terminator: "")
    return 0
  }

  /// The page, in the macros of man(7).
  func page(_ command: HelpTree.Command) -> String {
    let words = ManualWords(language: language)
    var roff = Roff()
    roff.request("TH", "KLARTEXT", "1", words.date, "Klartext", words.manual)
    roff.heading(words.name)
    roff.line("klartext \\- \(Roff.escaped(command.abstract ?? ""))")
    roff.heading(words.synopsis)
    roff.request("B", "klartext")
    roff.line(
      "[\\fI\(Roff.escaped(words.command))\\fR] [\\fI\(Roff.escaped(words.options))\\fR] [\\fI\(Roff.escaped(words.path))\\fR …]"
    )
    roff.heading(words.description)
    for paragraph in [command.discussion ?? ""] + words.introduction { roff.paragraph(paragraph) }
    roff.heading(words.commands)
    for subcommand in command.subcommands ?? [] where subcommand.commandName != "help" {
      write(subcommand, prefix: "klartext", to: &roff)
    }
    for section in words.sections {
      roff.heading(section.title)
      for entry in section.entries {
        if let term = entry.term { roff.entry(Roff.bold(term), entry.text) } else { roff.paragraph(entry.text) }
      }
    }
    return roff.text
  }

  private func write(_ command: HelpTree.Command, prefix: String, to roff: inout Roff) {
    let name = prefix + " " + command.commandName
    roff.subheading(name)
    for text in [command.abstract, command.discussion] { text.map { roff.paragraph($0) } }
    for argument in command.shown { roff.entry(term(argument), text(argument)) }
    for subcommand in command.subcommands ?? [] where subcommand.commandName != "help" {
      write(subcommand, prefix: name, to: &roff)
    }
  }

  private func term(_ argument: HelpTree.Argument) -> String {
    let value = Roff.italic(argument.valueName ?? "")
    switch argument.kind {
    case .positional: return value + (argument.isRepeating ? " …" : "")
    case .flag: return names(argument)
    case .option: return names(argument) + " " + value
    }
  }

  private func names(_ argument: HelpTree.Argument) -> String {
    (argument.names ?? []).sorted { $0.kind > $1.kind }.map { Roff.bold($0.written) }.joined(separator: ", ")
  }

  private func text(_ argument: HelpTree.Argument) -> String {
    let words = ManualWords(language: language)
    var text = argument.abstract ?? ""
    if let value = argument.defaultValue { text += " " + words.standard(value) }
    return text
  }
}

/// A page in the language of troff.
struct Roff {
  /// What is written so far.
  private(set) var text = ".\\\" Made by klartext-dev from the command's own help.\n"

  /// A paragraph begins after a heading by itself.
  private var isAfterHeading = false

  /// A line that is written as it is.
  mutating func line(_ line: String) {
    text += line + "\n"
    isAfterHeading = line.hasPrefix(".SH") || line.hasPrefix(".SS")
  }

  /// A request with arguments.
  mutating func request(_ name: String, _ arguments: String...) {
    line(
      "."
        + ([name] + arguments.map { "\"" + $0.replacing("\\", with: "\\e").replacing("\"", with: "\\(dq") + "\"" })
        .joined(
          separator: " "))
  }

  mutating func heading(_ title: String) { request("SH", title.uppercased()) }

  mutating func subheading(_ title: String) { request("SS", title) }

  mutating func paragraph(_ paragraph: String) {
    guard !paragraph.isEmpty else { return }
    if !isAfterHeading { line(".PP") }
    line(Self.escaped(paragraph))
  }

  /// A term, with its fonts, and what it means.
  mutating func entry(_ term: String, _ meaning: String) {
    line(".TP")
    line(term)
    line(Self.escaped(meaning))
  }

  static func bold(_ text: String) -> String { "\\fB\(escaped(text))\\fR" }

  static func italic(_ text: String) -> String { "\\fI\(escaped(text))\\fR" }

  /// A text in which nothing is a request or an escape.
  static func escaped(_ text: String) -> String {
    var result = text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("\n", with: " ")
    if result.hasPrefix(".") || result.hasPrefix("'") { result = "\\&" + result }
    return result
  }
}
