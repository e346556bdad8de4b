import LintCore
import SourceText

/// Reads a phrase list, strictly: everything that is wrong is reported, and what is wrong is left out.
struct PhraseListReader {
  private typealias Cell = TSVTable.Cell
  private typealias Row = PhraseListSource.Row

  private let file: String
  private var errors: [PackError] = []
  /// Which row has a form already, by the form in lower case.
  private var claims: [String: [(lemma: String, form: String, letterCase: PhraseListSource.Case)]] = [:]

  /// Whether a table is meant to be a phrase list.
  static func reads(_ table: TSVTable) -> Bool {
    table.header.first?.text == "lemma" && table.header.dropFirst().first?.text == "forms"
  }

  /// Reads a table whose header begins as a phrase list's does.
  static func read(_ table: TSVTable, of file: PackFile, errors: inout [PackError]) -> PhraseListSource {
    var reader = Self(file: file.name)
    var list = PhraseListSource(name: file.baseName)
    defer { errors += reader.errors }
    guard reader.checkHeader(table.header) else { return list }
    var previous: String?
    for cells in table.rows {
      guard reader.checkCells(cells) else { continue }
      reader.checkOrder(cells[0], after: previous)
      previous = cells[0].text
      if let row = reader.row(cells) { list.rows.append(row) }
    }
    return list
  }

  private init(file: String) { self.file = file }

  private mutating func report(_ fault: PackFault, at range: ByteRange) {
    errors.append(PackError(file: file, range: range, fault: fault))
  }

  private mutating func checkHeader(_ header: [Cell]) -> Bool {
    guard header.map(\.text) != PhraseListSource.columns else { return true }
    let count = errors.count
    let missing = PhraseListSource.columns.filter { name in !header.contains { $0.text == name } }
    let unknown = header.filter { !PhraseListSource.columns.contains($0.text) }
    for cell in unknown {
      report(.unknownColumn(cell.text, nearest: missing.nearest(to: cell.text)), at: cell.range)
    }
    let end = header.last?.range ?? ByteRange(0..<0)
    for name in missing where unknown.count < missing.count { report(.missingColumn(name), at: end) }
    if errors.count == count, let cell = zip(header, PhraseListSource.columns).first(where: { $0.text != $1 }) {
      report(.unsorted(cell.0.text, after: cell.1), at: cell.0.range)
    }
    return false
  }

  private mutating func checkCells(_ cells: [Cell]) -> Bool {
    let range = cells[0].range.lowerBound..<(cells.last ?? cells[0]).range.upperBound
    guard cells.count == PhraseListSource.columns.count else {
      report(.columnCount(cells.count, expected: PhraseListSource.columns.count), at: range)
      return false
    }
    for cell in cells {
      if let found = CharacterComposition.firstDecomposed(in: cell.text) {
        let start = cell.range.lowerBound + found.offset
        report(.notComposed(found.letter), at: start..<start + found.letter.utf8.count)
      }
      let utf8 = cell.text.utf8
      if utf8.last == 0x0D {
        report(.carriageReturn, at: cell.range)
        return false
      }
      if utf8.first == 0x20 || utf8.last == 0x20 || cell.text.contains("  ") { report(.blanks, at: cell.range) }
    }
    return true
  }

  private mutating func checkOrder(_ lemma: Cell, after previous: String?) {
    guard let previous else { return }
    if lemma.text.utf8.elementsEqual(previous.utf8) {
      report(.duplicateRow(lemma.text), at: lemma.range)
    } else if lemma.text.utf8.lexicographicallyPrecedes(previous.utf8) {
      report(.unsorted(lemma.text, after: previous), at: lemma.range)
    }
  }

  private mutating func row(_ cells: [Cell]) -> Row? {
    let count = errors.count
    if cells[0].text.isEmpty { report(.emptyAlternative, at: cells[0].range) }
    let severity = severity(cells[4])
    let letterCase = letterCase(cells[6])
    var row = Row(
      lemma: cells[0].text, forms: forms(cells[1], replacements: cells[3]), replacement: cells[2].text,
      severity: severity, severityRange: cells[4].range, confidence: confidence(cells[5]), letterCase: letterCase,
      conditions: [], advice: advice(cells[12], cells[13]))
    for kind in ConditionKind.allCases { row.conditions.append(conditions(cells[7 + kind.rawValue])) }
    claim(row)
    return errors.count == count ? row : nil
  }

