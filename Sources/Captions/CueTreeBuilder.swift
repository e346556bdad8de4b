/// Builds the tree of a cue's text from its tokens.
struct CueTreeBuilder {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// The nodes that are open, the whole text first.
  private var open = [CueNode(.root)]

  /// Tags inside each other beyond this are taken for closed: no text needs them, and trees are walked by recursion.
  private static let mostOpen = 256

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func add(_ token: CueToken) {
    switch token.kind {
    case .text: append(CueNode(.text(decoded(token.range))))
    case .startTag(let name, let classes, let annotation): begin(name, classes, annotation)
    case .endTag(let name): end(name)
    case .timestamp(let range):
      var reader = CueTimestamp(bytes: bytes, end: range.upperBound, position: range.lowerBound)
      if let seconds = reader.seconds(), reader.position == range.upperBound { append(CueNode(.timestamp(seconds))) }
    }
  }

  mutating func finished() -> CueNode {
    while open.count > 1 { close() }
    return open[0]
  }

  private mutating func begin(_ name: Range<Int>, _ classes: [Range<Int>], _ annotation: Range<Int>) {
    guard let tag = CueTag(bytes, name) else { return }
    if tag == .rt, open.last?.kind != .span("ruby") { return }
    let kind: CueNode.Kind =
      switch tag {
      case .v: .voice(spaced(annotation))
      case .lang: .language(spaced(annotation))
      default: .span(tag.rawValue)
      }
    let node = CueNode(kind, classes: classes.map { bytes.string($0).withoutNUL })
    if open.count < Self.mostOpen { open.append(node) } else { append(node) }
  }

  private mutating func end(_ name: Range<Int>) {
    guard open.count > 1, let tag = CueTag(bytes, name), let current = open.last else { return }
    switch (tag, current.kind) {
    case (.v, .voice), (.lang, .language): close()
    case (.ruby, .span("rt")):
      close()
      close()
    case (_, .span(let name)) where name == tag.rawValue: close()
    default: break
    }
  }

  private mutating func close() {
    let node = open.removeLast()
    append(node)
  }

  private mutating func append(_ node: CueNode) { open[open.count - 1].children.append(node) }

  /// An annotation with references resolved and white space as single spaces.
  private func spaced(_ range: Range<Int>) -> String {
    decoded(range, inAnnotation: true).split { $0 == " " || $0 == "\t" || $0.isNewline || $0 == "\u{C}" }
      .joined(separator: " ")
  }

  private func decoded(_ range: Range<Int>, inAnnotation: Bool = false) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == 0x26,
        let reference = CharacterReferences.read(
          bytes, at: index, before: range.upperBound, inAnnotation: inAnnotation)
      {
        text += Array(reference.text.utf8)
        index += reference.length
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: text, as: UTF8.self).withoutNUL
  }
}

/// The tags of WebVTT.
enum CueTag: String {
  case c, i, b, u, ruby, rt, v, lang

  /// The tag with this name.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) {
    guard (1...4).contains(name.count), let tag = CueTag(rawValue: bytes.string(name)) else { return nil }
    self = tag
  }
}

extension String {
  /// The text with U+FFFD for NUL, and LF for other line ends, as WebVTT reads it.
  var withoutNUL: String {
    guard utf8.contains(where: { $0 == 0 || $0 == 0x0D }) else { return self }
    var text = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in unicodeScalars {
      switch scalar {
      case "\0": text.append("\u{FFFD}")
      case "\r": text.append("\n")
      case "\n" where last == "\r": break
      default: text.append(scalar)
      }
      last = scalar
    }
    return String(text)
  }
}
