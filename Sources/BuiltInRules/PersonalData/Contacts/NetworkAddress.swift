/// The address of a computer on the internet, or of its hardware.
enum NetworkAddress {
  /// IPv4 (RFC 791), and whether some part is larger than version numbers are.
  case four(hasLargePart: Bool)
  /// IPv6 (RFC 4291).
  case six
  /// Six pairs of hexadecimal digits (IEEE 802), and whether there are letters among them.
  case hardware(hasLetters: Bool)
}
