import LintCore
import Linting
import SourceText
import Testing

@testable import Reporters

/// Whatever stands where, no four digits and no five letters of a value are in any output.
@Suite struct LeakPropertyTests {
  /// Values, none of which has a part that fixed words or file names have.
  private static let values = [
    "19880101-2397", "198801012397", "880101+2397", "070-174 06 05", "+46 70 174 06 05", "quistelberga@fjompmail.zz",
    "Quistelberga Zwyx", "Zy Qu", "Ångström\u{308}quist", "Zebrafinkvägen 4417 B", "SE35 7000 0000 0547 9172 1431",
    "QZX 41R", "夏休み太郎", "Квистель Гамма", "Quistel\u{AD}berga\u{200B}zon", "4417\n8852\r\nQwertyu", "７７１２３４５６",
  ]
  private static let masks = [
    "********-****", "****-2397", "***@fjompmail.zz", "Quistelberga ***", "***@***", "", "A*** L***", "***\n***", "夏*",
    "19********-****", "@",
  ]
  private static let fillers = [
    "Hej ", "på dig. ", "👩‍👩‍👧 ", "a\u{30A}", "\t", "\n", "\r\n", "夏", "kom hit ", "\u{1B}[1m", "\u{202E}", "—",
  ]

  private struct Case {
    var report: LintReport
    var values: [String]
  }

  private static func makeCase(_ random: inout Randomness) -> Case {
    var text = ""
    var places: [Range<Int>] = []
    var values: [String] = []
    for _ in 0...random.next(4) {
      for _ in 0..<random.next(12) { text += fillers[random.next(fillers.count)] }
      let value = Self.values[random.next(Self.values.count)]
      values.append(value)
      let start = text.utf8.count
      text += value
      places.append(start..<text.utf8.count)
      // Sometimes a second place over the first, which begins or ends elsewhere.
      if random.next(3) == 0 { places.append(max(0, start - random.next(9))..<text.utf8.count - random.next(2)) }
    }
    for _ in 0..<random.next(8) { text += fillers[random.next(fillers.count)] }
    let count = text.utf8.count
    let personalData = places.map { place in
      PersonalDataPlace(
        range: ByteRange(place), mask: PersonalDataMask(kind: "kind", mask: masks[random.next(masks.count)]))
    }
    let diagnostics = (0..<1 + random.next(8)).map { number in
      diagnostic(number, at: place(in: count, near: places, &random), values, personalData, &random)
    }.sorted { $0.finding.range.lowerBound < $1.finding.range.lowerBound }
    let file = FileReport(
      path: "a.md", source: SourceText(text), posts: 1, diagnostics: diagnostics, personalData: personalData)
    return Case(report: LintReport(files: [file]), values: values)
  }

  /// A place anywhere, or one that touches a value.
  private static func place(in count: Int, near places: [Range<Int>], _ random: inout Randomness) -> ByteRange {
    if random.next(2) == 0, !places.isEmpty {
      let place = places[random.next(places.count)]
      let start = max(0, place.lowerBound - random.next(5) + random.next(5))
      return ByteRange(min(start, count)..<max(min(start, count), min(count, place.upperBound + random.next(9) - 4)))
    }
    let start = random.next(count + 1)
    return ByteRange(start..<start + random.next(count - start + 1))
  }

  private static func diagnostic(
    _ number: Int, at range: ByteRange, _ values: [String], _ places: [PersonalDataPlace], _ random: inout Randomness
  ) -> Diagnostic {
    let value = values[random.next(values.count)]
    // Texts quote values only where they may know them: at a place that touches one.
    let isNear = places.contains {
      $0.range.bytes.lowerBound <= range.bytes.upperBound && range.bytes.lowerBound <= $0.range.bytes.upperBound
    }
    func text(_ random: inout Randomness) -> String {
      switch random.next(4) {
      case 0 where isNear: "Ta bort ”\(value)” nu."
      case 1 where isNear: "Ta bort \(value.uppercased())s."
      case 2 where isNear: "Ta bort \(String(value.dropFirst(random.next(4)).dropLast(random.next(4))))."
      default: "Skriv om det."
      }
    }
    var finding = Finding(sample(text(&random)), at: range)
    if random.next(2) == 0 { finding.advice = sample(text(&random)) }
    if random.next(2) == 0 { finding.fixes = [.replace(range, with: text(&random), .automatic)] }
    if random.next(3) == 0 { finding.related = [Note(sample(text(&random)), at: range)] }
    if random.next(4) == 0, let place = places.first {
      finding.personalData = place.mask
      finding.range = place.range
    }
    return Diagnostic(
      rule: "a-rule", category: .personalData, severity: .error, finding: finding, file: "a.md", fingerprint: "ffff",
      suppression: random.next(5) == 0 ? .inSource(reason: text(&random)) : nil)
  }

  @Test(arguments: 0..<24)
  func noPartOfAValueIsInAnyOutput(_ seed: Int) {
    var random = Randomness(seed: UInt64(seed))
    for _ in 0..<12 {
      let sample = Self.makeCase(&random)
      let parts = Set(sample.values.flatMap(\.tellingParts))
      for format in ReportFormat.allCases {
        let text = format.text(sample.report) {
          $0.terminalWidth = [1, 20, 31, 80, 300][random.next(5)]
          $0.color = random.next(2) == 0
          $0.language = random.next(2) == 0 ? .swedish : .english
          $0.showSuppressed = true
          $0.minimumSeverity = .info
          $0.columnUnit = ColumnUnit.allCases[random.next(4)]
          $0.mentionsFixCommand = true
          // Only the terminal's format heeds it.
          $0.revealsPersonalData = format != .human
        }
        let leaks = text.withoutLineHashes.lowercased().leaks(parts)
        #expect(leaks.isEmpty, "\(format) of case \(seed) has \(leaks) in\n\(text)")
      }
    }
  }

  @Test func theSearchFindsWhatIsThere() {
    let parts = Set("070-174 06 05 Quistelberga".tellingParts)
    #expect("xx istel xx".leaks(parts) == ["istel"])
    #expect("xx iste xx 070".leaks(parts).isEmpty)
    #expect(Set("19880101-2397".tellingParts).contains("2397"))
  }

  @Test func revealingShowsTheTextToItsOwner() {
    var draft = SampleDraft("a.md", "Ring ⟦19880101-2397⟧ nu.")
    draft.hide(0, "number", as: "********-****")
    draft.find("personal-identity-number", .personalData, .error, sample(), at: 0)
    let report = LintReport(draft)
    #expect(ReportFormat.human.text(report).contains("Ring ********-**** nu."))
    #expect(ReportFormat.human.text(report) { $0.revealsPersonalData = true }.contains("Ring 19880101-2397 nu."))
  }
}

extension String {
  /// Every run of four digits or five letters, in lower case.
  fileprivate var tellingParts: [String] {
    func runs(of length: Int, _ belongs: (Character) -> Bool) -> [String] {
      lowercased().split { !belongs($0) }.flatMap { word -> [String] in
        let letters = Array(word)
        guard letters.count >= length else { return [] }
        return (0...letters.count - length).map { String(letters[$0..<$0 + length]) }
      }
    }
    return runs(of: 4, \.isNumber) + runs(of: 5, \.isLetter)
  }

  fileprivate func leaks(_ parts: Set<String>) -> [String] { parts.filter { contains($0) }.sorted() }

  /// The output without hashes over masked text, in which four digits may stand by chance.
  fileprivate var withoutLineHashes: String {
    replacing(/"primaryLocationLineHash": "[0-9a-f]+:/, with: "")
  }
}
