import Segmentation

extension PersonalDataText {
  /// All e-mail addresses of the text, in text order: those that are seen here, and those that the segments know of.
  func mailAddresses() -> [MailAddress] {
    utf8.withUnsafeBufferPointer { buffer in
      let bytes = TextBytes(buffer)
      var scanner = MailScanner(bytes)
      var found: [MailAddress] = []
      while let address = scanner.next() {
        if let address = accepted(address, in: bytes) { found.append(address) }
      }
      for entity in segments.entities where entity.kind == .email {
        let next = found.partitioned { $0.range.upperBound <= entity.range.lowerBound }
        if next < found.count, found[next].range.lowerBound < entity.range.upperBound { continue }
        guard let sign = utf8[entity.range].lastIndex(of: UInt8(ascii: "@")) else { continue }
        let address = MailAddress(
          range: entity.range, sign: sign..<sign + 1, local: bytes.foldedMail(entity.range.lowerBound..<sign),
          domain: bytes.foldedMail(sign + 1..<entity.range.upperBound))
        found.insert(address, at: next)
      }
      return found
    }
  }

  /// The address where its setting allows one.
  private func accepted(_ address: MailAddress, in bytes: TextBytes) -> MailAddress? {
    // An address that is spelled out has a domain that is a link by itself: what counts is where the sign stands.
    switch setting(of: address.sign) {
    case .prose, .query, .mailAddress: return address
    case .address: return nil
    case .fileName:
      guard let dot = address.domain.lastIndex(of: UInt8(ascii: ".")) else { return nil }
      // Without the extension there must still be a domain: `bild.stor@2x.png`.
      var address = address
      address.domain.removeSubrange(dot...)
      return address.domain.contains(UInt8(ascii: ".")) ? address : nil
    }
  }

  /// Whether a stretch lies in the last lines of a text, where a reply is signed.
  func isSignature(_ range: Range<Int>) -> Bool {
    guard !isFileName else { return false }
    if let last = segments.paragraphs.last, segments.paragraphs.count > 1 { return range.lowerBound >= last.lowerBound }
    guard let lineEnd = utf8.lastIndex(of: 0x0A) else { return false }
    return range.lowerBound > lineEnd
  }
}
