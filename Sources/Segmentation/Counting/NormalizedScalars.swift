import CICU

/// The code points of a text in Unicode's normalization form C.
enum NormalizedScalars {
  /// Calls `body` with each code point of a short stretch of UTF-8 as it is in form C.
  ///
  /// A stretch of more than 128 bytes is taken as it stands: no letter of any language is that long, and form C itself
  /// bounds such runs (Stream-Safe Text Format, UAX 15).
  static func forEach(of bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, _ body: (UInt32) -> Void) {
    let capacity = Int(KT_NFC_MAX_BYTES)
    let stretch = UnsafeBufferPointer(rebasing: bytes[range])
    guard stretch.count <= capacity else {
      return String(decoding: stretch, as: UTF8.self).unicodeScalars.forEach { body($0.value) }
    }
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: capacity * 3) { output in
      let count = kt_nfc(stretch.baseAddress, Int32(stretch.count), output.baseAddress)
      if count >= 0 {
        output[..<Int(count)].forEach(body)
      } else {
        String(decoding: stretch, as: UTF8.self).unicodeScalars.forEach { body($0.value) }
      }
    }
  }
}
