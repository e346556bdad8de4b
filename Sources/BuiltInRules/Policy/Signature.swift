import LintCore
import Segmentation

/// The end of a reply that says who answers: a name and a title.
struct Signature {
  private let prose: Prose
  private let context: LintContext
  /// The words that it may stand in, by index.
  private let words: Range<Int>

  private static let titles = Lexicon("person-titles")
  private static let firstNames = Lexicon("first-names")
  /// How many words may follow the title: where the person works.
  private static let longestTail = 6

  /// Whether a text ends with a name and a title.
  static func ends(_ prose: Prose, _ context: LintContext) -> Bool {
    let count = prose.segments.words.count
    return Signature(prose: prose, context: context, words: max(0, count - 16)..<count).isSigned
  }

  /// Where a signature begins, as an index of a word; the number of words where there is none.
  static func start(in prose: Prose, _ context: LintContext) -> Int {
    let count = prose.segments.words.count
    let signature = Signature(prose: prose, context: context, words: max(0, count - 16)..<count)
    return signature.words.first(where: signature.isGreeting) ?? count
  }

  private var isSigned: Bool {
    for index in words.reversed() {
      guard words.upperBound - 1 - index <= Self.longestTail else { return false }
      guard isTitle(index), isAtEnd(index) else { continue }
      if (index - 4..<index).contains(where: { isName($0) && leads(from: $0, to: index) }) { return true }
      if (index + 1...index + 3).contains(where: isName) { return true }
    }
    return false
  }

  /// Whether a name and a title belong together: nothing but more of the name between them, or a comma or a line end right
  /// after the name, as in ”Anna, bad- och fritidschef”.
  private func leads(from name: Int, to title: Int) -> Bool {
    let words = prose.segments.words
    if (name + 1..<title).allSatisfy({ words[$0].shape.contains(.capitalized) }) { return true }
    let gap = words[name].range.upperBound..<max(words[name].range.upperBound, words[name + 1].range.lowerBound)
    return prose.isParted(gap)
  }

  /// Whether the words after a title are only where the person works: no sentence ends and none goes on in them.
  private func isAtEnd(_ index: Int) -> Bool {
    let end = prose.segments.words[index].range.upperBound
    let tail = prose.text.utf8[end...]
    if tail.contains(UInt8(ascii: "?")) { return false }
    // A verb after the title makes it a sentence: ”Rektor Anna svarar gärna”.
    return !(index + 1..<words.upperBound).contains { key($0).isVerbLike }
  }

  private func isName(_ index: Int) -> Bool {
    guard words.contains(index), !isTitle(index), !isGreeting(index) else { return false }
    let key = key(index)
    if context.lexicons.firstField(of: key, in: Self.firstNames) == "name" { return true }
    guard prose.segments.words[index].shape.contains(.capitalized), key.count > 1 else { return false }
    return !Self.notNames.contains(key) && !key.hasSuffix("center") && !key.hasSuffix("tjänst")
      && !key.hasSuffix("kommun")
  }

  private func isGreeting(_ index: Int) -> Bool {
    ["hälsning", "hälsningar", "mvh", "vänligen", "hälsar", "regards", "vh", "hälsn"].contains(key(index))
  }

  /// Words that stand with a capital in a signature and are no names.
  private static let notNames: Set<String> = [
    "hej", "tack", "med", "vänlig", "vänliga", "bästa", "varma", "allt", "gott", "kind", "best", "warm", "vi", "du",
    "det",
    "den", "här", "ha", "hi", "hello", "stad", "staden", "kommunen", "redaktionen", "förvaltningen",
  ]

  /// Whether a word is a title, alone or as the end of a compound.
  private func isTitle(_ index: Int) -> Bool {
    guard words.contains(index) else { return false }
    let key = key(index)
    guard key.utf8.count <= 60 else { return false }
    if context.lexicons.contains(key, in: Self.titles) { return true }
    // The endings of a compound are tried from the longest on.
    var ending = Substring(key).dropFirst(2)
    while ending.count > 2 {
      if context.lexicons.firstField(of: String(ending), in: Self.titles) == "ending" { return true }
      ending = ending.dropFirst()
    }
    return false
  }

  private func key(_ index: Int) -> String { words.contains(index) ? prose.key(index) : "" }
}

extension String {
  /// Whether a word is among those that make a sentence of what should be a signature.
  fileprivate var isVerbLike: Bool {
    ["är", "har", "svarar", "kan", "vill", "ska", "berättar", "hjälper", "säger", "arbetar", "jobbar", "finns", "tar"]
      .contains(self)
  }
}
