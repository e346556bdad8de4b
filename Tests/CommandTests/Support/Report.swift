import Foundation

/// The JSON report, as a program that reads it sees it.
struct Report: Decodable {
  struct Diagnostic: Decodable {
    var rule: String
    var severity: String
    var message: String
    var file: String
    var channel: String?
    var range: Place
    var fingerprint: String
  }

  struct Place: Decodable, Hashable {
    var start: Position
    var end: Position
  }

  struct Position: Decodable, Hashable {
    var offset: Int
    var line: Int
    var column: Int
  }

  struct Summary: Decodable {
    var files: Int
    var posts: Int
    var errors: Int
  }

  var diagnostics: [Diagnostic]
  var summary: Summary

  init(_ bytes: [UInt8]) throws { self = try JSONDecoder().decode(Self.self, from: Data(bytes)) }

  /// The findings of a rule, by file: `a.md:1:5`.
  func places(of rule: String) -> [String] {
    diagnostics.filter { $0.rule == rule }.map { "\($0.file):\($0.range.start.line):\($0.range.start.column)" }
  }
}
