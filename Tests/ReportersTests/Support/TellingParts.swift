import Foundation
import LintCore
import LintTestSupport

/// What gives a value away in an output, as the tests for leaks count it: any four digits in a row, with or without
/// signs between in the value, and any five letters in a row.
///
/// Values are made of words, and some words are our own: a report of a protected identity cannot avoid the rule's name.
/// So parts do not count that the texts of the rules themselves have, which are the same whatever the value is, nor those
/// of any address for examples. Nor do
/// fingerprints count, in which four digits stand by chance; what they are made of is tested by itself.
struct TellingParts {
  private let parts: Set<String>

  init(_ values: some Sequence<String>) {
    parts = Set(values.flatMap(Self.parts)).subtracting(Self.own)
  }

  /// The parts that an output has.
  func leaks(in output: String) -> [String] {
    let text = Self.withoutFingerprints(Self.withoutAssets(output).lowercased())
    return parts.filter(text.contains).sorted()
  }

  private static func parts(of value: String) -> [String] {
    let value = value.lowercased()
    return runs(of: 4, in: value, \.isNumber) + runs(of: 4, in: String(value.filter(\.isNumber)), \.isNumber)
      + runs(of: 5, in: value, \.isLetter)
  }

  private static func runs(of length: Int, in text: String, _ belongs: (Character) -> Bool) -> [String] {
    text.split { !belongs($0) }.flatMap { word -> [String] in
      let letters = Array(word)
      guard letters.count >= length else { return [] }
      return (0...letters.count - length).map { String(letters[$0..<$0 + length]) }
    }
  }

  /// The parts of the rules' own texts.
  private static let own = Set(
    TestLinter.shared.rules.map(\.metadata).flatMap { rule in
      [rule.name, rule.category.rawValue, rule.summary.sv, rule.summary.en, rule.rationale.sv, rule.rationale.en]
    }.flatMap(parts) + parts(of: "https://example 2000-01-01"))

  private static func withoutFingerprints(_ text: String) -> String {
    text.replacing(/"(fingerprint|klartext\/v1|klartextfinding\/v1|primarylocationlinehash)": *"[^"]*"/, with: "")
      .replacing(/data-finding="[0-9a-f]*"/, with: "")
  }

  /// A page without its style sheet, its scripts and their hashes, which are the same whatever is in it.
  private static func withoutAssets(_ text: String) -> String {
    guard text.hasPrefix("<!DOCTYPE html>") else { return text }
    var text = text
    for (start, end) in [("<meta http-equiv=", ">"), ("<style>", "</style>"), ("<script>", "</script>")] {
      guard let start = text.firstRange(of: start),
        let end = text[start.upperBound...].firstRange(of: end)
      else { continue }
      text.removeSubrange(start.lowerBound..<end.upperBound)
    }
    return text
  }
}

/// A draft post of the conformance data, with labelled values.
struct LabelledPost: Decodable, Sendable {
  struct Span: Decodable, Sendable {
    var kind: String
    var expect: String
    var start_utf8: Int
    var end_utf8: Int
  }

  var id: String
  var text: String
  var spans: [Span]

  /// The values that must be found.
  var values: [String] {
    let bytes = Array(text.utf8)
    return spans.filter { $0.expect == "flag" }.map {
      String(decoding: bytes[$0.start_utf8..<$0.end_utf8], as: UTF8.self)
    }
  }

  static let all = Result {
    try TestData.text("testdata/conformance/pii/posts/sv-posts.jsonl").split(separator: "\n")
      .map { try JSONDecoder().decode(LabelledPost.self, from: Data($0.utf8)) }
  }
}
