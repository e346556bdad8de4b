import Glibc

/// A table in the cache folder: a header of 48 bytes, the checksums of the pages, then the slots.
///
/// The header names the format, the dictionary that the table was made of, and the checksums of itself and of those of
/// the pages. A file that is not exactly what it should be counts as missing; a page that is not is found when it is
/// first read (`PagedSlots`). Numbers are in the byte order of the computer that wrote them.
struct WordTableFile {
  /// The file.
  let path: String
  /// What the table is made of: changes when the dictionary does.
  let identity: UInt64

  /// `KTWORDS` and the format's version.
  private static let magic: UInt64 = 0x0253_4452_4F57_544B
  private static let headerSize = 48

  /// The table, if the file holds the right one.
  ///
  /// - Parameter repair: makes the table again, should a page turn out to be damaged.
  func read(repair: @escaping @Sendable () -> WordTable?) -> WordTable? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    guard let (slots, reach) = slots(in: descriptor) else {
      close(descriptor)
      return nil
    }
    return WordTable(storage: TableStorage(slots, repair: repair), reach: reach)
  }

  private func slots(in descriptor: Int32) -> (PagedSlots, reach: Int)? {
    var info = stat()
    guard fstat(descriptor, &info) == 0, info.st_mode & S_IFMT == S_IFREG,
      let header = Self.numbers(6, in: descriptor, at: 0), header[0] == Self.magic, header[1] == identity,
      header[5] == Self.checksum(header[0..<5]), header[2] < 1 << 40, header[3] <= header[2]
    else { return nil }
    let (count, reach) = (Int(header[2]), Int(header[3]))
    let pages = PagedSlots.pageCount(count)
    let offset = Self.headerSize + pages * 8
    guard count > 0, Int(info.st_size) == offset + count * 8,
      let sums = Self.numbers(pages, in: descriptor, at: Self.headerSize),
      sums.withUnsafeBytes(Self.checksum) == header[4]
    else { return nil }
    return (PagedSlots(descriptor, offset: offset, count: count, sums: sums), reach)
  }

  private static func numbers(_ count: Int, in descriptor: Int32, at offset: Int) -> [UInt64]? {
    var numbers = [UInt64](repeating: 0, count: count)
    return numbers.withUnsafeMutableBytes { PagedSlots.fill($0, from: descriptor, at: offset) } ? numbers : nil
  }

  /// Writes a table under another name and gives it its own when it is whole, so that nobody ever reads half a table.
  ///
  /// A folder that cannot be written to is no fault: the table is made again next time.
  func write(_ table: WordTable) {
    guard let head = table.withBytes({ head(of: table, slots: $0) }) else { return }
    let temporary = "\(path).\(getpid())"
    // What a killed process with the same number has left would stand in the way, and in a container numbers are few.
    unlink(temporary)
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { return }
    let isWritten =
      head.withUnsafeBytes { Self.write($0, to: descriptor) }
      && table.withBytes { Self.write($0, to: descriptor) } == true
    let isClosed = close(descriptor) == 0
    if !(isWritten && isClosed && rename(temporary, path) == 0) { unlink(temporary) }
  }

  /// The header and the pages' checksums.
  private func head(of table: WordTable, slots: UnsafeRawBufferPointer) -> [UInt64] {
    let size = PagedSlots.slotsOfPage * 8
    let sums = stride(from: 0, to: slots.count, by: size).map { start in
      Self.checksum(UnsafeRawBufferPointer(rebasing: slots[start..<min(start + size, slots.count)]))
    }
    var header: [UInt64] = [
      Self.magic, identity, UInt64(table.slots), UInt64(table.reachForHeader), sums.withUnsafeBytes(Self.checksum),
    ]
    header.append(Self.checksum(header[...]))
    return header + sums
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
