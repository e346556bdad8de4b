import CICU

/// ICU alone over a text: what a check of words and sentences cannot be faster than.
struct BareBoundaries {
  /// The number of words, or of sentences.
  static func count(_ kind: kt_boundary_kind, in utf8: [UInt8]) -> Int {
    guard let iterator = kt_boundaries_open(kind, "root") else { return 0 }
    defer { kt_boundaries_close(iterator) }
    return utf8.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
        kt_boundaries_begin(iterator, start, Int64(bytes.count))
      else { return 0 }
      return withUnsafeTemporaryAllocation(of: kt_span.self, capacity: 512) { spans in
        var total = 0
        while true {
          let count = kt_boundaries_next(iterator, spans.baseAddress, 512)
          total += count
          if count < 512 { return total }
        }
      }
    }
  }
}
