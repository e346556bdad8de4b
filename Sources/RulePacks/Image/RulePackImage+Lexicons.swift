import Glibc
import Segmentation

extension RulePackImage: LexiconSource {
  public func fields(of key: String, in lexicon: Lexicon) -> [String]? {
    var key = key
    return key.withUTF8 { key in
      bytes.withSections { sections in
        guard let fields = Self.fields(UnsafeRawBufferPointer(key), lexicon, sections) else { return nil }
        return sections.string(at: fields.lowerBound, length: fields.count)
          .split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
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

  /// Where a lexicon is, found by its name's hash.
  private static func record(_ lexicon: Lexicon, _ sections: ImageSections) -> LexiconRecord? {
    let slots = sections.words(.lexiconNames)
    let strings = sections.bytes(.strings)
    guard slots.count > 0 else { return nil }
    var slot = Int(lexicon.hash) & (slots.count - 1)
    for _ in 0..<slots.count {
      let number = slots.int(slot)
      guard number > 0 else { return nil }
      let record = LexiconRecord(sections.words(.lexicons), number - 1)
      if record.name.count == lexicon.name.utf8.count, record.name.upperBound <= strings.count {
        var name = lexicon.name
        if name.withUTF8({ strings.equal(UnsafeRawBufferPointer($0), at: record.name.lowerBound) }) { return record }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The number of a key's row among all rows.
  private static func row(
    _ key: UnsafeRawBufferPointer, _ record: LexiconRecord, _ sections: ImageSections
  ) -> Int? {
    let slots = sections.words(.lexiconSlots)
    let rows = sections.words(.lexiconRows)
    let strings = sections.bytes(.strings)
    guard record.slotCount > 0 else { return nil }
    var slot = Int(Lexicon.hash(key)) & (record.slotCount - 1)
    // A table has empty slots, so a search ends soon; the bound is for damaged ones.
    for _ in 0..<min(record.slotCount, slots.count) {
      let number = slots.int(record.firstSlot + slot)
      guard number > 0 else { return nil }
      let row = record.firstRow + number - 1
      let (start, length) = (
        rows.int(row * LexiconRecord.rowStride), rows.int(row * LexiconRecord.rowStride + 1)
      )
      if length == key.count, start + length <= strings.count, strings.equal(key, at: start) { return row }
      slot = (slot + 1) & (record.slotCount - 1)
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
