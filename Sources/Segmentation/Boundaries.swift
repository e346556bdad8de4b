import CICU

/// ICU's word or sentence boundaries in a text.
struct Boundaries: ~Copyable {
  /// The iterator, or nil when ICU has no data; then the text has no boundaries at all.
  private let handle: OpaquePointer?
  /// How many stretches are fetched at a time, so that Swift calls C seldom and no list of all has to be kept.
  private static let batch = 512

  /// Opens an iterator over a text that stays in place for as long as this value lives.
  ///
  /// The rules are ICU's root rules whatever the language. Its Swedish ones differ in colons alone, which
  /// `WordScanner` judges itself, and where ICU has none for a language it would take those of the environment's locale.
  /// Only Greek ends sentences by a sign that has another meaning elsewhere.
  init(_ kind: kt_boundary_kind, in text: TextBytes, language: String) {
    handle = text.buffer.withMemoryRebound(to: CChar.self) {
      kt_boundaries_open(kind, $0.baseAddress, Int64($0.count), language == "el" ? "el" : "root")
    }
  }

  deinit { kt_boundaries_close(handle) }

  /// Calls `body` with the start and end of each stretch, in order.
  func forEach(_ body: (_ start: Int, _ end: Int) -> Void) {
    guard let handle else { return }
    withUnsafeTemporaryAllocation(of: kt_span.self, capacity: Self.batch) { spans in
      var count = Self.batch
      while count == Self.batch {
        count = kt_boundaries_next(handle, spans.baseAddress, Self.batch)
        for index in 0..<count { body(Int(spans[index].start), Int(spans[index].end)) }
      }
    }
  }
}