  private mutating func severity(_ cell: Cell) -> Severity? {
    if cell.text == "off" { return nil }
    if let severity = Severity(name: cell.text) { return severity }
    let allowed = ["error", "warning", "info", "off"]
    report(
      .unknownValue(cell.text, allowed: allowed, nearest: allowed.nearest(to: cell.text)), at: cell.range)
    return nil
  }

  private mutating func letterCase(_ cell: Cell) -> PhraseListSource.Case {
    if let value = PhraseListSource.Case(rawValue: cell.text) { return value }
    let allowed = ["lower", "exact"]
    report(
      .unknownValue(cell.text, allowed: allowed, nearest: allowed.nearest(to: cell.text)), at: cell.range)
    return .any
  }

  private mutating func confidence(_ cell: Cell) -> Int {
    let digits = Array(cell.text.utf8)
    let isNumber =
      digits.count >= 3 && digits.count <= 4 && digits[1] == UInt8(ascii: ".")
      && digits.enumerated().allSatisfy { $0.offset == 1 || (0x30...0x39).contains($0.element) }
    if isNumber, let hundredths = Int(String(decoding: digits.prefix(1) + digits.dropFirst(2), as: UTF8.self)) {
      let value = digits.count == 3 ? hundredths * 10 : hundredths
      if value <= 100 { return value }
    }
    report(.confidence(cell.text), at: cell.range)
    return 0
  }

  private mutating func advice(_ sv: Cell, _ en: Cell) -> Localized? {
    guard sv.text.isEmpty == en.text.isEmpty else {
      report(.missingTranslation("advice"), at: sv.text.isEmpty ? sv.range : en.range)
      return nil
    }
    return sv.text.isEmpty ? nil : Localized(sv: sv.text, en: en.text)
  }

  private mutating func forms(_ cell: Cell, replacements: Cell) -> [PhraseListSource.Form] {
    let forms = cell.alternatives
    if forms.isEmpty { report(.emptyAlternative, at: cell.range) }
    for form in forms where form.text.isEmpty { report(.emptyAlternative, at: form.range) }
    var written = replacements.text.isEmpty ? [] : replacements.alternatives.map(\.text)
    if written.isEmpty { written = forms.map { _ in "" } }
    if written.count != forms.count {
      report(.misaligned(forms: forms.count, replacements: written.count), at: replacements.range)
      return []
    }
    return zip(forms, written).map { PhraseListSource.Form(text: $0.text, range: $0.range, replacement: $1) }
  }

  private mutating func conditions(_ cell: Cell) -> [[PhraseListSource.ConditionWord]] {
    cell.alternatives.map { alternative in
      let words = alternative.text.split(separator: " ")
      if words.isEmpty { report(.emptyAlternative, at: alternative.range) }
      return words.compactMap { conditionWord(String($0), at: alternative.range) }
    }
  }

  private mutating func conditionWord(_ word: String, at range: ByteRange) -> PhraseListSource.ConditionWord? {
    if word.hasPrefix("<"), word.hasSuffix(">") {
      let name = String(word.dropFirst().dropLast())
      if let kind = ContextItem.allCases.first(where: { $0.name == name }) { return .init(kind: kind, text: "") }
      report(
        .unknownClass(name, nearest: ContextItem.allCases.compactMap(\.name).nearest(to: name).map { "<\($0)>" }),
        at: range)
      return nil
    }
    let (opens, closes) = (word.hasPrefix("*"), word.hasSuffix("*"))
    let text = String(word.dropFirst(opens ? 1 : 0).dropLast(closes ? 1 : 0))
    if text.isEmpty { report(.emptyAlternative, at: range) }
    return .init(kind: opens ? (closes ? .infix : .suffix) : closes ? .prefix : .word, text: text)
  }

  /// Takes a row's forms; two rows may share one only where no text can match both.
  private mutating func claim(_ row: Row) {
    for form in row.forms {
      let key = form.text.lowercased()
      let rivals = claims[key] ?? []
      if let rival = rivals.first(where: { other in
        other.lemma != row.lemma
          && Self.canMatchSame(other.form, other.letterCase, form.text, row.letterCase)
      }) {
        report(.claimedForm(form.text, by: rival.lemma), at: form.range)
      }
      claims[key, default: []].append((row.lemma, form.text, row.letterCase))
    }
  }

  private static func canMatchSame(
    _ left: String, _ leftCase: PhraseListSource.Case, _ right: String, _ rightCase: PhraseListSource.Case
  ) -> Bool {
    switch (leftCase, rightCase) {
    case (.exact, .exact): left == right
    case (.exact, .lower): left == left.lowercased()
    case (.lower, .exact): right == right.lowercased()
    default: true
    }
  }
}
