/// Finds files in a ZIP archive by its list of contents, and unpacks single small ones.
struct ZIPArchive {
  private static let mostEntries = 10_000
  private static let longestList = 2 << 20

  private let reader: any ByteReader
  private var entries: [String: (method: Int, packed: Int, header: Int)] = [:]

  /// Nil where there is no list of contents at the end: the archive is cut off.
  init?(_ reader: any ByteReader) {
    self.reader = reader
    let tailStart = max(0, reader.count - 65_557)
    let tail = reader.bytes(at: tailStart, count: 65_557)
    guard tail.count >= 22,
      let end = stride(from: tail.count - 22, through: 0, by: -1).first(where: {
        tail[$0] == 0x50 && tail[$0..<$0 + 4].elementsEqual([0x50, 0x4B, 5, 6])
      }),
      let count = tail.little(end + 10, 2), let length = tail.little(end + 12, 4), let start = tail.little(end + 16, 4),
      start <= reader.count, length <= reader.count - start
    else { return nil }
    let list = reader.bytes(at: start, count: min(length, Self.longestList))
    var offset = 0
    for _ in 0..<min(count, Self.mostEntries) {
      guard list.little(offset, 4) == 0x0201_4B50, let method = list.little(offset + 10, 2),
        let packed = list.little(offset + 20, 4), let nameLength = list.little(offset + 28, 2),
        let extra = list.little(offset + 30, 2), let comment = list.little(offset + 32, 2),
        let header = list.little(offset + 42, 4), nameLength <= list.count - offset - 46
      else { break }
      let name = String(decoding: list[offset + 46..<offset + 46 + nameLength], as: UTF8.self)
      entries[name] = (method, packed, header)
      offset += 46 + nameLength + extra + comment
    }
  }

  /// Whether a file is in the archive.
  func contains(_ name: String) -> Bool { entries[name] != nil }

  /// Whether a folder has a file in the archive.
  func containsFolder(_ name: String) -> Bool { entries.keys.contains { $0.hasPrefix(name + "/") } }

  /// The bytes of a file, at most so many of them; nil where it is not there or is packed in an unknown way.
  func content(_ name: String, limit: Int = 1 << 20) -> [UInt8]? {
    guard let entry = entries[name] else { return nil }
    let header = reader.bytes(at: entry.header, count: 30)
    guard header.little(0, 4) == 0x0403_4B50, let nameLength = header.little(26, 2), let extra = header.little(28, 2)
    else { return nil }
    let start = entry.header + 30 + nameLength + extra
    let packed = reader.bytes(at: start, count: min(entry.packed, limit))
    switch entry.method {
    case 0: return packed
    case 8: return Inflate.raw(packed[...], limit: limit)
    default: return nil
    }
  }
}
