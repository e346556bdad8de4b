/// Counts the length of texts as channels count it.
///
/// A line end is one character in every unit, however it is written: CRLF counts as the LF that channels store. Nothing
/// is trimmed; `published(_:)` gives the part of a text that a channel takes.
///
///     let counter = LengthCounter(lexicons: lexicons)
///     counter.length(of: Array("Läs mer på helsingborg.se".utf8), in: .xWeighted)  // 34
public struct LengthCounter: Sendable {
  /// How long a text is, and from where on it is too long.
  public struct Measurement: Hashable, Sendable {
    /// The length in the unit that was asked for.
    public var count: Int
    /// The byte at which the first character over the limit begins; nil when the text is within it.
    public var overflow: Int?

    /// Creates a measurement.
    public init(count: Int, overflow: Int?) {
      self.count = count
      self.overflow = overflow
    }
  }

  private let x: EntityScanner
  private let mastodon: EntityScanner
  private let general: EntityScanner
  private let weights: XWeights

  /// A counter that takes top-level domains from the table `top-level-domains`.
  public init(lexicons: any LexiconSource) { self.init(lexicons: lexicons, weights: XWeights()) }

  init(lexicons: any LexiconSource, weights: XWeights) {
    x = EntityScanner(lexicons: lexicons, dialect: .x)
    mastodon = EntityScanner(lexicons: lexicons, dialect: .mastodon)
    general = EntityScanner(lexicons: lexicons)
    self.weights = weights
  }

  /// The length of a text, valid UTF-8, in a unit.
  public func length(of utf8: [UInt8], in unit: CountUnit) -> Int {
    utf8.withUnsafeBufferPointer { length(of: $0, in: unit) }
  }

  /// The length of a text, valid UTF-8, in a unit, and where it passes a limit in the same unit.
  public func measure(_ utf8: [UInt8], in unit: CountUnit, limit: Int) -> Measurement {
    utf8.withUnsafeBufferPointer { bytes in
      let count = length(of: bytes, in: unit)
      return Measurement(count: count, overflow: count > limit ? overflow(of: bytes, in: unit, limit: limit) : nil)
    }
  }

  /// The length of a part of a text, and where in the text it passes a limit in the same unit.
  public func measure(_ part: ArraySlice<UInt8>, in unit: CountUnit, limit: Int) -> Measurement {
    var measurement = measure(Array(part), in: unit, limit: limit)
    measurement.overflow? += part.startIndex
    return measurement
  }

  /// Whether so many bytes are within a limit whatever they are: where no character counts as more than its bytes.
  public func isWithin(_ byteCount: Int, in unit: CountUnit, limit: Int) -> Bool {
    switch unit {
    case .grapheme, .codePoint, .utf16, .utf8, .threads: byteCount <= limit
    // An address may count as more than it is long.
    case .xWeighted, .mastodon: false
    }
  }

  /// The part of a text that a channel takes: without the white space at its ends.
  public func published(_ utf8: [UInt8]) -> Range<Int> {
    utf8.withUnsafeBufferPointer { bytes in
      let text = EntityText(bytes: bytes)
      let start = text.end(from: 0, while: \.isSpace)
      return start..<text.start(before: bytes.count, floor: start, while: \.isSpace)
    }
  }

  private func length(of bytes: UnsafeBufferPointer<UInt8>, in unit: CountUnit) -> Int {
    switch unit {
    case .utf8: return bytes.count - lineEndPairs(in: bytes)
    case .codePoint: return bytes.count(where: { $0 & 0xC0 != 0x80 }) - lineEndPairs(in: bytes)
    case .utf16:
      return bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : $1 >= 0xF0 ? 2 : 1) } - lineEndPairs(in: bytes)
    case .xWeighted, .grapheme, .mastodon, .threads:
      var total = 0
      forEachPiece(of: bytes, in: unit) { _, cost in
        total += cost
        return true
      }
      return total / scale(of: unit)
    }
  }

  private func overflow(of bytes: UnsafeBufferPointer<UInt8>, in unit: CountUnit, limit: Int) -> Int? {
    var total = 0
    var overflow: Int?
    forEachPiece(of: bytes, in: unit) { range, cost in
      total += cost
      if total > limit * scale(of: unit) { overflow = range.lowerBound }
      return overflow == nil
    }
    return overflow
  }

  /// What `forEachPiece` counts one unit as.
  private func scale(of unit: CountUnit) -> Int { unit == .xWeighted ? weights.scale : 1 }

  /// Carriage returns that a line feed follows; the two are one line end.
  private func lineEndPairs(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var pairs = 0
    var wasReturn = false
    for byte in bytes {
      if wasReturn, byte == 0x0A { pairs += 1 }
      wasReturn = byte == 0x0D
    }
    return pairs
  }
}

