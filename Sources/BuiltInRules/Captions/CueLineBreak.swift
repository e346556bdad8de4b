import LintCore
import Segmentation

/// Finds lines that end in the middle of what is read together.
public struct CueLineBreak: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "cue-line-break",
      category: .captions,
      severities: [.info],
      needs: .media,
      summary: Localized(
        sv: "Bryt textraden före småordet, inte efter.", en: "Break a caption line before the small word, not after it."
      ),
      rationale: Localized(
        sv: """
          Ögat läser ord som hör ihop i ett svep: ”den nya parken”, ”25 kronor”. Står de på var sin rad går läsningen \
          långsammare, och tiden är knapp.
          """,
        en: """
          The eye takes in words that belong together at once: “the new park”, “25 kronor”. On two lines they take \
          longer to read, and time is short.
          """),
      sources: ["SLU, Undertextning", "Netflix, Timed Text Style Guide"],
      examples: Self.examples)
  }

  private static let words = Lexicon("caption-line-ends")

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard let captions = post.captions, post.language == "sv" else { return [] }
    return captions.cues.flatMap { cue in
      zip(cue.lines, cue.lines.dropFirst()).compactMap { finding($0, before: $1, in: captions, context) }
    }
  }

  private func finding(
    _ line: Range<Int>, before next: Range<Int>, in captions: CaptionTrack, _ context: LintContext
  ) -> Finding? {
    let end = captions.lastWord(of: line)
    // No small word is long, and a sign after the word ends what is read together.
    guard let last = end, last.count <= 16 else { return nil }
    let word = captions.string(last).composed.lowercased()
    if word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      guard let first = captions.firstWord(of: next), first.count <= 16,
        kind(of: captions.string(first).composed.lowercased(), context) == "after-number"
      else { return nil }
      let unit = captions.string(first)
      return Finding(.number(word, unit), at: captions.place(of: last), advice: .together)
    }
    if captions.text.utf8[last.upperBound - 1] == 0x2D { return hyphen(last, before: next, in: captions) }
    switch kind(of: word, context) {
    case "line-end": break
    case "line-end-noun":
      // håller på / att, med / och: the small word belongs to what stands before it.
      guard let first = captions.firstWord(of: next) else { return nil }
      let isShort = first.count <= 8
      if isShort, ["att", "och", "men", "som", "när", "om"].contains(captions.string(first).composed.lowercased()) {
        return nil
      }
    default: return nil
    }
    return Finding(.smallWord(captions.string(last)), at: captions.place(of: last), advice: .moveDown)
  }

  /// A word that is split between the lines; ”för- och eftermiddag” is not.
  private func hyphen(_ word: Range<Int>, before next: Range<Int>, in captions: CaptionTrack) -> Finding? {
    guard word.count > 2, let first = captions.firstWord(of: next) else { return nil }
    let following = captions.string(first)
    guard following.first?.isLowercase == true, !["och", "eller", "samt", "till", "respektive"].contains(following)
    else { return nil }
    return Finding(.split, at: captions.place(of: word), advice: .moveDown)
  }

  private func kind(of word: String, _ context: LintContext) -> String? {
    context.lexicons.firstField(of: word, in: Self.words)
  }
}

extension CaptionTrack {
  /// The last word of a line, where the line ends with it.
  fileprivate func lastWord(of line: Range<Int>) -> Range<Int>? {
    var start = line.upperBound
    while start > line.lowerBound, isWordByte(text.utf8[start - 1]) { start -= 1 }
    return start < line.upperBound ? start..<line.upperBound : nil
  }

  /// The first word of a line.
  fileprivate func firstWord(of line: Range<Int>) -> Range<Int>? {
    var end = line.lowerBound
    while end < line.upperBound, isWordByte(text.utf8[end]) || text.utf8[end] == 0x25 { end += 1 }
    return end > line.lowerBound ? line.lowerBound..<end : nil
  }

  /// Letters and digits, and the hyphen that splits a word.
  private func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == 0x2D || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }
}

extension Localized {
  fileprivate static func smallWord(_ word: String) -> Self {
    Localized(
      sv: "Raden slutar med ”\(word)”, som hör ihop med nästa rad.",
      en: "The line ends with “\(word)”, which belongs with the next line.")
  }

  fileprivate static func number(_ number: String, _ unit: String) -> Self {
    Localized(
      sv: "Talet och ”\(unit)” står på var sin rad.", en: "The number and “\(unit)” stand on two lines.")
  }

  fileprivate static let split = Localized(
    sv: "Ordet är delat mellan två rader.", en: "The word is split over two lines.")
  fileprivate static let moveDown = Localized(
    sv: "Flytta ner det till nästa rad.", en: "Move it down to the next line.")
  fileprivate static let together = Localized(sv: "Skriv dem på samma rad.", en: "Write them on one line.")
}
