import Segmentation

/// The tables that tell names and what people say of persons.
struct PersonLexicon {
  static let firstNames = Lexicon("first-names")
  static let surnames = Lexicon("surnames")
  static let words = Lexicon("person-words")

  let lexicons: any LexiconSource
  /// The keys that `meaning` knows.
  let meanings: KeyFilter

  init(lexicons: any LexiconSource) {
    self.lexicons = lexicons
    meanings = lexicons.keyFilter(of: Self.words)
  }

  /// A role with the kind of fact that it tells, if it tells one.
  struct Meaning {
    var role: WordRole
    var kind: SensitiveKind?
  }

  /// What a folded word, two of them or a pattern means.
  func meaning(of key: UnsafeBufferPointer<UInt8>) -> Meaning? {
    guard lexicons.contains(key, in: Self.words),
      let fields = lexicons.fields(of: String(decoding: key, as: UTF8.self), in: Self.words),
      let role = fields.first.flatMap(WordRole.init)
    else { return nil }
    return Meaning(role: role, kind: fields.last.flatMap(SensitiveKind.init))
  }

  /// Whether a folded word is a first name, a hyphenated one too, and whether only without its last `s`.
  func firstName(_ key: UnsafeBufferPointer<UInt8>) -> (name: PersonToken.FirstName, isGenitive: Bool)? {
    if let name = single(key) { return (name, false) }
    guard key.count > 2 else { return nil }
    if let dash = key.firstIndex(of: UInt8(ascii: "-")), dash > 0 {
      // Anna-Karin: either half may be too rare for the table, but not both.
      let isName = single(part(key, 0..<dash)) == .name || firstName(part(key, dash + 1..<key.count))?.name == .name
      return isName ? (.name, key.last == UInt8(ascii: "s")) : nil
    }
    guard key.last == UInt8(ascii: "s") else { return nil }
    return single(part(key, 0..<key.count - 1)).map { ($0, true) }
  }

  private func single(_ key: UnsafeBufferPointer<UInt8>) -> PersonToken.FirstName? {
    guard lexicons.contains(key, in: Self.firstNames) else { return nil }
    let kind = lexicons.firstField(of: String(decoding: key, as: UTF8.self), in: Self.firstNames)
    return kind == "word" ? .word : .name
  }

  /// Whether a folded word is a surname, or made as Swedish surnames are: false when it is, true when it is without its
  /// last `s`, and nil when it is none.
  func surnameIsGenitive(_ key: UnsafeBufferPointer<UInt8>) -> Bool? {
    if isSurname(key) { return false }
    guard key.last == UInt8(ascii: "s"), isSurname(part(key, 0..<key.count - 1)) else { return nil }
    return true
  }

  private func isSurname(_ key: UnsafeBufferPointer<UInt8>) -> Bool {
    if lexicons.contains(key, in: Self.surnames) { return true }
    if let dash = key.lastIndex(of: UInt8(ascii: "-")), dash + 1 < key.count {
      return isSurname(part(key, dash + 1..<key.count))
    }
    return Self.endings.contains { ending in
      key.count > ending.count + 1 && key.suffix(ending.count).elementsEqual(ending)
    }
  }

  private func part(_ key: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: key[range])
  }

  /// How surnames end that no other word does.
  private static let endings: [[UInt8]] = [
    "sson", "ström", "qvist", "kvist", "quist", "gren", "berg", "lund", "dahl", "stedt", "strand", "blad", "blom",
    "bäck", "löf", "vić", "vic", "ski", "ska", "enko", "pour", "zadeh", "nejad", "oglu", "sen", "ell", "én", "élius",
    "mark", "holm", "wall", "vall", "born", "skog", "man",
  ].map { Array($0.utf8) }
}
