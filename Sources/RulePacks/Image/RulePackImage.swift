import LintCore

/// A compiled pack: the matcher's automaton, word lists, lexicons, rules and channels in one stretch of bytes.
///
/// Nothing is parsed when it is opened; tables are read where they lie and texts are made when asked for. The bytes are
/// little endian. Whatever is damaged in them reads as 0 or empty; nothing crashes.
public struct RulePackImage: Sendable {
  let bytes: ImageBytes
  /// The number that hits of its first list have. Images that are used together must have numbers of their own.
  public private(set) var firstList = 0

  /// Opens an image that was compiled or read from a file.
  ///
  /// - Throws: `ImageDamage` when the header does not fit.
  public init(_ bytes: [UInt8]) throws(ImageDamage) { self.bytes = try ImageBytes(bytes) }

  /// Opens an image that is part of the program and lives as long as it does.
  ///
  /// - Throws: `ImageDamage` when the header does not fit.
  public init(program bytes: UnsafeRawBufferPointer) throws(ImageDamage) { self.bytes = try ImageBytes(program: bytes) }

  /// Compiles the files of a pack, such as a project's own.
  ///
  /// - Throws: everything that is wrong in them.
  public static func compile(_ files: [PackFile]) throws(PackErrors) -> RulePackImage {
    RulePackImage(compiled: try PackCompiler.compile(files))
  }

  /// Opens what the compiler of this very version made; nothing is in it should that not fit.
  init(compiled bytes: [UInt8]) { self.bytes = (try? ImageBytes(bytes)) ?? ImageBytes() }

  /// The image with numbers for its lists that come after another image's.
  public func following(_ other: RulePackImage) -> RulePackImage {
    var image = self
    image.firstList = other.firstList + other.listCount
    return image
  }

  /// Finds the phrases of this image's lists alone.
  public var matcher: PhraseMatcher { PhraseMatcher([self]) }

  /// How many phrase lists it has.
  public var listCount: Int { bytes.withSections { $0.words(.lists).count / PhraseListRecord.stride } }

  /// The name of a list, as its file's: `slang.tsv`.
  public func listName(_ list: Int) -> String {
    bytes.withSections { PhraseListRecord($0, list).name($0) }
  }

  /// The number of the list with this file name.
  public func list(named name: String) -> Int? { (0..<listCount).first { listName($0) == name } }

  /// A row of a list, or nil when there is none with that number.
  public func phrase(_ row: Int, ofList list: Int) -> Phrase? {
    bytes.withSections { sections in
      let record = PhraseListRecord(sections, list)
      guard (0..<record.rowCount).contains(row) else { return nil }
      return Phrase(sections, at: record.firstRow + row)
    }
  }

  /// How many rows a list has.
  public func phraseCount(ofList list: Int) -> Int { bytes.withSections { PhraseListRecord($0, list).rowCount } }

  /// A form of a row, with what replaces it; nil when there is none with that number.
  public func form(_ form: Int, of phrase: Phrase) -> PhraseForm? {
    guard (0..<phrase.formCount).contains(form) else { return nil }
    return bytes.withSections { PhraseForm($0, at: phrase.firstForm + form) }
  }

  /// The channels that it defines.
  public var channels: [Channel: ChannelDefinition] {
    bytes.withSections { sections in
      var stream = ImageStream(sections, .channels)
      let definitions = stream.list { $0.channel() }.compactMap(\.self)
      return Dictionary(definitions.map { ($0.channel, $0) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// Its rules; they look for hits with the numbers that the image has now.
  public var rules: [PhraseRule] {
    bytes.withSections { sections in
      var stream = ImageStream(sections, .rules)
      return stream.list { $0.rule() }.map { PhraseRule($0, image: self) }
    }
  }

  /// The names of its policies.
  public var policyNames: [String] {
    bytes.withSections { sections in
      let words = sections.words(.policies)
      return (0..<words.count / 3).map { sections.string(at: words.int($0 * 3), length: words.int($0 * 3 + 1)) }
    }
  }

  /// The policy with a name; nil when there is none.
  public func policy(named name: String) -> Policy? {
    guard let index = policyNames.firstIndex(of: name) else { return nil }
    return bytes.withSections { sections in
      var stream = ImageStream(sections, .policyValues, at: sections.words(.policies).int(index * 3 + 2))
      return stream.policy()
    }
  }

  /// The names of files that are kept as they are, such as policies.
  public var documentNames: [String] {
    bytes.withSections { sections in
      let words = sections.words(.documents)
      return (0..<words.count / 4).map { sections.string(at: words.int($0 * 4), length: words.int($0 * 4 + 1)) }
    }
  }

  /// A file that is kept as it is, by its name: `Rules/policies/standard.yml`.
  public func document(named name: String) -> [UInt8]? {
    guard let index = documentNames.firstIndex(of: name) else { return nil }
    return bytes.withSections { sections in
      let words = sections.words(.documents)
      return Array(sections.string(at: words.int(index * 4 + 2), length: words.int(index * 4 + 3)).utf8)
    }
  }
}
