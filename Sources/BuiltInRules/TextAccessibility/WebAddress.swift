import LintCore
import Segmentation
import SourceText

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
  /// Whether it stands behind a link's words: `[text](address)` in Markdown, `href` in HTML.
  var isHidden: Bool
  /// The text that it stands in: an address that is no part of a post's text is one of its own.
  var text: PostText
  /// The words of the link, in bytes of the post's text; for addresses that are no part of that.
  var words: Range<Int>?

  /// All addresses of a text: those that stand in it, in order, then those behind its links.
  static func all(in prose: Prose) -> [WebAddress] {
    let shown: [WebAddress] = prose.segments.entities.compactMap { entity in
      guard entity.kind == .link || entity.kind == .bareLink else { return nil }
      return prose.text.utf8.withUnsafeBufferPointer {
        WebAddress(entity.range, in: TextBytes($0), of: prose.text)
      }
    }
    guard !prose.text.links.isEmpty else { return shown }
    return shown
      + prose.text.links.compactMap { link in
        // One that is shown as it is has been met.
        guard prose.text.utf8[link.words] != link.address.utf8[...] else { return nil }
        return WebAddress(link)
      }
  }

  /// The address of a link with a scheme of the web.
  private init?(_ link: TextLink) {
    let utf8 = link.address.utf8
    let scheme = utf8.prefix(8).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    guard scheme.starts(with: "http://".utf8) || scheme.starts(with: "https://".utf8) else { return nil }
    self = utf8.withUnsafeBufferPointer { WebAddress(0..<utf8.count, in: TextBytes($0), of: link.address) }
    isHidden = true
    words = link.words
  }

  /// The place of a stretch of the address in the file.
  func place(of range: Range<Int>) -> ByteRange { text.place(of: range) }

  private init(_ range: Range<Int>, in bytes: TextBytes, of text: PostText) {
    self.range = range
    self.text = text
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
