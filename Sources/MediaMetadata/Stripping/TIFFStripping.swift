/// Takes metadata out of a TIFF without moving anything: fields leave their directories, and what they held becomes zeros.
struct TIFFStripping {
  /// Fields that say nothing of how the picture is to be shown.
  private static let dropped: Set<Int> = [
    0x010D, 0x010E, 0x010F, 0x0110, 0x0131, 0x0132, 0x013B, 0x013C, 0x02BC, 0x83BB, 0x8649, 0x8769, 0x8825, 0x9003,
    0x9004, 0x927C, 0x9286, 0x9C9B, 0x9C9C, 0x9C9D, 0x9C9E, 0x9C9F, 0xA420, 0xA430, 0xA431, 0xA435, 0xA480, 0xC614,
    0xC62F, 0xC634, 0xC65D, 0xC68B, 0x935C, 0x800D,
  ]

  private let tiff: TIFFReader
  private let reader: any ByteReader
  private var patches = Patches()
  private var kept = KeptProperties()
  private var protected: [Range<Int>] = []
  private var appended: [UInt8] = []

  /// The pieces of the new file; nil where it is damaged, or metadata and picture lie in the same place.
  static func plan(_ reader: any ByteReader) -> [Piece]? {
    guard let tiff = TIFFReader(reader, source: .file) else { return nil }
    var stripping = Self(tiff: tiff, reader: reader)
    return stripping.plan()
  }

  private init(tiff: TIFFReader, reader: any ByteReader) {
    self.tiff = tiff
    self.reader = reader
  }

  private mutating func plan() -> [Piece]? {
    var offsets: [Int] = []
    var offset = tiff.first
    while offset != 0, offsets.count < TIFFReader.mostDirectories {
      guard !offsets.contains(offset), let directory = tiff.directory(at: offset) else { return nil }
      // A directory that was not read whole cannot be written anew.
      guard reader.bytes(at: offset, count: 2).number(0, 2, tiff.order) == directory.entries.count else { return nil }
      offsets.append(offset)
      for entry in directory.entries { collect(entry) }
      protectPicture(directory.entries)
      offset = directory.next
    }
    for offset in offsets { guard rewrite(offset) else { return nil } }
    guard !patches.touches(protected) else { return nil }
    return patches.pieces(of: reader) + (appended.isEmpty ? [] : [.bytes(appended)])
  }

  private mutating func collect(_ entry: TIFFReader.Entry) {
    if entry.tag == 0x02BC, let packet = reader.block(at: entry.place, count: entry.byteCount ?? 0) {
      kept.add(packet: packet[...])
    }
  }

  /// The picture's own bytes: strips, tiles, old JPEG data.
  private mutating func protectPicture(_ entries: [TIFFReader.Entry]) {
    for (starts, lengths) in [(0x0111, 0x0117), (0x0144, 0x0145), (0x0201, 0x0202)] {
      guard let first = entries.first(where: { $0.tag == starts }),
        let second = entries.first(where: { $0.tag == lengths })
      else { continue }
      for (start, length) in zip(numbers(first), numbers(second)) where start < reader.count {
        protected.append(start..<start + min(length, reader.count - start))
      }
    }
    for entry in entries where !Self.dropped.contains(entry.tag) && (entry.byteCount ?? 0) > 4 {
      protected.append(entry.place..<entry.place + (entry.byteCount ?? 0))
    }
  }

  private func numbers(_ entry: TIFFReader.Entry) -> [Int] {
    let size = entry.type == 3 ? 2 : 4
    guard entry.type == 3 || entry.type == 4 else { return [] }
    let bytes = tiff.bytes(of: entry, limit: 16 << 20)
    return (0..<bytes.count / size).compactMap { bytes.number($0 * size, size, tiff.order) }
  }

  /// Writes a directory without the fields that go; false where something in it is damaged.
  private mutating func rewrite(_ offset: Int) -> Bool {
    guard let directory = tiff.directory(at: offset) else { return false }
    let length = 2 + directory.entries.count * 12 + 4
    guard let old = reader.block(at: offset, count: length) else { return false }
    var stay: [[UInt8]] = []
    for (index, entry) in directory.entries.enumerated() {
      let bytes = Array(old[2 + index * 12..<14 + index * 12])
      if entry.tag == 0x02BC, let packet = kept.packet {
        stay.append(place(packet, of: entry, bytes))
      } else if Self.dropped.contains(entry.tag) {
        clear(entry)
      } else {
        stay.append(bytes)
      }
    }
    guard stay.count < directory.entries.count || !appended.isEmpty || kept.packet != nil else { return true }
    var new = bytes(stay.count, 2) + stay.flatMap(\.self) + old[(length - 4)...]
    new += [UInt8](repeating: 0, count: length - new.count)
    patches.put(new, at: offset)
    return true
  }

  /// Puts a packet in the old one's place, or at the file's end where it is longer.
  private mutating func place(_ packet: [UInt8], of entry: TIFFReader.Entry, _ old: [UInt8]) -> [UInt8] {
    let room = entry.byteCount ?? 0
    if packet.count <= room, room > 4 {
      patches.put(packet + [UInt8](repeating: 0x20, count: room - packet.count), at: entry.place)
      return old
    }
    if room > 4 { patches.clear(entry.place..<entry.place + room) }
    // Values begin at even offsets.
    if (reader.count + appended.count) % 2 == 1 { appended.append(0) }
    let start = reader.count + appended.count
    appended += packet
    return Array(old[..<2]) + bytes(1, 2) + bytes(packet.count, 4) + bytes(start, 4)
  }

  /// Fills what a field held with zeros, and the directories that it leads to.
  private mutating func clear(_ entry: TIFFReader.Entry, depth: Int = 0) {
    let size = entry.byteCount ?? 0
    if size > 4 { patches.clear(entry.place..<entry.place + size) }
    guard [0x8769, 0x8825, 0xA005].contains(entry.tag), depth < 4, let offset = tiff.number(of: entry),
      let directory = tiff.directory(at: offset)
    else { return }
    for entry in directory.entries { clear(entry, depth: depth + 1) }
    let length = 2 + directory.entries.count * 12 + 4
    patches.clear(offset..<min(offset + length, reader.count))
  }

  private func bytes(_ value: Int, _ length: Int) -> [UInt8] {
    let big = KeptProperties.bytes(value, length)
    return tiff.order == .big ? big : big.reversed()
  }
}
