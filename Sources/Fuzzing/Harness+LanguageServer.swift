import LanguageServer
import SourceText

extension Harness {
  /// A stream of bytes that comes whole, byte by byte, and in pieces: the messages are the same.
  static let framing = Harness("framing", upTo: 512) { bytes in
    let whole = bodies(of: bytes, pieces: bytes.count)
    for size in [1, 3, 64] {
      try require(bodies(of: bytes, pieces: size) == whole, "in pieces of \(size) bytes the messages are others")
    }
    let length = whole.reduce(0) { $0 + $1.count }
    try require(length <= bytes.count, "\(length) bytes of messages in \(bytes.count)")
    for body in whole {
      let again = Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body
      try require(bodies(of: again, pieces: again.count) == [body], "a message written anew is another")
    }
  }

  private static func bodies(of bytes: [UInt8], pieces size: Int) -> [[UInt8]] {
    var framing = MessageFraming()
    var bodies: [[UInt8]] = []
    var start = 0
    while start < bytes.count {
      let end = min(bytes.count, start + max(1, size))
      framing.append(bytes[start..<end])
      while let body = framing.next() { bodies.append(body) }
      start = end
    }
    return bodies
  }

  /// Messages to a server that has been initialized, one on each line.
  static let message = Harness("message", upTo: 2048) { bytes in
    var client = FuzzClient()
    for line in bytes.split(separator: 0x0A).prefix(40) { try client.receive(Array(line)) }
    try client.end()
  }

  /// A document that is opened and edited: what the server then holds is what one finds who opens it as it is now.
  ///
  /// The first byte tells the document's format and the unit of positions. Texts end at a byte that no UTF-8 has, FF;
  /// each edit is a place in two bytes, how much it replaces in one, and a text.
  static let edits = Harness("edits", upTo: 512) { bytes in
    var rest = bytes[...]
    let choice = rest.popFirst() ?? 0
    func text() -> String {
      let end = rest.firstIndex(of: 0xFF) ?? rest.endIndex
      defer { rest = rest[end...].dropFirst() }
      return String(decoding: rest[..<end], as: UTF8.self)
    }
    let names = ["a.md", "a.txt", "a.csv", "a.jsonl", "a.json", "a.html", "a.srt", "a.vtt"]
    let uri = "file://\(FuzzSession.folder)/\(names[Int(choice & 7)])"
    let encoding = choice & 8 == 0 ? "utf-16" : "utf-8"
    var client = FuzzClient(encoding: encoding)
    var now = Array(text().utf8)
    try client.open(uri, now)
    for version in 2..<8 where rest.count >= 3 {
      let numbers = (0..<3).map { _ in Int(rest.popFirst() ?? 0) }
      let new = text()
      let start = place(in: now, at: (numbers[0] << 8 | numbers[1]) % (now.count + 1))
      let end = place(in: now, at: min(now.count, start + numbers[2]))
      try client.change(uri, version: version, now, start..<max(start, end), with: new, utf8: encoding == "utf-8")
      now.replaceSubrange(start..<max(start, end), with: new.utf8)
      try require(client.server.text(of: uri) == now, "after edit \(version - 1) the server holds another text")
    }
    var fresh = FuzzClient(encoding: encoding)
    try fresh.open(uri, now)
    let (known, expected) = (client.server.report(of: uri), fresh.server.report(of: uri))
    try require(
      known?.diagnostics.map(\.described) == expected?.diagnostics.map(\.described),
      "edited: \(known?.diagnostics.map(\.described) ?? []), opened anew: \(expected?.diagnostics.map(\.described) ?? [])")
    for index in now.indices {
      let isHidden = known?.touchesPersonalData(index..<index + 1)
      try require(isHidden == expected?.touchesPersonalData(index..<index + 1), "byte \(index) is hidden in one alone")
    }
  }

  /// The last place up to an index that the protocol has a position for: not inside a character, nor inside a CRLF.
  private static func place(in bytes: [UInt8], at index: Int) -> Int {
    var index = index
    while index > 0, index < bytes.count, bytes[index] & 0xC0 == 0x80 { index -= 1 }
    return index > 0 && index < bytes.count && bytes[index] == 0x0A && bytes[index - 1] == 0x0D ? index - 1 : index
  }
}
