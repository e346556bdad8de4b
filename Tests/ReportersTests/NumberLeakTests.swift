import Foundation
import LintTestSupport
import Linting
import Testing

@testable import Reporters

/// Every number of the conformance lists that is found is hidden in each format, however it is written.
@Suite struct NumberLeakTests {
  /// A list, where it lies, and which of its numbers are tried: each hundredth of a long list, from a first one on.
  struct List: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var stride = 1
    var numbers: @Sendable () throws -> [String]
  }

  private static let folder = "testdata/conformance/pii/"

  private static func fields(_ names: [String], of file: String) throws -> [String] {
    try TestData.text(folder + file).split(separator: "\n").flatMap { line -> [String] in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
      guard object["valid"] as? Bool ?? true else { return [] }
      return names.compactMap { name in object[name].map { "\($0)" } }.filter { $0.count >= 6 }
    }
  }

  private static func texts(of file: String) throws -> [String] {
    try TestData.text(folder + file).split(separator: "\n").compactMap { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
      return (object["case"] as? [String: Any])?["text"] as? String
    }
  }

  private static let written = ["long_format", "short_format", "separated_format", "separated_long"]

  static let lists = [
    List(testDescription: "personal numbers") { try fields(written, of: "personnummer-meta/list.jsonl") },
    List(testDescription: "interim numbers") { try fields(written, of: "personnummer-meta/interim.jsonl") },
    List(testDescription: "test numbers", stride: 997) {
      try TestData.text(folder + "personnummer-meta/skatteverket-test-personnummer.txt").split(separator: "\n")
        .map(String.init)
    },
    List(testDescription: "test coordination numbers", stride: 499) {
      try TestData.text(folder + "personnummer-meta/skatteverket-test-samordningsnummer.txt").split(separator: "\n")
        .map(String.init)
    },
    List(testDescription: "phone numbers") { try fields(["input"], of: "libphonenumber/se-examples.jsonl") },
    List(testDescription: "payment cards") { try texts(of: "presidio/credit_card.jsonl") },
    List(testDescription: "network addresses") {
      try texts(of: "presidio/ip.jsonl") + texts(of: "presidio/mac.jsonl")
    },
    List(testDescription: "others' personal numbers") { try texts(of: "presidio/se_personnummer.jsonl") },
  ]

  /// The forms that people give a number of twelve digits.
  private static func forms(of number: String) -> [String] {
    guard number.count == 12, number.allSatisfy(\.isASCII) else { return [number] }
    let (day, last) = (String(number.prefix(8)), String(number.suffix(4)))
    let wide = String(number.unicodeScalars.map { Character(Unicode.Scalar($0.value + 0xFEE0) ?? $0) })
    return [number, "\(day)-\(last)", "\(day)–\(last)", "\(day) \(last)", "\(day.dropFirst(2))-\(last)", wide]
  }

  @Test(arguments: lists)
  func noOutputHasAPartOfANumber(_ list: List) throws {
    let numbers = try list.numbers()
    var found = 0
    for index in stride(from: 0, to: numbers.count, by: list.stride) {
      for value in Self.forms(of: numbers[index]) {
        let text = "Detta erhåller du, personnummer eller telefon till henne: \(value) t.ex.\n\nÅter \(value).\n"
        var file = try TestLinter.shared.check(text)
        // The test's own folder has a random name.
        file.path = "utkast.md"
        let hidden = file.personalData.map { file.source.bytes[$0.range.bytes] }
        found += hidden.isEmpty ? 0 : 1
        let parts = TellingParts(hidden.map { String(decoding: $0, as: UTF8.self) })
        // Each format shows some of the numbers, and all of them together.
        for (offset, format) in ReportFormat.allCases.enumerated() where (offset + found).isMultiple(of: 3) {
          let output = format.text(LintReport(files: [file])) { $0.minimumSeverity = .info }
          let leaks = parts.leaks(in: output)
          #expect(leaks.isEmpty, "\(value) as \(format): \(leaks)\n\(output)")
        }
      }
    }
    #expect(found > 0)
  }
}
