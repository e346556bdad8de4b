import SourceText

extension SourceText {
  /// Requires that a place lies in the text.
  func requireInside(_ range: ByteRange, _ what: @autoclosure () -> String) throws(Violation) {
    try require(
      range.lowerBound.value >= 0 && range.upperBound.value <= bytes.count,
      "\(what()) at \(range.bytes) of \(bytes.count) bytes")
  }

  /// Requires that a place lies in the text and cuts no character's bytes apart.
  func requireWhole(_ range: ByteRange, _ what: @autoclosure () -> String) throws(Violation) {
    try requireInside(range, what())
    for edge in [range.lowerBound.value, range.upperBound.value] where edge < bytes.count {
      try require(bytes[edge] & 0xC0 != 0x80, "\(what()) at \(range.bytes) cuts a character apart")
    }
  }

  /// Requires that edits lie in the text, in order, none overlapping another.
  func requireOrder(of edits: [TextEdit], _ what: @autoclosure () -> String) throws(Violation) {
    var end = 0
    for edit in edits {
      try requireWhole(edit.range, what())
      try require(edit.range.lowerBound.value >= end, "\(what()): edit at \(edit.range.bytes) overlaps \(end)")
      end = edit.range.upperBound.value
    }
  }
}

extension Sequence<UInt8> {
  /// Whether the bytes are UTF-8.
  var isUTF8: Bool {
    var decoder = UTF8()
    var iterator = makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .emptyInput: return true
      case .error: return false
      case .scalarValue: continue
      }
    }
  }
}
