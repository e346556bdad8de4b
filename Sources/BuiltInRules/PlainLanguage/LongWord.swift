import LintCore
import Segmentation

/// Finds words with so many letters that they are hard to take in at a glance.
public struct LongWord: Rule {
  /// The most letters that a word may have.
  var maximum = 24

  public static var options: [RuleOption<Self>] {
    [
      .integer(
        "max_letters", \.maximum, in: 10...100,
        Localized(sv: "Fler bokstäver än så är för många.", en: "More letters than this are too many."))
    ]
  }

  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "long-word",
      category: .plainLanguage,
      severities: [.info],
      summary: Localized(
        sv: "Dela upp riktigt långa ord.", en: "Take really long words apart."),
      rationale: Localized(
        sv: """
          I ett långt ord som är hopsatt av flera hittar ögat inte delarna. Med en preposition mellan dem går det snabbt: \
          plan för bostäder i stället för ett enda ord.
          """,
        en: """
          In a long compound the eye does not find the parts. With a preposition between them it goes fast: a plan for \
          housing rather than one single word.
          """),
      sources: ["Klarspråk"],
      examples: Self.examples)
  }

  /// Creates the rule with its standard limit.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard post.language == "sv" else { return [] }
    return post.prose.flatMap { prose in
      prose.segments.sentences.flatMap { sentence in
        sentence.words.compactMap { finding($0, in: sentence, of: prose, context) }
      }
    }
  }

  private func finding(_ index: Int, in sentence: Sentence, of prose: Prose, _ context: LintContext) -> Finding? {
    let word = prose.segments.words[index]
    guard word.range.count > maximum, word.range.count < 400, !word.shape.contains(.digits),
      !word.shape.contains(.joined), !prose.isName(index, in: sentence), prose.isOwn(word.range)
    else { return nil }
    let key = prose.key(index)
    let letters = key.count { $0.isLetter }
    guard letters > maximum, !context.project.words.contains(key), !isOffice(index, key, in: sentence, of: prose) else {
      return nil
    }
    let parts = CompoundParts(context: context).parts(of: key)
    return Finding(
      .long(prose.text[word.range].composed, letters), at: prose.text.place(of: word.range),
      advice: parts.isEmpty ? .splitIt : .split(parts), channel: prose.text.channel)
  }
}

extension LongWord {
  /// Whether a capitalised word at the beginning of a sentence is the name of an office.
  private func isOffice(_ index: Int, _ key: String, in sentence: Sentence, of prose: Prose) -> Bool {
    let stem = key.hasSuffix("s") ? String(key.dropLast()) : key
    return prose.segments.words[index].shape.contains(.capitalized)
      && ["förvaltningen", "nämnden", "styrelsen", "myndigheten", "kontoret", "förbundet"].contains {
        stem.hasSuffix($0)
      }
  }
}

/// Takes compounds apart by a table of common parts.
struct CompoundParts {
  private static let parts = Lexicon("compound-parts")

  let context: LintContext

  /// The parts of a word in lower case; none where it has others than the table’s.
  ///
  /// The longest part that leads to an end is taken first. Work is bounded: each place is left at most once.
  func parts(of word: String) -> [String] {
    let bytes = Array(word.utf8)
    var dead: Set<Int> = []
    var found: [Range<Int>] = []
    func search(_ start: Int) -> Bool {
      if start == bytes.count { return true }
      guard !dead.contains(start) else { return false }
      for end in stride(from: min(bytes.count, start + 24), to: start + 2, by: -1)
      where context.has(bytes[start..<end], in: Self.parts) {
        found.append(start..<end)
        // An s may bind a part to the next.
        if search(end) || end < bytes.count && bytes[end] == UInt8(ascii: "s") && search(end + 1) { return true }
        found.removeLast()
      }
      dead.insert(start)
      return false
    }
    guard search(0), found.count > 1 else { return [] }
    return found.map { String(decoding: bytes[$0], as: UTF8.self) }
  }
}

extension Localized {
  fileprivate static func long(_ word: String, _ letters: Int) -> Self {
    Localized(sv: "”\(word)” har \(letters) bokstäver.", en: "“\(word)” has \(letters) letters.")
  }

  fileprivate static func split(_ parts: [String]) -> Self {
    let joined = parts.joined(separator: " · ")
    return Localized(
      sv: "Skriv det med flera ord. Delarna är ”\(joined)”.", en: "Say it in several words. The parts are “\(joined)”.")
  }

  fileprivate static let splitIt = Localized(
    sv: "Skriv det med flera ord, till exempel ”plan för …”.", en: "Say it in several words, such as “plan för …”.")
}
