import Glibc

/// A table in the cache folder: a header of 48 bytes, then the slots.
///
/// The header names the format, the dictionary that the table was made of, and a checksum of the slots. A file that is
/// not exactly what it should be counts as missing. Numbers are in the byte order of the computer that wrote them.
struct WordTableFile {
  /// The file.
  let path: String
  /// What the table is made of: changes when the dictionary does.
  let identity: UInt64

  /// `KTWORDS` and the format's version.
  private static let magic: UInt64 = 0x0153_4452_4F57_544B
  private static let headerSize = 48

  /// The table, if the file holds the right one undamaged.
  func read() -> WordTable? {
    guard let mapping = FileMapping(path), mapping.bytes.count > Self.headerSize else { return nil }
    let header = (0..<6).map { mapping.bytes.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self) }
    let size = mapping.bytes.count - Self.headerSize
    guard header[0] == Self.magic, header[1] == identity, header[2] == UInt64(size / 8), size % 8 == 0, size > 0,
      header[3] <= header[2], header[5] == Self.checksum(header[0..<4])
    else { return nil }
    let storage = TableStorage(mapping, offset: Self.headerSize, count: size / 8)
    guard storage.withBytes(Self.checksum) == header[4] else { return nil }
    return WordTable(storage: storage, reach: Int(header[3]))
  }

  /// Writes a table under another name and gives it its own when it is whole, so that nobody ever reads half a table.
  ///
  /// A folder that cannot be written to is no fault: the table is made again next time.
  func write(_ table: WordTable) {
    let temporary = "\(path).\(getpid())"
    // What a killed process with the same number has left would stand in the way, and in a container numbers are few.
    unlink(temporary)
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { return }
    var header: [UInt64] = [
      Self.magic, identity, UInt64(table.slots), UInt64(table.reachForHeader), table.withBytes(Self.checksum),
    ]
    header.append(Self.checksum(header[0..<4]))
    let isWritten =
      header.withUnsafeBytes { Self.write($0, to: descriptor) } && table.withBytes { Self.write($0, to: descriptor) }
    let isClosed = close(descriptor) == 0
    if !(isWritten && isClosed && rename(temporary, path) == 0) { unlink(temporary) }
  }

  private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return false }
      rest = rest.dropFirst(written)
    }
    return true
  }

  /// Two running sums over eight bytes at a time, in four lanes: a changed, moved or missing number changes it.
  static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var sum = SIMD4<UInt64>.zero
    var sums = SIMD4<UInt64>(1, 2, 3, 4)
    var offset = 0
    while offset + 32 <= bytes.count {
      sum &+= bytes.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self)
      sums &+= sum
      offset += 32
    }
    var rest: UInt64 = UInt64(bytes.count)
    while offset + 8 <= bytes.count {
      rest = FormHash.mixed(rest ^ bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    for lane in 0..<4 {
      rest = FormHash.mixed(rest ^ sum[lane])
      rest = FormHash.mixed(rest &+ sums[lane])
    }
    return rest
  }

  private static func checksum(_ numbers: ArraySlice<UInt64>) -> UInt64 {
    numbers.reduce(0) { FormHash.mixed($0 ^ $1) }
  }
}
