/// The top-level domains that there are, from the table `top-level-domains`.
struct TopLevelDomains: Sendable {
  /// How far a domain can be trusted to be one.
  enum Kind: Sendable {
    /// It is hardly ever anything else.
    case plain
    /// It is a word, an abbreviation or a file extension as well: `men`, `kr`, `mov`.
    case word
    /// It is no longer in use.
    case withdrawn
  }

  /// Longer than any top-level domain, in bytes.
  private static let longest = 64
  private static let lexicon = Lexicon("top-level-domains")

  private let lexicons: any LexiconSource

  /// Domains from a source's table.
  init(lexicons: any LexiconSource) { self.lexicons = lexicons }

  /// Whether a stretch of a text is a top-level domain, in any case; also one that is no longer in use.
  func contains(_ range: Range<Int>, of text: EntityText) -> Bool {
    withFolded(range, of: text) { lexicons.contains($0, in: Self.lexicon) } ?? false
  }

  /// What is known of the top-level domain in a stretch of a text, in any case; nil when it is none.
  func kind(_ range: Range<Int>, of text: EntityText) -> Kind? {
    guard contains(range, of: text) else { return nil }
    let key = withFolded(range, of: text) { String(decoding: $0, as: UTF8.self) } ?? ""
    return switch lexicons.fields(of: key, in: Self.lexicon)?.dropFirst().first {
    case "word": .word
    case "withdrawn": .withdrawn
    default: .plain
    }
  }

  /// Calls `body` with the stretch in lower case; nil when it is too long to be a top-level domain.
  private func withFolded<Result>(
    _ range: Range<Int>, of text: EntityText, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result? {
    guard !range.isEmpty, range.count <= Self.longest else { return nil }
    guard text.bytes[range].allSatisfy({ $0 < 0x80 }) else {
      var folded = String(decoding: text.bytes[range], as: UTF8.self).lowercased()
      return folded.withUTF8(body)
    }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.longest) { buffer in
      for (index, byte) in text.bytes[range].enumerated() {
        buffer[index] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      }
      return body(UnsafeBufferPointer(rebasing: buffer[..<range.count]))
    }
  }
}
