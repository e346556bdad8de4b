/// Reads JPEG: size, EXIF, XMP, IPTC, comments, further pictures and what lies behind the picture.
struct JPEGReader {
  private let reader: any ByteReader
  private let depth: Int
  private var extended = ExtendedXMP()
  private var photoshop: [UInt8] = []
  private var exif: ExifSummary?
  private var pictures: [Range<Int>] = []
  private var dataStart: Int?

  static func read(_ reader: any ByteReader, depth: Int, into description: inout MediaDescription) {
    var file = Self(reader: reader, depth: depth)
    file.read(into: &description)
  }

  private init(reader: any ByteReader, depth: Int) {
    self.reader = reader
    self.depth = depth
  }

  private mutating func read(into description: inout MediaDescription) {
    var segments = JPEGSegments(reader)
    while let segment = segments.next() {
      switch segment.marker {
      case 0xDA: dataStart = segment.content.upperBound
      // SOF markers, but not tables for coding.
      case 0xC0...0xCF where segment.marker != 0xC4 && segment.marker != 0xC8 && segment.marker != 0xCC:
        let frame = reader.bytes(at: segment.content.lowerBound, count: 5)
        description.storedSize = .init(frame.big(3, 2), frame.big(1, 2)) ?? description.storedSize
      case 0xE1: readApp1(segment.content, into: &description)
      case 0xE2: readApp2(segment.content)
      case 0xEB: readProvenance(segment.content, into: &description)
      case 0xED: readApp13(segment.content)
      case 0xFE:
        let comment = reader.bytes(at: segment.content.lowerBound, count: min(segment.content.count, 65_536))
        description.add("jpeg.COM", .text, String(field: comment))
      default: break
      }
      if dataStart != nil { break }
    }
    if let packet = extended.packet { XMPReader.read(packet, into: &description) }
    PhotoshopResources.read(photoshop, into: &description)
    exif?.judgeThumbnail(into: &description)
    description.isCutOff = dataStart == nil
    guard depth == 0, let dataStart else { return }
    readFurtherPictures(into: &description)
    JPEGTrailer(reader, from: dataStart).read(into: &description)
  }

  private mutating func readApp1(_ content: Range<Int>, into description: inout MediaDescription) {
    guard let bytes = reader.block(at: content.lowerBound, count: content.count) else { return }
    if bytes.has("Exif\0") {
      guard let tiff = TIFFReader(MemoryBytes(Array(bytes.dropFirst(6))), source: .exif) else { return }
      let summary = tiff.read(into: &description)
      exif = exif ?? summary
    } else if bytes.has("http://ns.adobe.com/xap/1.0/\0") {
      let notes = XMPReader.read(bytes.dropFirst(29), into: &description)
      extended.identifier = notes.extensionIdentifier ?? extended.identifier
      description.trailerLengths += notes.trailerLengths
    } else if bytes.has("http://ns.adobe.com/xmp/extension/\0") {
      extended.add(bytes.dropFirst(35))
    }
  }

  /// The list of further pictures in the file (CIPA DC-007). Offsets count from the byte order mark.
  private mutating func readApp2(_ content: Range<Int>) {
    guard content.count > 12, content.count < 65_536 else { return }
    let bytes = reader.bytes(at: content.lowerBound, count: content.count)
    guard bytes.has("MPF\0"), let tiff = TIFFReader(MemoryBytes(Array(bytes.dropFirst(4))), source: .list) else {
      return
    }
    let base = content.lowerBound + 4
    for entry in tiff.furtherPictures() where entry.offset > 0 && entry.offset <= reader.count - base {
      pictures.append(base + entry.offset..<base + entry.offset + min(entry.length, reader.count - base - entry.offset))
    }
  }

  /// Content credentials (JUMBF) are signed; here only their word on how the picture came to be is looked for.
  private func readProvenance(_ content: Range<Int>, into description: inout MediaDescription) {
    let bytes = reader.bytes(at: content.lowerBound, count: content.count)
    for term in ["trainedAlgorithmicMedia", "compositeWithTrainedAlgorithmicMedia"] where bytes.contains(term) {
      description.add("c2pa.digitalSourceType", .sourceType, term)
      return
    }
  }

  private mutating func readApp13(_ content: Range<Int>) {
    guard let bytes = reader.block(at: content.lowerBound, count: content.count), bytes.has("Photoshop 3.0\0"),
      photoshop.count < 1 << 20
    else { return }
    // Resources may go on in the next segment.
    photoshop += bytes.dropFirst(14)
  }

  private func readFurtherPictures(into description: inout MediaDescription) {
    for range in pictures.prefix(8) {
      guard let picture = MediaReader.read(reader.part(range.lowerBound, range.count), depth: depth + 1) else {
        continue
      }
      description.add(fieldsOf: picture, as: "mpf")
    }
  }
}
