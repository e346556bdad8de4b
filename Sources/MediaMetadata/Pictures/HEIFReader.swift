/// Reads HEIC and AVIF (ISO/IEC 23008-12): size after rotation, EXIF and XMP.
struct HEIFReader {
  private static let mostItems = 2000

  /// An item of the file: a picture, or metadata.
  private struct Item {
    var number: Int
    var type: String
    var contentType: String
  }

  private var walker: BoxWalker
  private var items: [Item] = []
  private var places: [Int: (isInside: Bool, offset: Int, length: Int)] = [:]
  private var primary = 0
  private var data: Range<Int>?
  private var properties: [Box] = []
  private var ownProperties: [Int] = []

  static func read(_ reader: any ByteReader, into description: inout MediaDescription) {
    var file = Self(walker: BoxWalker(reader))
    file.read(into: &description)
  }

  private init(walker: BoxWalker) { self.walker = walker }

  private mutating func read(into description: inout MediaDescription) {
    var hasMetadata = false
    var offset = 0
    while let box = walker.box(at: offset, end: walker.reader.count) {
      if box.type == "meta", box.content.count > 4 {
        hasMetadata = true
        readMetadata(box.content.lowerBound + 4..<box.content.upperBound)
      }
      if box.type == "moov" { description.isAnimated = true }
      offset = box.content.upperBound
    }
    let isCutOff = walker.isCutOff
    readSize(into: &description)
    for item in items where item.type == "Exif" || item.contentType == "application/rdf+xml" {
      readItem(item, into: &description)
    }
    description.isCutOff = isCutOff || !hasMetadata && !description.isAnimated
  }

  private mutating func readMetadata(_ content: Range<Int>) {
    for box in walker.boxes(in: content) {
      switch box.type {
      case "pitm":
        let bytes = walker.bytes(box.content)
        primary = bytes.big(4, bytes.first == 0 ? 2 : 4) ?? 0
      case "iinf": readItems(box)
      case "iloc": readPlaces(box)
      case "idat": data = box.content
      case "iprp": readProperties(box)
      default: break
      }
    }
  }

  private mutating func readItems(_ box: Box) {
    let isShort = walker.bytes(box.content).first == 0
    let start = box.content.lowerBound + (isShort ? 6 : 8)
    guard start < box.content.upperBound else { return }
    for entry in walker.boxes(in: start..<box.content.upperBound).prefix(Self.mostItems) where entry.type == "infe" {
      let bytes = walker.bytes(entry.content, most: 256)
      // Versions 2 and 3 name a type; older ones are not in use.
      guard let version = bytes.first, version >= 2 else { continue }
      let wide = version == 2 ? 2 : 4
      guard let number = bytes.big(4, wide), let type = bytes.letters(6 + wide) else { continue }
      let texts = bytes.dropFirst(10 + wide).split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false)
      let content = type == "mime" && texts.count > 1 ? String(field: texts[1]) : ""
      items.append(Item(number: number, type: type, contentType: content))
    }
  }

  private mutating func readPlaces(_ box: Box) {
    let bytes = walker.reader.bytes(at: box.content.lowerBound, count: min(box.content.count, 1 << 20))
    guard let version = bytes.first, version <= 2, let sizes = bytes.big(4, 2) else { return }
    let (offsetSize, lengthSize, baseSize) = (sizes >> 12, sizes >> 8 & 15, sizes >> 4 & 15)
    let indexSize = version == 0 ? 0 : sizes & 15
    guard [offsetSize, lengthSize, baseSize, indexSize].allSatisfy({ [0, 4, 8].contains($0) }) else { return }
    var at = 6
    func take(_ size: Int) -> Int? {
      defer { at += size }
      return bytes.big(at, size)
    }
    guard let count = take(version < 2 ? 2 : 4) else { return }
    for _ in 0..<min(count, Self.mostItems) {
      guard let number = take(version < 2 ? 2 : 4) else { return }
      let method = version == 0 ? 0 : (take(2) ?? 0) & 15
      at += 2
      guard let base = take(baseSize), let extents = take(2) else { return }
      for extent in 0..<extents {
        at += indexSize
        guard let offset = take(offsetSize), let length = take(lengthSize) else { return }
        // Metadata lies in one piece.
        if extent == 0, method < 2, base <= walker.reader.count, offset <= walker.reader.count {
          places[number] = (method == 1, base + offset, length)
        }
      }
    }
  }

  private mutating func readProperties(_ box: Box) {
    for part in walker.boxes(in: box.content) {
      if part.type == "ipco" { properties = Array(walker.boxes(in: part.content).prefix(Self.mostItems)) }
      guard part.type == "ipma" else { continue }
      let bytes = walker.reader.bytes(at: part.content.lowerBound, count: min(part.content.count, 1 << 20))
      guard let flags = bytes.big(0, 4), let count = bytes.big(4, 4) else { continue }
      let (numberSize, indexSize) = (flags >> 24 == 0 ? 2 : 4, flags & 1 == 0 ? 1 : 2)
      var at = 8
      for _ in 0..<min(count, Self.mostItems) {
        guard let number = bytes.big(at, numberSize), let count = bytes.big(at + numberSize, 1) else { break }
        at += numberSize + 1
        for index in 0..<count where number == primary {
          guard let value = bytes.big(at + index * indexSize, indexSize) else { break }
          ownProperties.append(value & (indexSize == 1 ? 0x7F : 0x7FFF))
        }
        at += count * indexSize
      }
    }
  }

  /// The size of the main picture; rotation and mirroring are properties of their own, and EXIF's is not used.
  private mutating func readSize(into description: inout MediaDescription) {
    var isSideways = false
    for index in ownProperties where (1...max(1, properties.count)).contains(index) && !properties.isEmpty {
      let box = properties[index - 1]
      let bytes = walker.bytes(box.content)
      switch box.type {
      case "ispe": description.storedSize = .init(bytes.big(4, 4), bytes.big(8, 4))
      case "irot": isSideways = (bytes.big(0, 1) ?? 0) & 1 == 1
      default: break
      }
    }
    description.orientation = isSideways ? 6 : 1
  }

  private func readItem(_ item: Item, into description: inout MediaDescription) {
    guard let place = places[item.number] else { return }
    let start = place.isInside ? (data?.lowerBound ?? 0) + place.offset : place.offset
    guard let bytes = walker.reader.block(at: start, count: place.length) else { return }
    if item.type == "Exif" {
      // Four bytes tell how far it is to the TIFF header.
      guard let skipped = bytes.big(0, 4), skipped <= bytes.count - 4,
        let tiff = TIFFReader(MemoryBytes(Array(bytes.dropFirst(4 + skipped))), source: .exif)
      else { return }
      let orientation = description.orientation
      let summary = tiff.read(into: &description)
      description.orientation = orientation
      summary.judgeThumbnail(into: &description)
    } else {
      XMPReader.read(bytes[...], into: &description)
    }
  }
}
