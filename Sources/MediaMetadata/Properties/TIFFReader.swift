/// Reads the directories of TIFF 6.0, which are also the form of EXIF (CIPA DC-008).
struct TIFFReader {
  /// Where the directories come from.
  enum Source {
    /// A TIFF file.
    case file
    /// The EXIF block of another file.
    case exif
    /// The list of further pictures in a JPEG.
    case list
  }

  /// The most entries of one directory, and the most directories, that are read.
  static let mostEntries = 1000
  static let mostDirectories = 32

  let reader: any ByteReader
  let order: ByteOrder
  let source: Source
  /// The offset of the first directory.
  let first: Int

  /// Nil where the bytes do not begin as TIFF does.
  init?(_ reader: any ByteReader, source: Source) {
    let head = reader.bytes(at: 0, count: 8)
    if head.has("II*\0") {
      order = .little
    } else if head.has("MM\0*") {
      order = .big
    } else {
      return nil
    }
    guard let first = head.number(4, 4, order) else { return nil }
    self.reader = reader
    self.source = source
    self.first = first
  }

  /// A field of a directory.
  struct Entry {
    var tag: Int
    var type: Int
    var count: Int
    /// Where its value lies.
    var place: Int
    /// Where the entry itself lies.
    var start: Int

    /// The size of the value in bytes; nil where it is of no known type, or larger than any block.
    var byteCount: Int? {
      let sizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4]
      guard type > 0, type < sizes.count, count >= 0, count <= 16 << 20 else { return nil }
      return count * sizes[type]
    }
  }

  /// A directory's entries and the offset of the next directory, 0 for none; nil where it is damaged.
  func directory(at offset: Int) -> (entries: [Entry], next: Int)? {
    guard let count = reader.bytes(at: offset, count: 2).number(0, 2, order), count > 0 else { return nil }
    let kept = min(count, Self.mostEntries)
    let bytes = reader.bytes(at: offset + 2, count: kept * 12 + 4)
    var entries: [Entry] = []
    for index in 0..<kept {
      let at = index * 12
      guard let tag = bytes.number(at, 2, order), let type = bytes.number(at + 2, 2, order),
        let count = bytes.number(at + 4, 4, order), let value = bytes.number(at + 8, 4, order)
      else { break }
      var entry = Entry(tag: tag, type: type, count: count, place: value, start: offset + 2 + at)
      guard let size = entry.byteCount else { continue }
      // Values of up to four bytes stand in the entry itself.
      if size <= 4 { entry.place = offset + 2 + at + 8 }
      guard entry.place <= reader.count, size <= reader.count - entry.place else { continue }
      entries.append(entry)
    }
    let next = kept == count ? bytes.number(kept * 12, 4, order) ?? 0 : 0
    return (entries, next)
  }

  /// The bytes of a value, at most `limit`.
  func bytes(of entry: Entry, limit: Int = 65_536) -> [UInt8] {
    reader.bytes(at: entry.place, count: min(entry.byteCount ?? 0, limit))
  }

  /// A whole number: the first of a value.
  func number(of entry: Entry) -> Int? {
    switch entry.type {
    case 1, 7: bytes(of: entry, limit: 1).number(0, 1, order)
    case 3: bytes(of: entry, limit: 2).number(0, 2, order)
    case 4, 9, 13: bytes(of: entry, limit: 4).number(0, 4, order)
    default: nil
    }
  }

  /// A text: ASCII by the standard, UTF-8 or Windows-1252 in practice.
  func text(of entry: Entry) -> String { String(field: bytes(of: entry)) }

  /// Fractions; a denominator of zero gives no number.
  func fractions(of entry: Entry, most: Int) -> [Double] {
    guard entry.type == 5 || entry.type == 10 else { return [] }
    let bytes = bytes(of: entry, limit: most * 8)
    return (0..<bytes.count / 8).map { index in
      guard let top = bytes.number(index * 8, 4, order), let bottom = bytes.number(index * 8 + 4, 4, order) else {
        return .nan
      }
      if entry.type == 10 {
        return Double(Int32(truncatingIfNeeded: top)) / Double(Int32(truncatingIfNeeded: bottom))
      }
      return Double(top) / Double(bottom)
    }
  }

  /// The offsets and lengths that the list of further pictures in a JPEG names (CIPA DC-007, tag 0xB002).
  func furtherPictures() -> [(offset: Int, length: Int)] {
    guard let list = directory(at: first)?.entries.first(where: { $0.tag == 0xB002 }) else { return [] }
    let bytes = bytes(of: list, limit: 16 * 64)
    return (0..<bytes.count / 16).compactMap { index in
      guard let length = bytes.number(index * 16 + 4, 4, order), let offset = bytes.number(index * 16 + 8, 4, order)
      else { return nil }
      return (offset, length)
    }
  }
}
