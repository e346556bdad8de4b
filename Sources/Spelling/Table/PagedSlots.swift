import Glibc
import Synchronization

/// The slots of a table in a file, read a page at a time when they are first asked for.
///
/// A post needs a fiftieth of a dictionary's table, so that reading and checking all of it would take most of the time in
/// which a post is checked, and a third of the memory. Pages are copied, not mapped: a file that another process
/// shortens can then do no harm.
final class PagedSlots: Sendable {
  /// How many slots a page has: 2 KiB, a good trade between the number of reads and what is read in vain.
  static let slotsOfPage = 256

  private let descriptor: Int32
  private let offset: Int
  private let sums: [UInt64]
  /// How many slots there are.
  let count: Int
  /// The pages that have been read; whoever reads a page first puts it here.
  private let pages: Pages

  /// Room for the addresses of pages; only ever read and written by atomic operations.
  private struct Pages: @unchecked Sendable {
    let start: UnsafeMutablePointer<Atomic<UInt>>
  }

  /// Slots in an open file, which this closes in the end.
  ///
  /// - Parameters:
  ///   - offset: where in the file they begin, in bytes.
  ///   - sums: the checksum of each page.
  init(_ descriptor: Int32, offset: Int, count: Int, sums: [UInt64]) {
    self.descriptor = descriptor
    self.offset = offset
    self.count = count
    self.sums = sums
    let start = UnsafeMutablePointer<Atomic<UInt>>.allocate(capacity: max(1, sums.count))
    for page in sums.indices { (start + page).initialize(to: Atomic(0)) }
    pages = Pages(start: start)
  }

  deinit {
    for page in sums.indices {
      UnsafeMutablePointer<UInt64>(bitPattern: pages.start[page].load(ordering: .relaxed))?.deallocate()
      (pages.start + page).deinitialize(count: 1)
    }
    pages.start.deallocate()
    close(descriptor)
  }

  /// How many pages so many slots take.
  static func pageCount(_ slots: Int) -> Int { (slots + slotsOfPage - 1) / slotsOfPage }

  /// A slot, whose index must be below `count`; nil when its page cannot be read or is not what was written.
  @inline(__always)
  subscript(index: Int) -> UInt64? {
    let page = index / Self.slotsOfPage
    let known = UnsafePointer<UInt64>(bitPattern: pages.start[page].load(ordering: .acquiring))
    guard let slots = known ?? read(page) else { return nil }
    return slots[index % Self.slotsOfPage]
  }

  private func read(_ page: Int) -> UnsafePointer<UInt64>? {
    let slots = min(Self.slotsOfPage, count - page * Self.slotsOfPage)
    let room = UnsafeMutablePointer<UInt64>.allocate(capacity: Self.slotsOfPage)
    let bytes = UnsafeMutableRawBufferPointer(start: room, count: slots * 8)
    guard Self.fill(bytes, from: descriptor, at: offset + page * Self.slotsOfPage * 8),
      WordTableFile.checksum(UnsafeRawBufferPointer(bytes)) == sums[page]
    else {
      room.deallocate()
      return nil
    }
    let (isFirst, other) = pages.start[page].compareExchange(
      expected: 0, desired: UInt(bitPattern: room), ordering: .acquiringAndReleasing)
    if isFirst { return UnsafePointer(room) }
    room.deallocate()
    return UnsafePointer(bitPattern: other)
  }

  /// Reads bytes from a place in a file until they are all there; false when the file has no more.
  static func fill(_ bytes: UnsafeMutableRawBufferPointer, from descriptor: Int32, at offset: Int) -> Bool {
    var done = 0
    while done < bytes.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: bytes[done...])
      let count = pread(descriptor, rest.baseAddress, rest.count, off_t(offset + done))
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      done += count
    }
    return true
  }
}
