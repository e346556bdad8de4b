import Glibc

/// Slots that nobody changes any more: an array, or a file mapped into memory.
final class TableStorage: Sendable {
  private enum Kind: Sendable {
    case array([UInt64])
    case mapping(FileMapping, offset: Int)
  }

  private let kind: Kind
  /// How many slots there are.
  let count: Int
  /// Where they lie; valid as long as this object lives.
  private let base: Slots

  /// A pointer to slots that are never written again.
  private struct Slots: @unchecked Sendable {
    let pointer: UnsafePointer<UInt64>?
    /// What must be given back at the end.
    let owned: UnsafeMutablePointer<UInt64>?
  }

  /// Keeps slots in memory.
  init(_ slots: [UInt64]) {
    kind = .array([])
    count = slots.count
    let owned = UnsafeMutablePointer<UInt64>.allocate(capacity: max(1, slots.count))
    slots.withUnsafeBufferPointer { buffer in
      if let source = buffer.baseAddress { owned.initialize(from: source, count: buffer.count) }
    }
    base = Slots(pointer: UnsafePointer(owned), owned: owned)
  }

  /// Uses the slots of a mapped file, from a byte on that is a multiple of eight.
  init(_ mapping: FileMapping, offset: Int, count: Int) {
    kind = .mapping(mapping, offset: offset)
    self.count = count
    let pointer = (mapping.bytes.baseAddress.map { $0 + offset })?.assumingMemoryBound(to: UInt64.self)
    base = Slots(pointer: pointer, owned: nil)
  }

  deinit { base.owned?.deallocate() }

  /// A slot; the index must be below `count`.
  @inline(__always)
  subscript(index: Int) -> UInt64 { base.pointer.map { $0[index] } ?? 0 }

  /// The slots as bytes.
  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    body(UnsafeRawBufferPointer(start: base.pointer, count: count * 8))
  }
}

/// A file mapped into memory for reading, until it is let go.
final class FileMapping: @unchecked Sendable {
  /// The file's bytes.
  let bytes: UnsafeRawBufferPointer

  /// Maps a whole file; nil when it cannot be opened, is empty or no plain file.
  init?(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var info = stat()
    guard fstat(descriptor, &info) == 0, info.st_mode & S_IFMT == S_IFREG, info.st_size > 0 else { return nil }
    let size = Int(info.st_size)
    guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, descriptor, 0), start != MAP_FAILED else {
      return nil
    }
    bytes = UnsafeRawBufferPointer(start: start, count: size)
  }

  deinit { munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count) }
}
