/// Reads SVG: size, title and description, and the metadata element.
enum SVGReader {
  /// How much of a drawing is read, in bytes; titles and metadata stand at its beginning.
  private static let reach = 1 << 20

  static func read(_ reader: any ByteReader, into description: inout MediaDescription) {
    let bytes = reader.bytes(at: 0, count: reach)
    var scanner = XMLScanner(bytes[...])
    var open: [String] = []
    var depth = 0
    while let piece = scanner.next() {
      switch piece {
      case .open(let name, let attributes, let isEmpty):
        let local = String(name.split(separator: ":").last ?? "")
        if depth == 0, local == "svg" { readSize(attributes, into: &description) }
        if !isEmpty {
          depth += 1
          if open.count < 64 { open.append(local) }
        }
      case .close:
        depth -= 1
        if depth < open.count { _ = open.popLast() }
        if depth <= 0 { depth = 0 }
      case .text(let text):
        guard open.first == "svg", depth == open.count else { continue }
        // Only the drawing's own title is its name; those of single shapes are not.
        switch (open.count, open.last) {
        case (2, "title"): description.add("svg.title", .altText, text.trimmed)
        case (2, "desc"): description.add("svg.desc", .text, text.trimmed)
        default: break
        }
      }
    }
    // The metadata is RDF, as XMP is.
    for property in XMPParser.properties(of: bytes[...]) {
      // Drawing programs put a description of the work around the fields, in a namespace of its own.
      let name = property.path.first { $0 != "?" } ?? ""
      switch name {
      case "dc:creator": description.add("svg.metadata.dc.creator", .creator, property.value)
      case "dc:rights": description.add("svg.metadata.dc.rights", .rights, property.value)
      case "dc:description", "dc:title":
        description.add("svg.metadata." + name.replacingColon, .text, property.value)
      default: break
      }
    }
  }

  private static func readSize(
    _ attributes: [(name: String, value: String)], into description: inout MediaDescription
  ) {
    func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
    /// A length in pixels; those in percent or other units say nothing of pixels.
    func pixels(_ name: String) -> Int? {
      guard let text = value(name)?.trimmed else { return nil }
      return Double(text.hasSuffix("px") ? String(text.dropLast(2)) : text).flatMap(Self.whole)
    }
    let box = (value("viewBox") ?? "").split { $0 == " " || $0 == "," }.map { Double($0).flatMap(Self.whole) }
    description.storedSize =
      .init(pixels("width"), pixels("height")) ?? (box.count == 4 ? .init(box[2], box[3]) : nil)
  }

  private static func whole(_ value: Double) -> Int? {
    value.isFinite && value >= 1 && value < 1e7 ? Int(value.rounded()) : nil
  }
}

extension String {
  fileprivate var replacingColon: String { String(map { $0 == ":" ? "." : $0 }) }
}
