import LintCore
import Reporters

/// What the argument parser says, in Swedish. It speaks English alone; what is not known here stays English.
enum ParserWords {
  /// A message about wrong usage, without anything that a terminal would act on.
  static func usage(_ text: String, in language: MessageLanguage) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).visible }
    guard language == .swedish else { return lines.joined(separator: "\n") }
    return lines.map(swedishLine).joined(separator: "\n")
  }

  /// A page of help.
  static func help(_ text: String, in language: MessageLanguage) -> String {
    guard language == .swedish, text.hasPrefix("OVERVIEW: ") else { return text }
    return helpWords.reduce(text) { $0.replacing($1.english, with: $1.swedish) }
  }

  private static let helpWords: [(english: String, swedish: String)] = [
    ("OVERVIEW: ", ""), ("USAGE: ", "ANVÄNDNING: "), ("ARGUMENTS:", "ARGUMENT:"), ("OPTIONS:", "ALTERNATIV:"),
    ("SUBCOMMANDS:", "KOMMANDON:"), ("[<options>]", "[<alternativ>]"), ("<subcommand>", "<kommando>"),
    ("Show the version.", "Visa versionen."), ("Show help information.", "Visa den här hjälpen."),
    ("(default)", "(förval) "), ("default:", "förval:"), ("(values:", "(värden:"),
    (
      "  See 'klartext help hook <kommando>' for detailed help.",
      "  Kör klartext help hook <kommando> för mer om ett kommando."
    ),
    ("  See 'klartext help <kommando>' for detailed help.", "  Kör klartext help <kommando> för mer om ett kommando."),
  ]

  /// Sentences of the parser, `%` standing for what varies, and the same in Swedish with its numbers; the first that
  /// fits counts.
  private static let sentences: [(english: String, swedish: String)] = [
    ("Unknown option '%'. Did you mean '%'?", "Alternativet %1 finns inte. Menade du %2?"),
    ("Unknown option '%'", "Alternativet %1 finns inte."),
    ("   or: Missing value for '%' in '%'", "   eller: %1 i %2 saknar ett värde."),
    ("Missing value for '%'", "%1 saknar ett värde."),
    ("The option '%' does not take any value, but '%' was specified.", "%1 tar inget värde, men fick ”%2”."),
    ("Unexpected argument '%'", "”%1” hör inte hit."),
    ("% unexpected arguments: %", "%1 saker hör inte hit: %2"),
    ("Missing expected argument '%'", "%1 saknas."),
    ("The value '%' is invalid for '%'. Please provide one of the following:", "%2 kan inte vara ”%1”. Välj bland:"),
    ("The value '%' is invalid for '%'. Please provide one of %.", "%2 kan inte vara ”%1”. Välj %3."),
    ("The value '%' is invalid for '%'", "%2 kan inte vara ”%1”."),
    ("Help:  %", "Hjälp: %1"), ("Usage: %", "Användning: %1"),
    ("  See '%' for more information.", "  Mer hjälp: %1"),
  ]

  private static func swedishLine(_ line: String) -> String {
    let isError = line.hasPrefix(Klartext._errorPrefix)
    let prefix = isError ? Klartext._errorPrefix : ""
    let text = String(line.dropFirst(prefix.count))
    for sentence in sentences {
      guard let parts = varying(in: text, of: sentence.english) else { continue }
      var result = ""
      for (index, piece) in sentence.swedish.split(separator: "%", omittingEmptySubsequences: false).enumerated() {
        guard index > 0, let number = piece.first?.wholeNumberValue, parts.indices.contains(number - 1) else {
          result += piece
          continue
        }
        result += swedishPart(parts[number - 1]) + piece.dropFirst()
      }
      return prefix + result
    }
    return line.replacing("[<options>]", with: "[<alternativ>]")
  }

  /// A row of values as the parser writes it, without its quotation marks.
  private static func swedishPart(_ part: Substring) -> String {
    let part = String(part).replacing("[<options>]", with: "[<alternativ>]")
    guard part.hasPrefix("'"), part.hasSuffix("'") else { return part }
    return part.replacing("' or '", with: " eller ").replacing("' and '", with: " eller ").replacing("'", with: "")
  }

  /// What stands in the places of `%`; nil when the text is another sentence.
  private static func varying(in text: String, of sentence: String) -> [Substring]? {
    let literals = sentence.split(separator: "%", omittingEmptySubsequences: false)
    guard text.hasPrefix(literals[0]) else { return nil }
    var rest = text.dropFirst(literals[0].count)
    var parts: [Substring] = []
    for (index, literal) in literals.enumerated().dropFirst() {
      if index == literals.count - 1 {
        guard rest.hasSuffix(literal) else { return nil }
        parts.append(rest.dropLast(literal.count))
        return parts
      }
      guard let found = rest.firstRange(of: literal) else { return nil }
      parts.append(rest[..<found.lowerBound])
      rest = rest[found.upperBound...]
    }
    return parts
  }
}
