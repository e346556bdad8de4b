/// A table of reference data, named as its file in `Dictionaries/` without the extension.
public struct Lexicon: Hashable, Sendable {
  /// The name of the file without its extension.
  public let name: String
  /// The name's hash, made once so that a question for every word of a text finds its table at once.
  public let hash: UInt32

  /// The table with this name.
  public init(_ name: String) {
    self.name = name
    hash = Self.hash(name.utf8)
  }

  /// The hash of a key or a name: FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/).
  @inlinable
  public static func hash(_ key: some Sequence<UInt8>) -> UInt32 {
    var hash = KeyHash.start
    for byte in key { hash = KeyHash.step(hash, byte) }
    return hash
  }
}

/// Tables of reference data by key, such as acronyms with their meaning or top-level domains.
///
/// Keys are compared byte by byte, so whoever asks must fold and normalise as the table's header says.
public protocol LexiconSource: Sendable {
  /// The fields of a row after its key, or nil when the table has no such key.
  func fields(of key: String, in lexicon: Lexicon) -> [String]?

  /// The first field of a row after its key, or nil when the table has no such key.
  func firstField(of key: UnsafeBufferPointer<UInt8>, in lexicon: Lexicon) -> String?

  /// Whether the table has a key, given as UTF-8; in constant time and without allocating.
  func contains(_ key: UnsafeBufferPointer<UInt8>, in lexicon: Lexicon) -> Bool

  /// What tells whether the table may have a key by the key's hash alone: a no is certain and costs next to nothing, a yes
  /// must be asked for again by the key itself.
  func keyFilter(of lexicon: Lexicon) -> KeyFilter

  /// All keys of a table, in the table's order.
  func keys(of lexicon: Lexicon) -> [String]
}

extension LexiconSource {
  public func keyFilter(of lexicon: Lexicon) -> KeyFilter { .all }

  /// The first field of a row after its key, or nil when the table has no such key.
  public func firstField(of key: some StringProtocol, in lexicon: Lexicon) -> String? {
    var key = String(key)
    return key.withUTF8 { firstField(of: $0, in: lexicon) }
  }

  /// The first field of a row after its key, or nil when the table has no such key.
  public func firstField(of key: UnsafeBufferPointer<UInt8>, in lexicon: Lexicon) -> String? {
    fields(of: String(decoding: key, as: UTF8.self), in: lexicon).map { $0.first ?? "" }
  }

  /// Whether the table has a key.
  public func contains(_ key: some StringProtocol, in lexicon: Lexicon) -> Bool {
    var key = String(key)
    return key.withUTF8 { contains($0, in: lexicon) }
  }
}
