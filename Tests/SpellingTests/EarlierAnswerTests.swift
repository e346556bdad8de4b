import LintCore
import Testing

@testable import Spelling

/// Answers are worked out once for each word, and never too many are kept.
@Suite struct EarlierAnswerTests {
  private func ask(_ earlier: EarlierAnswers, _ word: String, limit: Int = 3, _ calls: inout Int) -> [String] {
    var made = 0
    let answer = Array(word.utf8).withUnsafeBufferPointer { bytes in
      earlier.suggestions(for: bytes, limit: limit) {
        made += 1
        return [SpellingSuggestion(text: word + "\(limit)", cost: 1, isListed: true)]
      }
    }
    calls += made
    return answer.map(\.text)
  }

  @Test func eachWordAndNumberIsAskedForOnce() {
    let earlier = EarlierAnswers()
    var calls = 0
    for _ in 0..<3 {
      #expect(ask(earlier, "hej", &calls) == ["hej3"])
      #expect(ask(earlier, "då", &calls) == ["då3"])
      #expect(ask(earlier, "hej", limit: 1, &calls) == ["hej1"])
    }
    #expect(calls == 3)
  }

  @Test func moreThanAreKeptAreAnsweredAllTheSame() {
    let earlier = EarlierAnswers()
    var calls = 0
    for _ in 0..<2 {
      for number in 0..<600 { #expect(ask(earlier, "ord\(number)", &calls) == ["ord\(number)3"]) }
    }
    #expect(calls > 600 && calls <= 1200)
  }

  @Test func eachStandingIsWorkedOutOnceAndNotTooManyAreKept() {
    let earlier = EarlierAnswers()
    var calls = 0
    func ask(_ hash: UInt64) -> WordStanding {
      earlier.standing(of: hash) {
        calls += 1
        return hash.isMultiple(of: 2) ? .compound : .unknown
      }
    }
    for _ in 0..<3 {
      #expect(ask(4) == .compound)
      #expect(ask(5) == .unknown)
    }
    #expect(calls == 2)
    for hash in 0..<20_000 as Range<UInt64> { #expect(ask(hash).isKnown == hash.isMultiple(of: 2)) }
    #expect(ask(5) == .unknown)
  }
}
