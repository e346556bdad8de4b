import ArgumentParser
import LintCore

/// Help in the user's language: `--language` where it is written, else the locale's.
func help(sv: String, en: String, valueName: String? = nil) -> ArgumentHelp {
  ArgumentHelp(stringLiteral: text(sv: sv, en: en)).named(valueName.map(localized))
}

/// The name of an option's value in the user's language.
private func localized(_ valueName: String) -> String {
  guard askedLanguage == .swedish else { return valueName }
  return switch valueName {
  case "channel": "kanal"
  case "file": "fil"
  case "level": "nivå"
  case "name": "namn"
  case "path": "sökväg"
  case "rule": "regel"
  case "rule=level": "regel=nivå"
  case "unit": "enhet"
  case "when": "när"
  default: valueName
  }
}

/// A text in the user's language.
func text(sv: String, en: String) -> String { Localized(sv: sv, en: en)[askedLanguage] }

/// The language that the arguments ask for, read before they are parsed, since help is part of the parser.
var askedLanguage: MessageLanguage {
  let arguments = CommandLine.arguments
  var asked: MessageLanguage?
  for (index, argument) in arguments.enumerated() {
    if argument == "--language", index + 1 < arguments.count {
      asked = MessageLanguage(rawValue: arguments[index + 1])
    } else if argument.hasPrefix("--language=") {
      asked = MessageLanguage(rawValue: String(argument.dropFirst("--language=".count)))
    }
  }
  return Console.language(asked: asked, configured: nil)
}

extension ArgumentHelp {
  fileprivate func named(_ valueName: String?) -> ArgumentHelp {
    var help = self
    help.valueName = valueName
    return help
  }
}
