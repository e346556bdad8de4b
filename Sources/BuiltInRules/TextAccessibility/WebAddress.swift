import LintCore
import Segmentation

/// An address in a text, taken apart; ranges are in bytes of the text.
struct WebAddress {
  /// The whole address.
  var range: Range<Int>
  /// The scheme without `://`; nil where none is written.
  var scheme: String?
  /// The host without `www.` and port, in lower case.
  var host: String
  /// From the host's first byte after `www.`.
  var hostStart: Int
  /// The path, from its slash.
  var path: Range<Int>
  /// The query, with its question mark; empty where there is none.
  var query: Range<Int>
  /// Whether it is the hidden address of a Markdown link: `[text](address)`.
  var isHidden: Bool

  /// All addresses of a text, in order.
  static func all(in prose: Prose) -> [WebAddress] {
    prose.segments.entities.compactMap { entity in
      guard entity.kind == .link || entity.kind == .bareLink else { return nil }
      return prose.text.utf8.withUnsafeBufferPointer { WebAddress(entity.range, in: TextBytes($0)) }
    }
  }

  private init(_ range: Range<Int>, in bytes: TextBytes) {
    self.range = range
    var index = range.lowerBound
    let colon = (index..<min(index + 6, range.upperBound)).first { bytes[$0] == UInt8(ascii: ":") }
    if let colon, bytes[colon + 1] == UInt8(ascii: "/"), bytes[colon + 2] == UInt8(ascii: "/") {
      scheme = String(decoding: bytes.bytes[range.lowerBound..<colon], as: UTF8.self).lowercased()
      index = colon + 3
    }
    let authority = index
    while index < range.upperBound, !"/?#".utf8.contains(bytes[index]) { index += 1 }
    let end = index
    let www = authority + 4
    let hasWWW = www <= end && bytes.bytes[authority..<www].elementsEqual("www.".utf8)
    hostStart = hasWWW ? www : authority
    let name = bytes.bytes[hostStart..<end].prefix { $0 != UInt8(ascii: ":") }
    host = String(decoding: name, as: UTF8.self).lowercased()
    while index < range.upperBound, bytes[index] != UInt8(ascii: "?"), bytes[index] != UInt8(ascii: "#") { index += 1 }
    path = end..<index
    let question = index
    if bytes[index] == UInt8(ascii: "?"), index < range.upperBound {
      while index < range.upperBound, bytes[index] != UInt8(ascii: "#") { index += 1 }
    }
    query = question..<index
    isHidden = bytes[range.lowerBound - 1] == UInt8(ascii: "(") && bytes[range.lowerBound - 2] == UInt8(ascii: "]")
  }

  /// Whether the host is a domain or one below it.
  func isWithin(_ domain: String) -> Bool {
    host == domain || host.hasSuffix(domain) && host.dropLast(domain.count).last == "."
  }
}

extension LintContext {
  /// Whether an address is the organisation's own.
  func isOwn(_ address: WebAddress) -> Bool { project.ownDomains.contains { address.isWithin($0) } }
}
