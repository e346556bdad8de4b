/// The hash of a table's key, made of a text's words as they stand, without making a string of them.
///
/// It is the hash that tables are looked up by (`Lexicon.hash`) of the words in lower case with a blank between, so a
/// phrase's hash is carried on from that of its beginning.
public enum KeyHash {
  /// Stands for words whose key cannot be told from their bytes: letters outside Latin-1, decomposed letters.
  @inlinable public static var unknown: UInt32 { 0 }
  /// The hash of no bytes at all, where a key that is hashed byte by byte begins.
  @inlinable public static var start: UInt32 { 2_166_136_261 }

  /// The hash of a word; `unknown` where it has characters beyond ASCII and U+00C0–00FF.
  public static func of(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 { carry(start, over: word) }

  /// The hash of a phrase that goes on with a blank and a word; `unknown` where either part is.
  public static func of(_ phrase: UInt32, followedBy word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    phrase == unknown ? unknown : carry(step(phrase, 0x20), over: word)
  }

  /// The hash of a key that goes on with a byte, of a word that is folded already.
  @inlinable @inline(__always)
  public static func step(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 16_777_619 }

  @inline(__always)
  private static func carry(_ start: UInt32, over word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash = start
    var index = 0
    while index < word.count {
      let byte = word[index]
      if byte < 0x80 {
        hash = step(hash, byte &- 0x41 < 26 ? byte | 0x20 : byte)
        index &+= 1
      } else {
        guard byte == 0xC3, index + 1 < word.count, word[index + 1] & 0xC0 == 0x80 else { return unknown }
        hash = step(hash, byte)
        hash = step(hash, String.lowered(word[index + 1], after: 0xC3))
        index &+= 2
      }
    }
    return hash
  }
}
