import SourceText

@testable import YAMLSyntax

extension YAMLNode {
  /// The entries of a mapping; none for other values.
  var entries: [YAMLEntry] { if case .mapping(let entries) = content { entries } else { [] } }
  /// The values of a sequence; none for other values.
  var values: [YAMLNode] { if case .sequence(let values) = content { values } else { [] } }
  /// The scalar, where it is one.
  var scalar: YAMLScalar? { if case .scalar(let scalar) = content { scalar } else { nil } }
  /// The text of a scalar.
  var text: String? { scalar?.text }

  /// The value of a key.
  subscript(key: String) -> YAMLNode? { entries.first { $0.key == key }?.value }

  /// Every place in the tree: keys, values, and each byte of each scalar's text.
  var places: [ByteRange] {
    switch content {
    case .scalar(let scalar):
      [range] + (0..<scalar.text.utf8.count).map { scalar.map.source(of: $0..<$0 + 1) }
    case .sequence(let values): [range] + values.flatMap(\.places)
    case .mapping(let entries): [range] + entries.flatMap { [$0.keyRange] + $0.value.places }
    }
  }
}

/// The value of the key `a` in a YAML text, with the source.
func valueOfA(_ text: String) throws -> (source: SourceText, node: YAMLNode?) {
  let source = SourceText(text)
  return (source, try YAMLDocument.parse(source)?["a"])
}

/// What a faulty text gives: the fault and the characters that it points at.
func fault(_ text: String) -> (fault: YAMLError.Fault, text: String)? {
  let source = SourceText(text)
  do throws(YAMLError) {
    _ = try YAMLDocument.parse(source)
    return nil
  } catch {
    return (error.fault, source[error.range])
  }
}

/// A small generator of pseudo-random numbers, so that every run tests the same.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  /// SplitMix64, after Steele, Lea and Flood, 2014.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
