import CGumbo
import LintCore
import SourceText

/// An element of an HTML file, with its attributes.
struct HTMLElement {
  private let element: GumboElement
  private let source: UnsafeBufferPointer<UInt8>

  /// Nil where a node is no element.
  init?(_ node: HTMLNode, in source: UnsafeBufferPointer<UInt8>) {
    guard node.pointee.type == GUMBO_NODE_ELEMENT || node.pointee.type == GUMBO_NODE_TEMPLATE else { return nil }
    element = node.pointee.v.element
    self.source = source
  }

  var tag: GumboTag { element.tag }
  /// Whether it is HTML, and no drawing or formula.
  var isHTML: Bool { element.tag_namespace == GUMBO_NAMESPACE_HTML }
  /// Where its start tag stands; nil where it is not written.
  var startTag: Range<Int>? { source.range(of: element.original_tag) }
  /// Where its end tag stands; nil where it is not written.
  var endTag: Range<Int>? { source.range(of: element.original_end_tag) }

  var childCount: Int { Int(element.children.length) }

  func child(_ index: Int) -> HTMLNode? {
    guard index < childCount, let pointer = element.children.data[index] else { return nil }
    return HTMLNode(pointer.assumingMemoryBound(to: GumboNode.self))
  }

  /// An attribute as written; nil where it is missing, and empty where it has no value.
  func attribute(_ name: StaticString) -> HTMLAttribute? {
    for index in 0..<Int(element.attributes.length) {
      guard let pointer = element.attributes.data[index] else { continue }
      let attribute = pointer.assumingMemoryBound(to: GumboAttribute.self).pointee
      guard attribute.isCalled(name) else { continue }
      return HTMLAttribute(attribute, in: source)
    }
    return nil
  }

  /// The text of an attribute, in small letters and without space around it.
  func keyword(_ name: StaticString) -> String? { attribute(name)?.text.lowercased().trimmed }

  /// Whether an attribute is there, with or without value.
  func has(_ name: StaticString) -> Bool { attribute(name) != nil }
}

/// An attribute of an element.
struct HTMLAttribute {
  /// What it says, references resolved.
  let text: String
  /// The text with the way back to the source.
  let value: FieldValue
  /// Where the name stands.
  let nameRange: ByteRange

  fileprivate init(_ attribute: GumboAttribute, in source: UnsafeBufferPointer<UInt8>) {
    let name = source.range(of: attribute.original_name) ?? 0..<0
    nameRange = ByteRange(name)
    let written = Self.value(after: name.upperBound, source.range(of: attribute.original_value), in: source)
    let (text, map) = HTMLAttribute.read(attribute.value, in: written, of: source, .attribute)
    self.text = text
    value = FieldValue(.text(text, map), at: ByteRange(written))
  }

  /// Where the value stands, without quotation marks.
  ///
  /// The parser's own word is right for values between marks only: one without them that begins with a reference is
  /// given without it, and for an attribute without value it gives the name.
  private static func value(
    after name: Int, _ told: Range<Int>?, in source: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    func isSpace(_ index: Int) -> Bool { source[index].isHTMLSpace }
    var start = name
    while start < source.count, isSpace(start) { start += 1 }
    guard start < source.count, source[start] == UInt8(ascii: "=") else { return name..<name }
    start += 1
    while start < source.count, isSpace(start) { start += 1 }
    guard start < source.count else { return start..<start }
    if source[start] == UInt8(ascii: "\"") || source[start] == UInt8(ascii: "'") {
      let end = told.map { max(start + 1, $0.upperBound) } ?? start + 1
      return start + 1..<max(start + 1, source[end - 1] == source[start] ? end - 1 : end)
    }
    var end = start
    while end < source.count, !isSpace(end), source[end] != UInt8(ascii: ">") { end += 1 }
    return start..<end
  }

  /// A text with the way back to the source.
  static func read(
    _ text: UnsafePointer<CChar>?, in range: Range<Int>, of source: UnsafeBufferPointer<UInt8>,
    _ context: HTMLAlignment.Context
  ) -> (text: String, map: OffsetMap) {
    guard let text else { return ("", OffsetMap(literal: ByteRange(range.lowerBound..<range.lowerBound))) }
    let string = String(cString: text)
    guard !string.isEmpty else { return ("", OffsetMap(literal: ByteRange(range.lowerBound..<range.lowerBound))) }
    let utf8 = Array(string.utf8)
    return utf8.withUnsafeBufferPointer { bytes in
      var map = OffsetMap()
      for piece in HTMLAlignment(bytes, in: range, of: source, context).pieces {
        if piece.isLiteral {
          map.append(literal: piece.source)
        } else {
          map.append(replacing: piece.source, textLength: piece.text.count)
        }
      }
      return (string, map)
    }
  }
}

extension GumboAttribute {
  fileprivate func isCalled(_ wanted: StaticString) -> Bool {
    guard let name else { return false }
    let length = wanted.utf8CodeUnitCount
    for index in 0..<length where UInt8(bitPattern: name[index]) != wanted.utf8Start[index] { return false }
    return name[length] == 0
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The place of a stretch that the parser points to; nil where it points nowhere.
  func range(of piece: GumboStringPiece) -> Range<Int>? {
    guard piece.length > 0, let data = piece.data, let baseAddress else { return nil }
    let start = UnsafeRawPointer(data) - UnsafeRawPointer(baseAddress)
    guard start >= 0, start < count else { return nil }
    return start..<Swift.min(count, start + piece.length)
  }
}
