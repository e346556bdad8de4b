/// An e-mail address as it stands in a text.
struct MailAddress {
  /// Where it stands, in bytes of the text.
  var range: Range<Int>
  /// Where the sign between its parts stands.
  var sign: Range<Int>
  /// The part before the sign, in small letters without diacritics, dots written out as words turned into dots.
  var local: [UInt8]
  /// The domain, in small letters, likewise.
  var domain: [UInt8]

  /// The domain as text.
  var domainName: String { String(decoding: domain, as: UTF8.self) }
  /// The whole address as text.
  var name: String { String(decoding: local + [UInt8(ascii: "@")] + domain, as: UTF8.self) }

  /// The last label of the domain.
  var topDomain: ArraySlice<UInt8> { domain.split(separator: UInt8(ascii: ".")).last ?? [] }

  /// The domain and the domains that it is part of, down to two labels.
  var domains: [String] {
    let labels = domainName.split(separator: ".")
    guard labels.count > 1 else { return [domainName] }
    return (0...labels.count - 2).map { labels[$0...].joined(separator: ".") }
  }
}
