import Glibc

/// The secret in the page's address.
enum Token {
  /// What `KLARTEXT_TOKEN` holds, for plug-ins that must know it beforehand; nil where it is unset.
  static var given: String? {
    guard let value = getenv("KLARTEXT_TOKEN"), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// Whether a byte needs no escape in an address.
  static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
    default: false
    }
  }

  /// 128 bits from the system's source of randomness, as hexadecimal digits.
  static func random() -> String {
    var generator = SystemRandomNumberGenerator()
    return (0..<2).map { _ in
      let digits = String(generator.next(), radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}
