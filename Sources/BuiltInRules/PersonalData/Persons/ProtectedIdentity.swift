import LintCore
import Segmentation

/// Finds statements that somebody has a protected identity or lives in a shelter. Guidance for those who have is silent.
public struct ProtectedIdentity: Rule {
  /// The rule's name, which is also the kind of its personal data.
  static let name = "protected-identity"

  /// What the rule is called, why it exists, and its examples.
  public let metadata: RuleMetadata

  /// Creates the rule.
  public init() { metadata = Self.description }

  /// Finds the statements of all texts of a post.
  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    PersonalDataText.all(of: post).filter { !$0.isFileName }
      .flatMap { text in
        text.segments.sentences.filter { Self.mentionsProtection($0, in: text) }.flatMap { sentence in
          PassageReader.passages(of: sentence, in: text, context.lexicons).flatMap { passage in
            passage.protections().map { words in
              let start = passage.tokens[words.lowerBound].range.lowerBound
              let end = passage.tokens[words.upperBound - 1].range.upperBound
              return Finding(
                Self.message, at: text.map.source(of: start..<end), advice: Self.advice,
                personalData: PersonalDataMask(kind: Self.name, words: words.count))
            }
          }
        }
      }
      .surestOfEachPlace()
  }

  /// How words begin that speak of protection, in small letters.
  private static let beginnings = ["skydd", "sekre", "kvars", "finge", "kvinn", "hemli"].map { Array($0.utf8) }

  private static func mentionsProtection(_ sentence: Sentence, in text: PersonalDataText) -> Bool {
    text.utf8.withUnsafeBufferPointer { utf8 in
      text.segments.words[sentence.words].contains { word in
        let start = word.range.lowerBound
        guard word.range.count >= 7, start + 5 <= utf8.count else { return false }
        let first = utf8[start] | 0x20
        guard first == 0x73 || first == 0x6B || first == 0x66 || first == 0x68 else { return false }
        return beginnings.contains { beginning in (0..<5).allSatisfy { utf8[start + $0] | 0x20 == beginning[$0] } }
      }
    }
  }

  // The words of the statement itself are hidden in messages, so these use others.
  private static let message = Localized(
    sv: "Det här kan avslöja någon som är hotad. Ta bort det, och allt som pekar ut vem det är.",
    en: "This can give away somebody under threat. Remove it, and all that tells who it is.")

  private static let advice = Localized(
    sv: "Ta även bort bilder och platser. Fråga den som ansvarar för GDPR hos er om du är osäker.",
    en: "Remove pictures and locations too. Ask whoever answers for the GDPR when in doubt.")
}
