/// Reads small pieces one after the other without asking the disk for each.
struct Window {
  /// How many bytes are fetched at a time. Headers that lie close together come with one read.
  private static let size = 4096

  let reader: any ByteReader
  private var start = 0
  private var held: [UInt8] = []

  init(_ reader: any ByteReader) { self.reader = reader }

  /// How many bytes there are.
  var count: Int { reader.count }

  /// At most `count` bytes from `offset` on.
  mutating func bytes(at offset: Int, count: Int) -> ArraySlice<UInt8> {
    guard offset >= 0, offset < reader.count, count > 0 else { return [] }
    let wanted = min(count, reader.count - offset)
    if offset < start || offset - start > held.count - wanted {
      held = reader.bytes(at: offset, count: max(wanted, Self.size))
      start = offset
    }
    let first = offset - start
    guard first < held.count else { return [] }
    return held[first..<first + min(wanted, held.count - first)]
  }
}
