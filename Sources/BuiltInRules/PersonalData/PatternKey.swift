import Segmentation

/// Finds the key of a table that a word matches: itself, a beginning with `*` after it, or an ending with `*` before it.
///
/// The word lies in a buffer with a free byte before and after it, where the `*` is put in turn, so that a look-up costs
/// no memory. The longest key wins, and beginnings come before endings.
enum PatternKey {
  /// The shortest beginning that is asked for, in bytes: a shorter one would fit too many words.
  static let shortestBeginning = 5
  /// The shortest ending.
  static let shortestEnding = 5

  /// The longest word that is looked up, in bytes.
  static let longest = 64

  /// What the first known key stands for, or nil.
  ///
  /// - Parameters:
  ///   - buffer: the word from index 1 on; changed while the function runs, the same again afterwards.
  ///   - length: how many bytes the word has.
  ///   - keys: which keys the table may have: most words are told by their hashes alone.
  ///   - known: what a key stands for, or nil when the table has no such key.
  static func first<Value>(
    in buffer: inout [UInt8], length: Int, among keys: KeyFilter, _ known: (UnsafeBufferPointer<UInt8>) -> Value?
  ) -> Value? {
    guard length > 0, length <= longest, length + 2 <= buffer.count else { return nil }
    return buffer.withUnsafeMutableBufferPointer { buffer in
      func value(_ range: Range<Int>, starAt star: Int) -> Value? {
        let covered = buffer[star]
        buffer[star] = Self.star
        defer { buffer[star] = covered }
        return known(UnsafeBufferPointer(rebasing: buffer[range]))
      }
      let (whole, beginnings) = beginnings(of: buffer, length, among: keys)
      if keys.mayContain(whole), let value = known(UnsafeBufferPointer(rebasing: buffer[1..<length + 1])) {
        return value
      }
      guard length >= min(shortestBeginning, shortestEnding) else { return nil }
      var left = beginnings
      while left != 0 {
        let cut = Self.longest + 1 - left.leadingZeroBitCount
        left &= ~(1 << UInt64(cut - 2))
        if let beginning = value(1..<cut + 1, starAt: cut) { return beginning }
      }
      for cut in 0..<max(0, length - shortestEnding + 1) where buffer[cut + 1] & 0xC0 != 0x80 {
        var hash = KeyHash.step(KeyHash.start, star)
        for index in cut + 1...length { hash = KeyHash.step(hash, buffer[index]) }
        if keys.mayContain(hash), let ending = value(cut..<length + 1, starAt: cut) { return ending }
      }
      return nil
    }
  }

  private static let star = UInt8(ascii: "*")

  /// The hash of a word, and the places of a `*` after which it may be a key: bit 0 for the place after its first byte.
  private static func beginnings(
    of buffer: UnsafeMutableBufferPointer<UInt8>, _ length: Int, among keys: KeyFilter
  ) -> (whole: UInt32, places: UInt64) {
    var hash = KeyHash.start
    var places: UInt64 = 0
    for index in 1...length {
      hash = KeyHash.step(hash, buffer[index])
      guard index >= shortestBeginning, index == length || buffer[index + 1] & 0xC0 != 0x80,
        keys.mayContain(KeyHash.step(hash, star))
      else { continue }
      places |= 1 << UInt64(index - 1)
    }
    return (hash, places)
  }
}
