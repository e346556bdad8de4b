import BuiltInRules
import FoundationEssentials
import LintCore
import LintTestSupport
import Testing

/// Random numbers that are the same on every run (SplitMix64).
private struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}

/// Texts put together from pieces of numbers and words, and labelled posts with bytes changed.
private struct Texts {
  private static let pieces: [String] = [
    "070-174 06 05", "0701740605", "+46 (0)70", "noll sju noll ", "SE45 5000 0000 0583 9825 7466", "5000-00 583",
    "konto ",
    "Storgatan 12 B", ", 252 21 Lund", " lgh 1203", "bor på ", "c/o ", "MLB 84A", "regnr ", "4111 1111 1111 1111",
    "passnr AA1234567", "56.0465, 12.6945", "56° 2′ 47″", "83.248.12.34", "2001:db8::7", "00:1A:2B:3C:4D:5E",
    "KS 2023/00412", "SN-2024-113", "T 1234-23", "Ekbacken 3:14", "kvarteret ", "19910924-2397", "9109242397",
    "Anna Lindqvist",
    "a@b.se", " (at) ", "anna.lind@example.com", "https://x.example/?q=", "\u{200B}", "\u{AD}", "å", "a\u{30A}", "１２",
    "٣", "🇸🇪", "\n", " ", "-", "–",
    ".", ":", "/", "(", ")", "+", "0", "7", "99", "hennes ", "jour ", "swisha ", "\u{0}", "\u{FEFF}", "\u{202E}",
  ]
  private let posts: [[UInt8]]

  init() throws { posts = try LabelledPost.all().map { Array($0.text.utf8) } }

  func text(_ generator: inout Generator) -> String {
    if Bool.random(using: &generator) {
      return (0..<Int.random(in: 1...9, using: &generator)).map { _ in
        Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &generator)]
      }.joined()
    }
    var bytes = posts[Int.random(in: 0..<posts.count, using: &generator)]
    for _ in 0..<Int.random(in: 1...6, using: &generator) where !bytes.isEmpty {
      let index = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes[index] = UInt8.random(in: .min ... .max, using: &generator)
      case 1: bytes.remove(at: index)
      case 2: bytes.insert(UInt8.random(in: 0x20...0x7E, using: &generator), at: index)
      default: bytes += bytes[index...].prefix(12)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

@Suite("Random texts and the rules about personal data")
struct ContactFuzzTests {
  private static let rules = BuiltInRules.all.filter { $0.metadata.category == .personalData }

  /// How many texts are tried; `KLARTEXT_FUZZ` asks for more.
  private static var count: Int {
    ProcessInfo.processInfo.environment["KLARTEXT_FUZZ"].flatMap(Int.init) ?? 20_000
  }

  @Test("No text makes them crash, report a place outside it, or show a value", .timeLimit(.minutes(60)))
  func random() throws {
    let texts = try Texts()
    let context = LintContext(lexicons: try TableLexicons.personalData())
    var generator = Generator(state: 2026)
    var findings = 0
    for _ in 0..<Self.count {
      let text = texts.text(&generator)
      let post = Post(body: text)
      for rule in Self.rules {
        for finding in rule.check(post, in: context) {
          findings += 1
          let range = finding.range.bytes
          guard range.lowerBound >= 0, range.upperBound <= text.utf8.count, !range.isEmpty else {
            Issue.record("\(rule.metadata.name) at \(range) of \(text.debugDescription)")
            continue
          }
          let value = String(decoding: Array(text.utf8)[range], as: UTF8.self)
          let shown = [finding.message.sv, finding.message.en, finding.advice?.sv ?? "", finding.advice?.en ?? ""]
          guard let mask = finding.personalData?.mask else {
            Issue.record("\(rule.metadata.name) shows its value in \(text.debugDescription)")
            continue
          }
          if let leak = Self.leak(of: value, in: [mask]) ?? Self.leak(of: value, in: shown, letters: false) {
            Issue.record("\(rule.metadata.name) leaks \(leak) of \(text.debugDescription)")
          }
        }
      }
    }
    #expect(findings > Self.count / 10)
  }

  /// Four digits or five letters of a value that stand in something shown.
  private static func leak(of value: String, in shown: [String], letters: Bool = true) -> String? {
    var run = ""
    for character in value + " " {
      if character.isNumber || letters && character.isLetter {
        run.append(character)
        let isLong = run.allSatisfy(\.isNumber) ? run.count >= 4 : run.count >= 5
        if isLong, shown.contains(where: { $0.contains(run.suffix(run.allSatisfy(\.isNumber) ? 4 : 5)) }) { return run }
      } else {
        run = ""
      }
    }
    return nil
  }
}
