import Glibc
import Segmentation

extension RulePackImage: LexiconSource {
  public func fields(of key: String, in lexicon: Lexicon) -> [String]? {
    var key = key
    return key.withUTF8 { key in
      bytes.withSections { sections in
        guard let fields = Self.fields(UnsafeRawBufferPointer(key), lexicon, sections) else { return nil }
        let strings = sections.bytes(.strings)
        guard fields.upperBound <= strings.count else { return [""] }
        return strings[fields].split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
          .map { String(decoding: $0, as: UTF8.self) }
      }
    }
  }

  public func firstField(of key: UnsafeBufferPointer<UInt8>, in lexicon: Lexicon) -> String? {
    bytes.withSections { sections in
      guard let fields = Self.fields(UnsafeRawBufferPointer(key), lexicon, sections) else { return nil }
      let strings = sections.bytes(.strings)
      guard fields.upperBound <= strings.count else { return "" }
      return String(decoding: strings[fields].prefix { $0 != UInt8(ascii: "\t") }, as: UTF8.self)
    }
  }

  public func contains(_ key: UnsafeBufferPointer<UInt8>, in lexicon: Lexicon) -> Bool {
    bytes.withSections { sections in
      guard let record = Self.record(lexicon, sections) else { return false }
      return Self.row(UnsafeRawBufferPointer(key), record, sections) != nil
    }
  }

  public func keyFilter(of lexicon: Lexicon) -> KeyFilter {
    bytes.withSections { sections in
      guard let record = Self.record(lexicon, sections), record.slotCount > 0 else { return .empty }
      let (slots, count) = (sections.words(.lexiconSlots), record.slotCount)
      guard count & (count - 1) == 0, record.firstSlot + count <= slots.count else { return .all }
      let offset = sections.ranges[ImageSection.lexiconSlots.rawValue].lowerBound + record.firstSlot * 4
      return KeyFilter(bytes.slots(at: offset), count: count)
    }
  }

  public func keys(of lexicon: Lexicon) -> [String] {
    bytes.withSections { sections in
      guard let record = Self.record(lexicon, sections) else { return [] }
      let words = sections.words(.lexiconRows)
      let end = min(record.firstRow + record.rowCount, words.count / LexiconRecord.rowStride)
      return (record.firstRow..<max(record.firstRow, end)).map { row in
        let at = row * LexiconRecord.rowStride
        return sections.string(at: words.int(at), length: words.int(at + 1))
      }
    }
  }

  /// The names of a lexicon's columns, the key's included; none when there is no such lexicon.
  public func columns(of lexicon: Lexicon) -> [String] {
    bytes.withSections { sections in
      guard let record = Self.record(lexicon, sections) else { return [] }
      return sections.string(at: record.columns.lowerBound, length: record.columns.count)
        .split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// Where the fields of a key's row are among the strings; nil when there is no such row.
  private static func fields(
    _ key: UnsafeRawBufferPointer, _ lexicon: Lexicon, _ sections: ImageSections
  ) -> Range<Int>? {
    guard let record = record(lexicon, sections), let row = row(key, record, sections) else { return nil }
    let words = sections.words(.lexiconRows)
    let at = row * LexiconRecord.rowStride
    return words.int(at + 2)..<words.int(at + 2) + words.int(at + 3)
  }

  /// Where a lexicon is, found by its name's hash and compared by its name.
  private static func record(_ lexicon: Lexicon, _ sections: ImageSections) -> LexiconRecord? {
    let slots = sections.words(.lexiconNames)
    let mask = slots.count / 2 - 1
    guard mask >= 0 else { return nil }
    var slot = Int(lexicon.hash) & mask
    for _ in 0...mask {
      let number = slots.int(slot * 2 + 1)
      guard number > 0 else { return nil }
      // No two tables of an image have names of one hash: the compiler sees to it.
      if slots[slot * 2] == lexicon.hash { return LexiconRecord(sections.words(.lexicons), number - 1) }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The number of a key's row among all rows.
  private static func row(
    _ key: UnsafeRawBufferPointer, _ record: LexiconRecord, _ sections: ImageSections
  ) -> Int? {
    let rows = sections.words(.lexiconRows)
    let strings = sections.bytes(.strings)
    return firstSlot(Lexicon.hash(key), record, sections) { row in
      let (start, length) = (
        rows.int(row * LexiconRecord.rowStride), rows.int(row * LexiconRecord.rowStride + 1)
      )
      return length == key.count && start + length <= strings.count && strings.equal(key, at: start)
    }
  }

  /// The number of the first row whose key may have this hash and that meets a condition.
  @inline(__always)
  private static func firstSlot(
    _ hash: UInt32, _ record: LexiconRecord, _ sections: ImageSections, where isRight: (Int) -> Bool
  ) -> Int? {
    let slots = sections.words(.lexiconSlots)
    let (slotCount, start) = (record.slotCount, record.firstSlot)
    guard slotCount > 0 else { return nil }
    var slot = Int(hash) & (slotCount - 1)
    // A table has empty slots, so a search ends soon; the bound is for damaged ones.
    for _ in 0..<min(slotCount, slots.count) {
      let entry = LexiconSlot(rawValue: slots[start + slot])
      guard let number = entry.number else { return nil }
      if entry.mayBe(hash), isRight(record.firstRow + number) { return record.firstRow + number }
      slot = (slot + 1) & (slotCount - 1)
    }
    return nil
  }
}

extension UnsafeRawBufferPointer {
  /// Whether these bytes stand at a place where there are as many left.
  fileprivate func equal(_ other: UnsafeRawBufferPointer, at start: Int) -> Bool {
    guard let base = baseAddress, let address = other.baseAddress else { return other.isEmpty }
    return memcmp(base + start, address, other.count) == 0
  }
}
