import CICU
import Locks

/// ICU's iterators that no text is using, kept because opening one costs as much as segmenting a short text.
///
/// There are never more than texts that were segmented at the same time.
final class BoundaryIterators: Sendable {
  /// An iterator, in the hands of one thread at a time.
  struct Iterator: @unchecked Sendable {
    let handle: OpaquePointer
    fileprivate let kind: kt_boundary_kind
    fileprivate let locale: String
  }

  private let idle = Mutex<[Iterator]>([])

  deinit { idle.withLock { $0.forEach { kt_boundaries_close($0.handle) } } }

  /// An iterator for one text; nil when ICU has no data, and then the text has no boundaries at all.
  func take(_ kind: kt_boundary_kind, locale: String) -> Iterator? {
    let known = idle.withLock { idle in
      idle.lastIndex { $0.kind == kind && $0.locale == locale }.map { idle.remove(at: $0) }
    }
    return known ?? kt_boundaries_open(kind, locale).map { Iterator(handle: $0, kind: kind, locale: locale) }
  }

  /// Takes an iterator back whose text has been read.
  func give(back iterator: Iterator) { idle.withLock { $0.append(iterator) } }
}
