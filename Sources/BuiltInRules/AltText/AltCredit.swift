import LintCore
import Segmentation
import SourceText

/// Finds the photographer's credit in alt texts.
public struct AltCredit: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "alt-credit",
      category: .altText,
      severities: [.info],
      needs: .metadata,
      summary: Localized(
        sv: "Skriv fotografens namn i inlägget, inte i alt-texten.",
        en: "Put the photographer's name in the post, not in the alt text."),
      rationale: Localized(
        sv: "Namnet ska synas för alla, och alt-texten ska säga vad bilden visar.",
        en: "Everybody is to see the name, and the alt text is to say what the picture shows."),
      sources: ["Upphovsrättslagen 3 §", "Nacka kommun, Bilder, film, diagram och kartor"],
      wcag: ["1.1.1"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.altTexts.compactMap { alt in
      guard let range = alt.credit else { return nil }
      return Finding(.credit, at: alt.prose.text.place(of: range), advice: .field)
    }
  }
}

extension AltText {
  /// From ”Foto:” or © to the end of the text or sentence.
  fileprivate var credit: Range<Int>? {
    let utf8 = prose.text.utf8
    for word in prose.segments.words.suffix(40) where Self.leads.contains(prose.folded(word)) {
      let next = word.range.upperBound
      guard next < visible.upperBound else { continue }
      let isColon = utf8[next] == UInt8(ascii: ":")
      // ”Foto Anna Ek” last in the text, after a sentence.
      let follower = prose.word(after: next)
      let startsSentence = word.shape.contains(.capitalized) && word.range.lowerBound > visible.lowerBound
      guard isColon || startsSentence && follower?.shape.contains(.capitalized) ?? false, follower != nil else {
        continue
      }
      return word.range.lowerBound..<end(from: next)
    }
    // The sign of copyright, as UTF-8.
    guard let sign = utf8[visible].firstIndex(of: 0xC2), sign + 1 < visible.upperBound, utf8[sign + 1] == 0xA9,
      !prose.isQuoted(sign..<sign + 2)
    else { return nil }
    return sign..<end(from: sign + 3)
  }

  private func end(from offset: Int) -> Int {
    let sentence = prose.sentence(at: offset)?.range.upperBound ?? visible.upperBound
    var end = sentence > offset ? sentence : visible.upperBound
    while end > offset, prose.text.utf8[end - 1] == UInt8(ascii: ")") { end -= 1 }
    return end
  }

  private static let leads: Set<String> = [
    "foto", "fotograf", "fotografi", "photo", "fotokälla", "bildkälla", "credit",
  ]
}

extension Localized {
  fileprivate static let credit = Localized(
    sv: "Fotografens namn står i alt-texten, där bara den som lyssnar hör det.",
    en: "The photographer's name stands in the alt text, where only listeners hear it.")

  fileprivate static let field = Localized(
    sv: "Flytta namnet till inlägget eller till fältet credit:.",
    en: "Move the name to the post or to the field credit:.")
}

extension AltCredit {
  static var examples: [Example] {
    func draft(_ alt: String) -> String { "---\nmedia:\n  - file: a.jpg\n    alt: \(alt)\n---\nBilder från parken.\n" }
    return [
      .flagged(draft("\"Barn gungar i svartvitt. ⟦Foto: Elsa Påhitt.⟧\""), files: ["a.jpg"]),
      .flagged(draft("\"⟦Foto: Elsa Påhitt⟧\""), files: ["a.jpg"]),
      .flagged(draft("Solnedgång över ån. ⟦© Ekviks kommun⟧"), files: ["a.jpg"]),
      .flagged(draft("\"Barn gungar. ⟦Fotograf: Elsa Påhitt⟧\""), files: ["a.jpg"]),
      .flagged(draft("Barn gungar. ⟦Foto Elsa Påhitt⟧"), files: ["a.jpg"]),
      .flagged("![Barn gungar (⟦Foto: Elsa Påhitt⟧)](a.jpg)\n", files: ["a.jpg"]),
      .accepted(draft("En fotograf tar bilder av barnen."), files: ["a.jpg"]),
      .accepted(draft("Fotoutställning i parken."), files: ["a.jpg"]),
      .accepted(draft("Elsa Påhitt visar sitt foto från 1975."), files: ["a.jpg"]),
      .accepted(draft("Skylt med texten ”© Ekviks kommun, alla rättigheter”."), files: ["a.jpg"]),
      .accepted(
        "---\nmedia:\n  - file: a.jpg\n    alt: Barn gungar.\n    credit: \"Foto: Elsa Påhitt\"\n---\nBilder.\n",
        files: ["a.jpg"]),
    ]
  }
}
