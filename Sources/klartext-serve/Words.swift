import ArgumentParser
import Glibc
import LintCore

/// A text in the user's language.
func text(sv: String, en: String) -> String { Localized(sv: sv, en: en)[askedLanguage] }

/// Help in the user's language.
func help(sv: String, en: String, valueName: String? = nil) -> ArgumentHelp {
  ArgumentHelp(text(sv: sv, en: en), valueName: valueName)
}

/// The language that the arguments ask for, read before they are parsed, since help is part of the parser.
var askedLanguage: MessageLanguage {
  let arguments = CommandLine.arguments
  for (index, argument) in arguments.enumerated() {
    let value = argument == "--language" && index + 1 < arguments.count ? arguments[index + 1] : ""
    let inline = argument.hasPrefix("--language=") ? String(argument.dropFirst("--language=".count)) : value
    if let language = MessageLanguage(rawValue: inline) { return language }
  }
  for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
    guard let value = getenv(name), value.pointee != 0 else { continue }
    return String(cString: value).hasPrefix("en") ? .english : .swedish
  }
  return .swedish
}
