import Glibc

/// A dictionary's two files, and the words that are added to it.
struct DictionarySource {
  /// The path of both files without their extensions.
  let path: String
  let added: [AddedWord]

  /// The version of what tables hold; counted up when the same dictionary gives another table.
  private static let version: UInt64 = 3

  /// What the table is made of, as a number that changes when any of it does; nil when a file is missing.
  ///
  /// Size and time of change stand for a file's content, so that nothing of it has to be read.
  var identity: UInt64? {
    var identity = FormHash.mixed(Self.version)
    for file in ["\(path).aff", "\(path).dic"] {
      var info = stat()
      guard stat(file, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { return nil }
      for number in [Int(info.st_size), info.st_mtim.tv_sec, info.st_mtim.tv_nsec] {
        identity = FormHash.mixed(identity ^ UInt64(bitPattern: Int64(number)))
      }
    }
    for word in added {
      var hash = FormHash.append(0, to: FormHash.hash(word.word.utf8))
      if let model = word.model { for byte in model.utf8 { hash = FormHash.append(byte, to: hash) } }
      identity = FormHash.mixed(identity ^ hash)
    }
    return identity
  }

  /// Makes the table; nil when the files cannot be read or are of a kind that is not known.
  func table() -> WordTable? {
    guard let rules = FileMapping("\(path).aff"), let words = FileMapping("\(path).dic") else { return nil }
    return Self.table(rules: Array(rules.bytes), words: Array(words.bytes), added: added)
  }

  /// Makes the table of the contents of both files.
  static func table(rules: [UInt8], words: [UInt8], added: [AddedWord]) -> WordTable? {
    let affixes = AffixFile(rules)
    guard affixes.isReadable else { return nil }
    let dictionary = DictionaryFile(words)
    let expansion = AffixExpansion(affixes)
    // A dictionary of Swedish has a form for each three bytes, one of English for each five.
    var builder = WordTableBuilder(expecting: words.count * 2 / 5)
    let models = Models(of: added)
    var entries = models
    dictionary.forEach { entry in
      builder.add(root: entry.word) { expansion.expand(entry, emit: $0) }
      entries.note(entry)
    }
    for word in added {
      for entry in entries.entries(for: word) { builder.add { expansion.expand(entry, emit: $0) } }
    }
    return builder.table()
  }

  /// The entries of the words that added ones are inflected like.
  private struct Models {
    private var found: [[UInt8]: [DictionaryEntry]]
    /// The first and last bytes that they have: nearly all other words are told by these.
    private var outlines: Set<UInt16> = []

    init(of added: [AddedWord]) {
      found = Dictionary(
        added.compactMap { $0.model.map { (FoldedWord($0).bytes, []) } }, uniquingKeysWith: { first, _ in first })
      outlines = Set(found.keys.map(Self.outline))
    }

    private static func outline(_ word: [UInt8]) -> UInt16 { UInt16(word.first ?? 0) << 8 | UInt16(word.last ?? 0) }

    mutating func note(_ entry: DictionaryEntry) {
      if outlines.contains(Self.outline(entry.word)), found[entry.word] != nil { found[entry.word]?.append(entry) }
    }

    /// The added word with the flags of its model.
    func entries(for word: AddedWord) -> [DictionaryEntry] {
      let folded = FoldedWord(word.word).bytes
      let isCapitalized = word.word.first?.isUppercase ?? false
      let genitive = Array("A".utf8)
      let plain = DictionaryEntry(
        word: folded, isCapitalized: isCapitalized, flags: FlagSet(genitive), flagBytes: genitive)
      guard let model = word.model else { return [plain] }
      let models = found[FoldedWord(model).bytes] ?? []
      guard !models.isEmpty else { return [plain] }
      return models.map { entry in
        DictionaryEntry(word: folded, isCapitalized: isCapitalized, flags: entry.flags, flagBytes: entry.flagBytes)
      }
    }
  }
}
