/// Links as a reader sees them, with and without a scheme.
extension EntityScan {
  /// At the colon of `https://`: a link to whatever host, if there is one.
  mutating func scanLink(from start: Int, authority: Int) {
    guard let hostEnd = authorityEnd(from: authority) else {
      position = authority
      return
    }
    emit(.link, start..<linkEnd(afterHost: hostEnd))
  }

  /// At a full stop inside a word: an address without scheme, if the word ends in a top-level domain.
  mutating func scanBareLink() {
    guard let host = readHost(allowing: { $0.isEntityWord || $0 == "-" }) else { return }
    if let before = text.scalar(before: host.start)?.scalar {
      switch before {
      // Three full stops in a row are an ellipsis, and what follows them begins anew.
      case ".": guard text[host.start - 2] == UInt8(ascii: ".") else { return skip(host) }
      case "@", "#", "$", "/", "\\", "_", "&", "+": return skip(host)
      default: break
      }
    }
    guard let domain = domain(from: host.start, to: host.end, rule: .address) else { return skip(host) }
    let end = linkEnd(afterHost: domain.end)
    guard domain.kind == .plain || text.has("www.", at: host.start) || end > domain.end + 1 else { return skip(host) }
    emit(.bareLink, host.start..<end)
  }

  /// The stretch around the full stop at `position` that a host may be made of; moves on when there is none.
  mutating func readHost(allowing isAllowed: (Unicode.Scalar) -> Bool) -> (start: Int, end: Int)? {
    guard let after = text.scalar(at: position + 1), isAllowed(after.scalar),
      let before = text.scalar(before: position), isAllowed(before.scalar)
    else {
      position += 1
      return nil
    }
    let start = text.start(before: position, floor: max(entityEnd, hostFloor), while: isAllowed)
    let end = text.end(from: position) { isAllowed($0) || $0 == "." }
    return (start, end)
  }

  /// Goes on behind a host that was none.
  mutating func skip(_ host: (start: Int, end: Int)) {
    hostFloor = host.end
    position = host.end
  }

  /// The end of a host behind a scheme, with port; nil when there is none.
  ///
  /// Any host will do, also without a top-level domain. A full stop and a new sentence behind a known domain end it.
  private func authorityEnd(from start: Int) -> Int? {
    var end: Int?
    var offset = start
    var label = start
    while let step = text.scalar(at: offset) {
      switch step.scalar {
      case "-", "_", "%", "@": break
      case ":" where text[start] == UInt8(ascii: "["): break
      case ":": guard text.scalar(at: step.next)?.scalar.isASCIIWord == true else { return end }
      case ".":
        let isSentenceEnd = text.scalar(at: step.next)?.scalar.isCapital == true
        if isSentenceEnd, !hasUppercase(label..<offset), domains.contains(label..<offset, of: text) { return end }
        label = step.next
      case "[" where offset == start: break
      case "]" where text[start] == UInt8(ascii: "["): end = step.next
      default:
        guard step.scalar.isEntityWord else { return end }
        end = step.next
      }
      offset = step.next
    }
    return end
  }

  /// Whether a stretch has a capital letter.
  func hasUppercase(_ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound, let step = text.scalar(at: offset) {
      if step.scalar.isCapital { return true }
      offset = step.next
    }
    return false
  }
}
