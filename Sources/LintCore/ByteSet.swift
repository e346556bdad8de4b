/// Which bytes a text has, so that a rule about rare signs need not read a text without any.
public struct ByteSet: Sendable, Hashable {
  private var bits = SIMD4<UInt64>()

  /// The bytes of a text.
  public init(_ bytes: some Sequence<UInt8>) {
    // Four numbers of their own stay in registers, where a vector that is indexed would not.
    var (ascii, letters, later, leads) = (UInt64(0), UInt64(0), UInt64(0), UInt64(0))
    for byte in bytes {
      let bit = UInt64(1) << UInt64(byte & 63)
      switch byte >> 6 {
      case 0: ascii |= bit
      case 1: letters |= bit
      case 2: later |= bit
      default: leads |= bit
      }
    }
    bits = SIMD4(ascii, letters, later, leads)
  }

  /// Whether a byte is there.
  public func contains(_ byte: UInt8) -> Bool { bits[Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1 }

  /// Whether any byte of the other set is there.
  public func overlaps(_ other: ByteSet) -> Bool { (bits & other.bits) != SIMD4<UInt64>() }

  /// The digits 0–9.
  public static let digits = ByteSet(UInt8(ascii: "0")...UInt8(ascii: "9"))
}
