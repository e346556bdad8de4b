import LintCore
import Segmentation

/// What a reply says besides greeting, thanks and signature.
struct ReplyText {
  private let prose: Prose
  private let context: LintContext
  private let phrases: [String: [String]]

  /// The first sentence that asks the reader to get in touch, without saying how.
  private(set) var callToContact: Range<Int>?
  /// Whether it answers, or leads to where the answer is.
  private(set) var isAnswer = false

  private static let lexicon = Lexicon("reply-phrases")

  init(_ prose: Prose, _ context: LintContext) {
    self.prose = prose
    self.context = context
    var phrases: [String: [String]] = [:]
    for key in context.lexicons.keys(of: Self.lexicon) {
      phrases[context.lexicons.firstField(of: key, in: Self.lexicon) ?? "", default: []].append(key)
    }
    self.phrases = phrases
    if hasRoute {
      isAnswer = true
    } else {
      read()
    }
  }

  /// Whether there is an address, a number or a place to turn to.
  private var hasRoute: Bool {
    if prose.segments.entities.contains(where: { [.link, .bareLink, .email, .mention].contains($0.kind) }) {
      return true
    }
    if prose.segments.words.contains(where: { $0.shape.contains(.digits) }) { return true }
    return has("route", in: ContextText(prose))
  }

  private mutating func read() {
    let signature = Signature.start(in: prose, context)
    for sentence in prose.segments.sentences where sentence.words.lowerBound < signature {
      let words = sentence.words.lowerBound..<min(sentence.words.upperBound, signature)
      if sentence.isFragment, words.count <= 4 { continue }
      for clause in clauses(words) {
        let range = prose.place(ofWords: clause.lowerBound...clause.upperBound - 1)
        let text = ContextText(prose, in: range)
        if has("contact", in: text) {
          callToContact = callToContact ?? sentence.range
        } else if clause.count > 2, !has("empty", in: text) {
          isAnswer = true
          return
        }
      }
    }
  }

  /// A sentence's words, divided at its commas.
  private func clauses(_ words: Range<Int>) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = words.lowerBound
    for index in words.dropLast() {
      let gap = prose.segments.words[index].range.upperBound..<prose.segments.words[index + 1].range.lowerBound
      guard !gap.isEmpty, prose.isParted(gap) else { continue }
      clauses.append(start..<index + 1)
      start = index + 1
    }
    if start < words.upperBound { clauses.append(start..<words.upperBound) }
    return clauses
  }

  private func has(_ kind: String, in text: ContextText) -> Bool {
    phrases[kind, default: []].contains(where: text.contains)
  }
}
