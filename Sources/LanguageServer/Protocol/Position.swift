import Reporters
import SourceText

/// A place in a document as the protocol has it: both from 0, the character in the negotiated unit.
struct Position: Hashable, Sendable, Comparable {
  var line: Int
  var character: Int

  init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }

  /// Reads a position; a negative one is the document's or line's beginning.
  init?(_ value: JSONValue) {
    guard let line = value["line"].int, let character = value["character"].int else { return nil }
    self.init(line: max(0, line), character: max(0, character))
  }

  static func < (left: Self, right: Self) -> Bool {
    (left.line, left.character) < (right.line, right.character)
  }
}

extension JSONWriter {
  /// Writes a member that is a range.
  mutating func range(_ key: String, _ range: Range<Position>) {
    object(key) { json in
      json.position("start", range.lowerBound)
      json.position("end", range.upperBound)
    }
  }

  /// Writes a member that is a position.
  mutating func position(_ key: String, _ position: Position) {
    object(key) {
      $0.member("line", position.line)
      $0.member("character", position.character)
    }
  }
}
