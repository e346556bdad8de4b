import Glibc

/// Memory for many numbers, all 0 at first. The system hands out its pages when they are first written to, so that what is asked for
/// and not used costs nothing.
///
/// It goes to other threads only as a whole, or when nobody writes to it any more.
struct ZeroedMemory<Element: BitwiseCopyable>: ~Copyable, @unchecked Sendable {
  /// The first number, there until the memory is given back.
  let pointer: UnsafeMutablePointer<Element>
  /// How many numbers there are.
  let count: Int

  /// Memory for numbers of a type of which zero bytes are a value; nil where there is not so much.
  init?(count: Int) {
    guard let memory = calloc(max(1, count), MemoryLayout<Element>.stride) else { return nil }
    pointer = memory.bindMemory(to: Element.self, capacity: count)
    self.count = count
  }

  deinit { free(pointer) }

  /// A number; the index must be below `count`.
  @inline(__always)
  subscript(index: Int) -> Element {
    get { pointer[index] }
    nonmutating set { pointer[index] = newValue }
  }
}
