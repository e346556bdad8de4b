/// Finds the key of a table that a word matches: itself, a beginning with `*` after it, or an ending with `*` before it.
///
/// The word lies in a buffer with a free byte before and after it, where the `*` is put in turn, so that a look-up costs
/// no memory. The longest key wins, and beginnings come before endings.
enum PatternKey {
  /// Beginnings and endings shorter than this are never asked for.
  static let shortest = 3

  /// The first key that `isKnown`, or nil.
  ///
  /// - Parameters:
  ///   - buffer: the word from index 1 on; changed while the function runs, the same again afterwards.
  ///   - length: how many bytes the word has.
  static func first(
    in buffer: inout [UInt8], length: Int, where isKnown: (UnsafeBufferPointer<UInt8>) -> Bool
  ) -> String? {
    guard length > 0, length + 2 <= buffer.count else { return nil }
    return buffer.withUnsafeMutableBufferPointer { buffer in
      func key(_ range: Range<Int>) -> String? {
        let key = UnsafeBufferPointer(rebasing: buffer[range])
        return isKnown(key) ? String(decoding: key, as: UTF8.self) : nil
      }
      func key(_ range: Range<Int>, starAt star: Int) -> String? {
        let covered = buffer[star]
        buffer[star] = UInt8(ascii: "*")
        defer { buffer[star] = covered }
        return key(range)
      }
      if let whole = key(1..<length + 1) { return whole }
      guard length > shortest else { return nil }
      for cut in stride(from: length + 1, through: shortest + 1, by: -1) {
        guard cut > length || buffer[cut] & 0xC0 != 0x80 else { continue }
        if let beginning = key(1..<cut + 1, starAt: cut) { return beginning }
      }
      for cut in 0..<length - shortest where buffer[cut + 1] & 0xC0 != 0x80 {
        if let ending = key(cut..<length + 1, starAt: cut) { return ending }
      }
      return nil
    }
  }
}
