/// Turns an XMP packet (ISO 16684-1) into its values, one by one.
struct XMPParser {
  /// The deepest element whose names are kept; deeper ones are passed over.
  private static let deepest = 64
  private static let mostProperties = 4000

  /// An element that is open.
  private struct Frame {
    /// Nil for those that only hold others: rdf:RDF, rdf:Description, lists and their members.
    var name: String?
    /// How many namespaces were known when it was opened.
    var bindings: Int
    var text = ""
    var language: String?
    /// Whether it belongs to a description in RDF.
    var isInside: Bool
  }

  private var frames: [Frame] = []
  /// Prefixes and what they usually are called, the innermost last.
  private var bindings: [(prefix: String, usual: String)] = [("xml", "xml"), ("rdf", "rdf")]
  private var properties: [XMPProperty] = []
  private var tooDeep = 0

  /// The values of a packet, in its order.
  static func properties(of packet: ArraySlice<UInt8>) -> [XMPProperty] {
    var parser = Self()
    var scanner = XMLScanner(packet.asUTF8)
    while let piece = scanner.next(), parser.properties.count < mostProperties {
      switch piece {
      case .open(let name, let attributes, let isEmpty):
        parser.open(name, attributes)
        if isEmpty { parser.close() }
      case .close: parser.close()
      case .text(let text): parser.add(text)
      }
    }
    return parser.properties
  }

  private mutating func open(_ name: String, _ attributes: [(name: String, value: String)]) {
    guard frames.count < Self.deepest else {
      tooDeep += 1
      return
    }
    var frame = Frame(name: nil, bindings: bindings.count, isInside: frames.last?.isInside ?? false)
    for attribute in attributes where attribute.name.hasPrefix("xmlns:") {
      guard bindings.count < 256, let usual = XMPNamespace.prefix(attribute.value) else { continue }
      bindings.append((String(attribute.name.dropFirst(6)), usual))
    }
    let usual = usualName(name)
    let isRDF = usual?.hasPrefix("rdf:") ?? false
    // Names of namespaces that are not read stay in the path, so that what lies under them has no meaning by chance.
    frame.name = isRDF || !frame.isInside ? nil : usual ?? "?"
    if usual == "rdf:RDF" { frame.isInside = true }
    frames.append(frame)
    for attribute in attributes where frame.isInside && !attribute.name.hasPrefix("xmlns") {
      guard let usual = usualName(attribute.name) else { continue }
      if usual == "xml:lang" { frames[frames.count - 1].language = attribute.value }
      if usual.hasPrefix("rdf:") || usual.hasPrefix("xml:") {
        if usual == "rdf:resource" { frames[frames.count - 1].text = attribute.value }
        continue
      }
      append(path: path + [usual], attribute.value, language: nil)
    }
  }

  private mutating func close() {
    if tooDeep > 0 {
      tooDeep -= 1
      return
    }
    guard let frame = frames.popLast() else { return }
    if frame.isInside, frame.text.utf8.contains(where: { $0 > 0x20 }) {
      let path = path + (frame.name.map { [$0] } ?? [])
      if !path.isEmpty { append(path: path, frame.text, language: frame.language ?? frames.last?.language) }
    }
    bindings.removeLast(max(0, bindings.count - frame.bindings))
  }

  private mutating func add(_ text: String) {
    guard tooDeep == 0, let last = frames.indices.last, frames[last].isInside, frames[last].text.utf8.count < 65_536
    else { return }
    frames[last].text += text
  }

  private mutating func append(path: [String], _ value: String, language: String?) {
    let value = value.trimmed
    guard !value.isEmpty, properties.count < Self.mostProperties else { return }
    properties.append(XMPProperty(path: path, value: value, language: language))
  }

  private var path: [String] { frames.compactMap(\.name) }

  /// A name with its usual prefix; nil where its namespace is not read.
  private func usualName(_ name: String) -> String? {
    guard let colon = name.firstIndex(of: ":") else { return nil }
    let prefix = name[..<colon]
    guard let usual = bindings.last(where: { $0.prefix == prefix })?.usual else { return nil }
    return usual + name[colon...]
  }
}

extension ArraySlice<UInt8> {
  /// The bytes as UTF-8: packets may also be UTF-16, which a NUL beside the first bracket shows.
  fileprivate var asUTF8: ArraySlice<UInt8> {
    let head = prefix(64)
    guard let bracket = head.firstIndex(of: UInt8(ascii: "<")) else { return self }
    if bracket > startIndex, self[bracket - 1] == 0 {
      return Array(String(decoding: units(.big), as: UTF16.self).utf8)[...]
    }
    if bracket + 1 < endIndex, self[bracket + 1] == 0 {
      return Array(String(decoding: units(.little), as: UTF16.self).utf8)[...]
    }
    return self
  }

  private func units(_ order: ByteOrder) -> [UInt16] {
    (0..<count / 2).map { UInt16(truncatingIfNeeded: number($0 * 2, 2, order) ?? 0) }
  }
}
