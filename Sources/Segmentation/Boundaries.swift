import CICU

/// ICU's word or sentence boundaries in a text.
struct Boundaries: ~Copyable {
  private let iterator: BoundaryIterators.Iterator?
  private let iterators: BoundaryIterators
  /// How many stretches are fetched at a time, so that Swift calls C seldom and no list of all has to be kept.
  private static let batch = 512

  /// Begins with a text that stays in place for as long as this value lives.
  ///
  /// The rules are ICU's root rules whatever the language. Its Swedish ones differ in colons alone, which
  /// `WordScanner` judges itself, and where ICU has none for a language it would take those of the environment's locale.
  /// Only Greek ends sentences by a sign that has another meaning elsewhere.
  init(_ kind: kt_boundary_kind, in text: TextBytes, language: String, from iterators: BoundaryIterators) {
    self.iterators = iterators
    let iterator = iterators.take(kind, locale: language == "el" ? "el" : "root")
    let hasBegun = text.buffer.withMemoryRebound(to: CChar.self) { bytes in
      iterator.map { kt_boundaries_begin($0.handle, bytes.baseAddress, Int64(bytes.count)) } ?? false
    }
    self.iterator = hasBegun ? iterator : nil
  }

  deinit { if let iterator { iterators.give(back: iterator) } }

  /// Calls `body` with the start and end of each stretch, in order.
  func forEach(_ body: (_ start: Int, _ end: Int) -> Void) {
    guard let handle = iterator?.handle else { return }
    withUnsafeTemporaryAllocation(of: kt_span.self, capacity: Self.batch) { spans in
      var count = Self.batch
      while count == Self.batch {
        count = kt_boundaries_next(handle, spans.baseAddress, Self.batch)
        for index in 0..<count { body(Int(spans[index].start), Int(spans[index].end)) }
      }
    }
  }
}
