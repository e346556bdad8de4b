/// What must hold of one part of the product, whatever bytes it is given.
///
/// A pure function over bytes: the same bytes always give the same answer, nothing is kept from one call to the next, and
/// nothing is written anywhere. A crash or a hang is a find as much as a `Violation` is.
public struct Harness: Sendable {
  /// Its name, on the command line and as a folder of `testdata/fuzz/`.
  public let name: String
  /// The longest input that is worth trying, in bytes.
  public let longestInput: Int
  private let body: @Sendable ([UInt8]) throws -> Void

  init(_ name: String, upTo longestInput: Int = 4096, _ body: @escaping @Sendable ([UInt8]) throws -> Void) {
    self.name = name
    self.longestInput = longestInput
    self.body = body
  }

  /// Tries some bytes.
  ///
  /// - Throws: a `Violation` where something that must hold does not.
  public func run(_ bytes: [UInt8]) throws { try body(bytes) }

  /// Every harness, in the order that they are run.
  public static let all: [Harness] = [
    text, markdown, html, calendar, spreadsheet, json, jsonLines, yaml, configuration, pack, policy, list, pattern, glob,
    dictionary, webVTT, subRip, picture, film, sound, document, framing, message, edits, request, pipeline, report, fix,
  ]

  /// The harness of a name; nil when there is none.
  public static func named(_ name: String) -> Harness? { all.first { $0.name == name } }
}
