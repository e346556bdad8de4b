import LintCore
import Segmentation

/// Turns checked lists, lexicons, rules and channels into an image.
struct ImageBuilder {
  /// A form as the automaton needs it.
  private struct Pattern {
    var symbols: [UInt16]
    var entry: PhraseEntry
  }

  private let alphabet: Alphabet
  private var writer = ImageWriter()
  private var patterns: [Pattern] = []
  private var listCount = 0

  init(_ alphabet: Alphabet) { self.alphabet = alphabet }

  // MARK: - Phrase lists

  mutating func add(_ list: PhraseListSource) {
    let firstRow = writer.wordCount(.phrases) / Phrase.stride
    writer.append(writer.string(list.name) + [firstRow, list.rows.count], to: .lists)
    for (number, row) in list.rows.enumerated() { add(row, number) }
    listCount += 1
  }

  private mutating func add(_ row: PhraseListSource.Row, _ number: Int) {
    let firstForm = writer.wordCount(.forms) / PhraseForm.stride
    var record = writer.string(row.lemma) + writer.string(row.replacement)
    record += [row.severity?.rawValue ?? Phrase.shield, row.confidence]
    record += writer.string(row.advice?.sv ?? "") + writer.string(row.advice?.en ?? "")
    writer.append(record + [firstForm, row.forms.count], to: .phrases)
    let conditions = addConditions(row.conditions)
    for (index, form) in row.forms.enumerated() {
      let text = writer.string(form.text)
      writer.append(text + writer.string(form.replacement), to: .forms)
      let symbols = alphabet.fold(form.text)
      let entry = PhraseEntry(
        list: listCount, row: number, form: index, length: symbols.count, traits: traits(symbols, row.letterCase),
        conditions: conditions, text: text[0]..<text[0] + text[1])
      patterns.append(Pattern(symbols: symbols.map(\.value), entry: entry))
    }
  }

  private func traits(_ symbols: [FoldedSymbol], _ letterCase: PhraseListSource.Case) -> PhraseEntry.Traits {
    var traits: PhraseEntry.Traits = []
    if let first = symbols.first, alphabet.isWord[Int(first.value)] { traits.insert(.beginsWithWord) }
    if let last = symbols.last, alphabet.isWord[Int(last.value)] { traits.insert(.endsWithWord) }
    if symbols.last == .fullStop { traits.insert(.endsWithFullStop) }
    switch letterCase {
    case .any: break
    case .lower: traits.insert(.lowerCaseOnly)
    case .exact: traits.insert(.exactCase)
    }
    return traits
  }

  /// Writes a row's conditions and gives their place from 1, or 0 when it has none.
  private mutating func addConditions(_ conditions: [[[PhraseListSource.ConditionWord]]]) -> Int {
    guard conditions.contains(where: { !$0.isEmpty }) else { return 0 }
    let place = writer.halfCount(.conditions) + 1
    for alternatives in conditions {
      var code = [UInt16(alternatives.count)]
      for words in alternatives {
        var items = [UInt16(words.count)]
        for word in words {
          items.append(word.kind.rawValue)
          guard word.kind.name == nil else { continue }
          let symbols = alphabet.fold(word.text)
          items += [UInt16(symbols.count)] + symbols.map(\.value)
        }
        code += [UInt16(items.count)] + items
      }
      writer.append([UInt16(code.count)] + code, to: .conditions)
    }
    return place
  }

  // MARK: - Everything else

  mutating func add(_ lexicons: [LexiconTableSource]) {
    let slotCount = LexiconRecord.nameSlotCount(lexicons.count)
    var slots = [Int](repeating: 0, count: slotCount * 2)
    for (number, lexicon) in lexicons.enumerated() {
      add(lexicon)
      let hash = Lexicon.hash(lexicon.name.utf8)
      var slot = Int(hash) & (slotCount - 1)
      while slots[slot * 2 + 1] != 0 { slot = (slot + 1) & (slotCount - 1) }
      slots[slot * 2] = Int(hash)
      slots[slot * 2 + 1] = number + 1
    }
    writer.append(slots, to: .lexiconNames)
  }

  private mutating func add(_ lexicon: LexiconTableSource) {
    // At most half full, so that a search is short.
    var slotCount = 4
    while slotCount < lexicon.rows.count * 2 { slotCount *= 2 }
    var slots = [Int](repeating: 0, count: slotCount)
    let firstRow = writer.wordCount(.lexiconRows) / LexiconRecord.rowStride
    for (number, row) in lexicon.rows.enumerated() {
      writer.append(writer.string(row.key) + writer.string(row.fields), to: .lexiconRows)
      let hash = Lexicon.hash(row.key.utf8)
      var slot = Int(hash) & (slotCount - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slotCount - 1) }
      slots[slot] = Int(LexiconSlot(number: number, hash: hash).rawValue)
    }
    let firstSlot = writer.wordCount(.lexiconSlots)
    writer.append(slots, to: .lexiconSlots)
    let columns = writer.string(lexicon.columns.joined(separator: "\t"))
    writer.append(
      writer.string(lexicon.name) + [firstRow, lexicon.rows.count, firstSlot, slotCount] + columns, to: .lexicons)
  }

  mutating func add(_ rules: [PhraseRule.Definition], _ channels: [ChannelDefinition]) {
    var stream = ImageStreamWriter(writer)
    stream.list(rules) { $0.rule($1) }
    writer = stream.writer
    writer.append(stream.words, to: .rules)
    stream = ImageStreamWriter(writer)
    stream.list(channels) { $0.channel($1) }
    writer = stream.writer
    writer.append(stream.words, to: .channels)
  }

  mutating func add(_ policy: Policy) {
    let start = writer.wordCount(.policyValues)
    var stream = ImageStreamWriter(writer)
    stream.policy(policy)
    writer = stream.writer
    writer.append(stream.words, to: .policyValues)
    writer.append(writer.string(policy.name) + [start], to: .policies)
  }

  mutating func add(_ document: PackFile) {
    writer.append(writer.string(document.name) + writer.bytes(document.source.bytes), to: .documents)
  }

  /// The image.
  consuming func finish() -> [UInt8] {
    addAutomaton()
    writer.append(alphabet.direct, to: .directSymbols)
    writer.append(alphabet.others, to: .otherSymbols)
    writer.append(alphabet.compositions, to: .compositions)
    writer.append([alphabet.symbolCount, Int(alphabet.firstExtraSign)], to: .parameters)
    return writer.finish()
  }

  /// Builds the automaton; forms that fold to the same symbols are one pattern with several entries.
  private mutating func addAutomaton() {
    patterns.sort { left, right in
      if left.symbols != right.symbols { return left.symbols.lexicographicallyPrecedes(right.symbols) }
      return (left.entry.list, left.entry.row, left.entry.form) < (right.entry.list, right.entry.row, right.entry.form)
    }
    var forms: [(symbols: [UInt16], entries: Range<Int>)] = []
    for (index, pattern) in patterns.enumerated() {
      if let last = forms.last, last.symbols == pattern.symbols {
        forms[forms.count - 1].entries = last.entries.lowerBound..<index + 1
      } else {
        forms.append((pattern.symbols, index..<index + 1))
      }
      writer.append(pattern.entry.words, to: .entries)
    }
    let tables = AutomatonBuilder.build(forms, isWord: alphabet.isWord)
    writer.append(tables.states, to: .states)
    writer.append(tables.labels, to: .labels)
    writer.append(tables.rows, to: .rows)
    writer.append(tables.outputs, to: .outputs)
  }
}