extension LengthCounter {
  /// Calls `body` with each stretch that is counted as one, in order, and its cost, until it says stop by false.
  private func forEachPiece(
    of bytes: UnsafeBufferPointer<UInt8>, in unit: CountUnit, _ body: (Range<Int>, Int) -> Bool
  ) {
    var offset = 0
    func clusters(to end: Int) -> Bool {
      var goesOn = true
      GraphemeClusters(bytes: bytes, range: offset..<end).forEach { cluster in
        goesOn = body(cluster, cost(of: cluster, in: bytes, unit: unit))
        return goesOn
      }
      return goesOn
    }
    for (range, cost) in discounted(in: bytes, unit: unit) {
      guard clusters(to: range.lowerBound), body(range, cost) else { return }
      offset = range.upperBound
    }
    _ = clusters(to: bytes.count)
  }

  /// The stretches that cost something else than the sum of their characters, in order.
  private func discounted(in bytes: UnsafeBufferPointer<UInt8>, unit: CountUnit) -> [(Range<Int>, Int)] {
    switch unit {
    case .grapheme, .codePoint, .utf16, .utf8: []
    case .threads:
      // developers.facebook.com, Threads posts: an emoji counts as the number of its UTF-8 bytes.
      general.entities(in: bytes).compactMap { $0.kind == .emoji ? ($0.range, $0.range.count) : nil }
    case .mastodon:
      mastodon.entities(in: bytes).compactMap { entity in
        mastodonCost(of: entity, in: bytes).map { (entity.range, $0) }
      }
    case .xWeighted:
      x.entities(in: bytes).compactMap { entity in
        switch entity.kind {
        case .link, .bareLink: (entity.range, weights.link * weights.scale)
        case .emoji: weights.emoji.map { (entity.range, $0) }
        case .email, .hashtag, .mention: nil
        }
      }
    }
  }

  /// What Mastodon's server counts an entity as (status_length_validator.rb): an address as 23 characters, `@namn@server`
  /// as `@namn`; nil where it counts the characters.
  private func mastodonCost(of entity: Entity, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    switch entity.kind {
    case .link: 23
    case .mention:
      bytes[entity.range].dropFirst().firstIndex(of: UInt8(ascii: "@")).map { $0 - entity.range.lowerBound }
    case .bareLink, .email, .hashtag, .emoji: nil
    }
  }

  private func cost(of cluster: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, unit: CountUnit) -> Int {
    let first = bytes[cluster.lowerBound]
    let isLineEndPair = first == 0x0D && cluster.count == 2
    switch unit {
    case .grapheme, .mastodon, .threads: return 1
    case .utf8: return isLineEndPair ? 1 : cluster.count
    case .codePoint: return isLineEndPair ? 1 : bytes[cluster].count(where: { $0 & 0xC0 != 0x80 })
    case .utf16:
      return isLineEndPair ? 1 : bytes[cluster].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : $1 >= 0xF0 ? 2 : 1) }
    case .xWeighted:
      // Nothing below U+0300 changes in form C on its own.
      if first < 0x80, cluster.count == 1 || isLineEndPair { return weights.weight(of: UInt32(first)) }
      if first < 0xCC, cluster.count == 2, first >= 0xC2 {
        return weights.weight(of: UInt32(first & 0x1F) << 6 | UInt32(bytes[cluster.lowerBound + 1] & 0x3F))
      }
      var total = 0
      NormalizedScalars.forEach(of: bytes, in: cluster) { total += weights.weight(of: $0) }
      return total
    }
  }
}
