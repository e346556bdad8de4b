import LintCore

/// The fixed words of reports for people, in their language.
struct Wording {
  /// The language.
  let language: MessageLanguage

  /// The text in the language.
  func callAsFunction(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }

  /// The severity as a label.
  func label(_ severity: Severity) -> String {
    switch severity {
    case .error: self("fel", "error")
    case .warning: self("varning", "warning")
    case .info: self("råd", "advice")
    }
  }

  /// A number with its digits in groups of three from 10 000, as Myndigheternas skrivregler and English style ask for.
  func number(_ number: Int) -> String {
    let digits = String(number)
    guard digits.utf8.count > 4 else { return digits }
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index).isMultiple(of: 3) { result += self("\u{A0}", ",") }
      result.append(digit)
    }
    return result
  }

  /// A number with the noun in its form, each given as Swedish one and many, English one and many.
  func count(_ number: Int, _ swedish: (String, String), _ english: (String, String)) -> String {
    let noun = number == 1 ? self(swedish.0, english.0) : self(swedish.1, english.1)
    return self.number(number) + " " + noun
  }

  /// “a”, “a och b”, “a, b och c”.
  func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + self(" och ", " and ") + last
  }

  /// “1 fel, 2 varningar och 3 råd”, without those that are none.
  func tally(_ tally: ReportSummary.Tally) -> String {
    var items: [String] = []
    if tally.errors > 0 { items.append(count(tally.errors, ("fel", "fel"), ("error", "errors"))) }
    if tally.warnings > 0 { items.append(count(tally.warnings, ("varning", "varningar"), ("warning", "warnings"))) }
    if tally.infos > 0 {
      items.append(count(tally.infos, ("råd", "råd"), ("piece of advice", "pieces of advice")))
    }
    return list(items)
  }

  /// “3 inlägg”.
  func posts(_ number: Int) -> String { count(number, ("inlägg", "inlägg"), ("post", "posts")) }

  /// “3 rader”.
  func lines(_ number: Int) -> String { count(number, ("rad", "rader"), ("line", "lines")) }

  /// A post of many, by its number or id.
  func post(_ post: String) -> String {
    let isNumber = post.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return isNumber ? self("inlägg \(post)", "post \(post)") : self("inlägg ”\(post)”", "post “\(post)”")
  }
}
