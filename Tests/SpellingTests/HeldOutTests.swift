import Foundation
import LintCore
import LintTestSupport
import Testing

/// Sentences that the rules were not made on: with mistakes as people make them, and right ones with odd words.
@Suite("Sentences", .enabled(if: Installed.isSwedish && Installed.isEnglish, "make test installs the dictionaries"))
struct HeldOutTests {
  /// A finding in a sentence, with what is suggested.
  private func findings(in text: String) throws -> [(rule: String, word: String, fixes: [String])] {
    let report = try TestLinter.shared.check(text)
    return report.diagnostics.filter { $0.category == .spelling }.map { diagnostic in
      let word = String(decoding: report.source.bytes[diagnostic.finding.range.bytes], as: UTF8.self)
      return (diagnostic.rule, word, diagnostic.finding.fixes.map { $0.edits.map(\.text).joined() })
    }
  }

  @Test("with mistakes: nine of ten are found, nothing else is, and what is suggested is right")
  func mistakes() throws {
    var found = 0
    var all = 0
    for row in Installed.rows(of: "testdata/spelling/sentences-with-mistakes.tsv") {
      let text = row[0]
      let words = text.split(separator: "⟦", omittingEmptySubsequences: false).dropFirst().compactMap {
        $0.split(separator: "⟧").first.map(String.init)
      }
      let meant = row[1].split(separator: "|").map(String.init)
      let results = try findings(in: text.filter { !"⟦⟧".contains($0) })
      all += words.count
      for (word, right) in zip(words, meant) {
        guard let result = results.first(where: { $0.word == word }) else { continue }
        found += 1
        #expect(result.fixes.contains(right), "\(word): \(result.fixes)")
      }
      let others = results.filter { !words.contains($0.word) }
      #expect(others.isEmpty, "\(text): \(others)")
    }
    #expect(all >= 60)
    #expect(Double(found) >= 0.9 * Double(all), "\(found) of \(all)")
  }

  @Test("without mistakes: nothing is found")
  func right() throws {
    let path = Installed.root.appendingPathComponent("testdata/spelling/right-sentences.txt")
    let sentences = try String(contentsOf: path, encoding: .utf8).split(separator: "\n")
    #expect(sentences.count >= 200)
    for sentence in sentences {
      let found = try findings(in: String(sentence))
      #expect(found.isEmpty, "\(sentence): \(found)")
    }
  }
}
