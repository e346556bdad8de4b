extension String {
  /// The text as XML content or as the value of an attribute in double quotes.
  ///
  /// Characters that XML 1.0 does not allow (section 2.2) are left out. Tabs and line ends are written as references,
  /// since a parser turns those of an attribute into spaces.
  var xml: String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t", "\n", "\r": result += "&#\(scalar.value);"
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
