/// A file's text as UTF-8, with the way back to the file's own bytes.
///
/// Every place in the product is a range of these bytes. A byte-order mark is kept, so that in a UTF-8 file a place in
/// the source *is* a place in the file. Only files in other encodings need `fileRange(of:)`.
public struct SourceText: Sendable {
  /// The text as valid UTF-8, byte-order mark included.
  public let bytes: [UInt8]
  /// How the file was encoded.
  public let encoding: TextEncoding
  /// From the text to the file, when the file is not UTF-8.
  let fileOffsets: OffsetMap?

  /// Creates a source from text that is UTF-8 already.
  public init(_ text: String) { self.init(utf8: Array(text.utf8)) }

  /// Creates a source from bytes that are known to be valid UTF-8.
  public init(utf8 bytes: [UInt8]) {
    self.init(bytes: bytes, encoding: .utf8, fileOffsets: nil)
  }

  init(bytes: [UInt8], encoding: TextEncoding, fileOffsets: OffsetMap?) {
    self.bytes = bytes
    self.encoding = encoding
    self.fileOffsets = fileOffsets
  }

  /// The whole source as a place.
  public var range: ByteRange { ByteRange(0..<bytes.count) }

  /// How many bytes a byte-order mark takes at the beginning: 0 or 3.
  public var byteOrderMarkLength: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// The text of a place.
  public subscript(range: ByteRange) -> String { String(decoding: bytes[range.bytes], as: UTF8.self) }

  /// The character that a byte of the file is part of, as a place in the source.
  public func range(ofFileByte offset: Int) -> ByteRange {
    guard let map = fileOffsets else { return character(at: offset) }
    var (low, high) = (0, map.pieces.count)
    while low < high {
      let middle = (low + high) / 2
      let end = map.pieces[middle].source + map.pieces[middle].sourceLength
      if end <= offset { low = middle + 1 } else { high = middle }
    }
    guard low < map.pieces.count else { return ByteRange(bytes.count..<bytes.count) }
    let piece = map.pieces[low]
    if !piece.isLiteral { return ByteRange(piece.text..<piece.text + piece.textLength) }
    return character(at: piece.text + max(0, offset - piece.source))
  }

  /// The character that a byte of the text is part of; nothing behind the last one.
  public func character(at offset: Int) -> ByteRange {
    var (start, end) = (min(offset, bytes.count), min(offset + 1, bytes.count))
    while start > 0, start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return ByteRange(start..<end)
  }

  /// The place in the file's own bytes: the same, unless the file is UTF-16 or Windows-1252.
  public func fileRange(of range: ByteRange) -> ByteRange { fileOffsets?.source(of: range.bytes) ?? range }
}

/// An encoding that drafts come in.
public enum TextEncoding: String, Sendable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16 LE"
  case utf16BigEndian = "UTF-16 BE"
  case windows1252 = "Windows-1252"
}
