/// `klartext-dev calendar ROWS`: a publishing calendar for measuring, always the same for the same number of rows.
///
/// It is as a city's is over many years: several accounts, a few posts a day, quoted line breaks, most posts good and some
/// with something to find, now and then one that comes again.
struct CalendarMaker {
  let sentences: [String]

  /// The columns, as Swedish Excel saves them.
  static let header = "id;konto;kanaler;typ;publiceras;rubrik;mål;målgrupp;text;medier.1.fil;medier.1.alt"

  private static let accounts = [
    ("ekvik-facebook", "facebook"), ("ekvik-instagram", "instagram"), ("ekvik-linkedin", "linkedin"), ("ekvik-x", "x"),
  ]

  /// A row, by its number from 0.
  func row(_ number: Int) -> String {
    var random = Random(seed: number)
    let (account, channel) = Self.accounts[number % Self.accounts.count]
    let day = number / 12
    let (month, dayOfMonth) = (day / 28 % 12 + 1, day % 28 + 1)
    let date = "\(2020 + day / 336)-\(Self.two(month))-\(Self.two(dayOfMonth)) \(Self.two(8 + number % 12 / 4 * 3)):00"
    // One post in a hundred says what another said.
    let topic = random.next(100) == 0 ? number / 1000 : number
    var words = Random(seed: topic &+ 1_000_003)
    var text = ""
    for _ in 0..<1 + words.next(2) {
      text += (text.isEmpty ? "" : words.next(4) == 0 ? "\n\n" : " ") + sentences[words.next(sentences.count)]
    }
    text += " Ärende \(topic)."
    let cell = "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    let picture =
      number.isMultiple(of: 5) ? ";https://ekvik.example/\(number).jpg;En solig dag i Ekvik, bild \(number)." : ";;"
    return "\(number + 1);\(account);\(channel);inlägg;\(date);;informera;invånare i Ekvik;\(cell)\(picture)"
  }

  /// Writes a calendar to standard output.
  ///
  /// - Parameter asLines: as JSON Lines with a short text instead, for archives.
  func write(_ rows: Int, asLines: Bool) {
    if !asLines { print(Self.header) }
    for number in 0..<rows {
      guard asLines else {
        print(row(number))
        continue
      }
      let text = sentences[number % sentences.count].split(separator: "\"").joined()
      print("{\"id\": \"a\(number)\", \"channels\": [\"facebook\"], \"text\": \"\(text)\"}")
    }
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// Numbers that look random and are the same for the same seed (a linear congruential generator, by Knuth).
  private struct Random {
    private var state: UInt64

    init(seed: Int) {
      state = UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9_7F4A_7C15 | 1
      _ = next(2)
    }

    mutating func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
  }
}
