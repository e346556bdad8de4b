/// How a cell shows its number, as far as dates are concerned.
struct SpreadsheetFormat {
  var showsDate = false
  var showsTime = false

  /// The formats of a workbook's styles, in the order in which cells refer to them.
  static func all(in styles: [UInt8]) -> [SpreadsheetFormat] {
    var scanner = XMLScanner(styles[...])
    var custom: [Int: SpreadsheetFormat] = [:]
    var formats: [SpreadsheetFormat] = []
    var open: [String] = []
    while let piece = scanner.next() {
      switch piece {
      case .open(let name, let attributes, let isEmpty):
        let name = name.localName
        if name == "numFmt", let id = attributes.value(of: "numFmtId").flatMap({ Int($0) }) {
          custom[id] = SpreadsheetFormat(code: attributes.value(of: "formatCode") ?? "")
        }
        if name == "xf", open.last == "cellXfs" {
          let id = attributes.value(of: "numFmtId").flatMap { Int($0) } ?? 0
          formats.append(custom[id] ?? SpreadsheetFormat(builtIn: id))
        }
        if !isEmpty { open.append(name) }
      case .close: _ = open.popLast()
      case .text: break
      }
    }
    return formats
  }

  /// One of the formats that every workbook has (ECMA-376, part 1, section 18.8.30).
  init(builtIn id: Int) {
    switch id {
    case 14...17, 27...31, 36, 50...54, 57, 58: showsDate = true
    case 18...21, 32...35, 45...47, 55, 56: showsTime = true
    case 22: (showsDate, showsTime) = (true, true)
    default: break
    }
  }

  /// A format of the workbook's own: letters outside quotation marks and brackets stand for parts of a date.
  init(code: String) {
    var letters: Set<Character> = []
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    for character in code.lowercased() {
      if isEscaped {
        isEscaped = false
      } else if character == "\"" {
        isQuoted.toggle()
      } else if isQuoted {
        continue
      } else if character == "[" || character == "]" {
        isBracketed = character == "["
      } else if character == "\\" || character == "_" || character == "*" {
        isEscaped = true
      } else if !isBracketed {
        letters.insert(character)
      }
    }
    showsDate = letters.contains("d") || letters.contains("y")
    showsTime = letters.contains("h") || letters.contains("s") && !letters.contains("0") && letters.contains("m")
  }

  /// The date or time that a number stands for; nil where it is shown as a number.
  func text(of value: Double, is1904: Bool) -> String? {
    guard showsDate || showsTime, value >= 0, value < 2_958_466 else { return nil }
    var days = Int(value)
    var seconds = Int(((value - Double(days)) * 86_400).rounded())
    if seconds == 86_400 { (days, seconds) = (days + 1, 0) }
    let clock = "\(Self.two(seconds / 3600)):\(Self.two(seconds / 60 % 60))"
    let time = seconds % 60 == 0 ? clock : clock + ":" + Self.two(seconds % 60)
    if !showsDate, days == 0 { return time }
    // Excel counts a 29 February 1900, which there was not.
    let date = Self.date(is1904 ? days - 24_107 : days < 60 ? days - 25_568 : days - 25_569)
    return showsTime || seconds > 0 ? date + "T" + time : date
  }

  /// The date of a day counted from 1970, after Howard Hinnant's ”chrono-compatible low-level date algorithms”.
  private static func date(_ day: Int) -> String {
    let shifted = day + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0)
    return "\(year)-\(two(month < 10 ? month + 3 : month - 9))-\(two(dayOfYear - (153 * month + 2) / 5 + 1))"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
