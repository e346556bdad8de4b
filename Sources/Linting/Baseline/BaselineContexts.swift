import LintCore
import SourceText

/// What the findings of a file are known by in a baseline.
struct BaselineContexts {
  private let source: SourceText
  private let lines: LineTable
  private let hidden: [Range<Int>]
  private let places: PlaceIndex
  /// The line that was hashed last: many findings may stand in one.
  private var last: (line: Int, hash: ContextHash)?

  init(_ file: FileReport) {
    source = file.source
    lines = LineTable(file.source)
    hidden = file.personalData.map(\.range.bytes).sorted { $0.lowerBound < $1.lowerBound }
    places = PlaceIndex(hidden)
  }

  /// The context of a finding: of the words found, else of its line without the personal data in it.
  mutating func context(of diagnostic: Diagnostic) -> String {
    let range = diagnostic.finding.range.bytes
    if diagnostic.category == .personalData || places.touches(range) { return "" }
    var hash: ContextHash
    if range.isEmpty {
      hash = lineHash(at: diagnostic.finding.range.lowerBound)
    } else {
      hash = ContextHash()
      hash.add(words: source.bytes[range])
    }
    hash.add((diagnostic.finding.channel?.rawValue ?? "").utf8)
    return hash.shortHexadecimal
  }

  private mutating func lineHash(at offset: ByteOffset) -> ContextHash {
    let line = lines.line(at: offset)
    if let last, last.line == line { return last.hash }
    var hash = ContextHash()
    let range = lines.contents(ofLine: line).bytes
    var position = range.lowerBound
    for place in hidden where place.upperBound > position && place.lowerBound < range.upperBound {
      if place.lowerBound > position { hash.add(words: source.bytes[position..<place.lowerBound]) }
      position = max(position, place.upperBound)
    }
    if position < range.upperBound { hash.add(words: source.bytes[position..<range.upperBound]) }
    last = (line, hash)
    return hash
  }
}

extension ContextHash {
  /// Adds words, whatever spaces and line ends stand between them.
  fileprivate mutating func add(words: ArraySlice<UInt8>) {
    var isBetween = false
    for byte in words {
      if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
        isBetween = true
        continue
      }
      if isBetween { add(0x20) }
      isBetween = false
      add(byte)
    }
    add(0xFF)
  }
}
