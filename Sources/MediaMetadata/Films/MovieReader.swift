/// Reads MP4, QuickTime and their kin: tracks, duration, size, and what the metadata gives away.
struct MovieReader {
  var walker: BoxWalker
  /// Pictures' rotation and size come from the first track of pictures.
  private var hasPicture = false
  /// Units a second of each track, by its number.
  var scales: [Int: Int] = [:]

  var reader: any ByteReader { walker.reader }

  static func read(_ reader: any ByteReader, into description: inout MediaDescription) {
    var file = Self(walker: BoxWalker(reader))
    file.read(into: &description)
  }

  private init(walker: BoxWalker) { self.walker = walker }

  private mutating func read(into description: inout MediaDescription) {
    var offset = 0
    var hasDescription = false
    var last: Box?
    while let box = walker.box(at: offset, end: reader.count) {
      switch box.type {
      case "moov":
        hasDescription = true
        readMovie(box, into: &description)
      case "moof": last = box
      case "uuid": readExtension(box, into: &description)
      case "meta": readMetadata(box, into: &description)
      default: break
      }
      offset = box.content.upperBound
    }
    if description.seconds == nil, let last { description.seconds = end(of: last, scales: scales) }
    // A rest that is no box is cut off, unless it is padding.
    let rest = reader.count - offset
    let isPadded = rest > 0 && !walker.isCutOff && reader.bytes(at: offset, count: 64).allSatisfy { $0 == 0 }
    description.isCutOff =
      !walker.isExhausted
      && (!hasDescription || walker.isCutOff || rest >= 8 && !isPadded)
  }

  private mutating func readMovie(_ movie: Box, into description: inout MediaDescription) {
    for box in walker.boxes(in: movie.content) {
      switch box.type {
      case "mvhd":
        let header = walker.bytes(box.content)
        description.seconds = Self.seconds(header) ?? description.seconds
        if Self.hasCreationTime(header) { description.add("mp4.creation_time", .time) }
      case "mvex":
        for part in walker.boxes(in: box.content) where part.type == "mehd" {
          readFragmentDuration(part, in: movie, into: &description)
        }
      case "trak": readTrack(box, into: &description)
      case "udta": readUserData(box, into: &description)
      case "meta": readMetadata(box, into: &description)
      case "uuid": readExtension(box, into: &description)
      default: break
      }
    }
  }

  /// The duration of a header of a film or track: version, flags, two times, a scale, and units of it; nil for none.
  static func seconds(_ header: ArraySlice<UInt8>) -> Double? {
    let isLong = header.first == 1
    guard let scale = header.big(isLong ? 20 : 12, 4), scale > 0,
      let units = header.big(isLong ? 24 : 16, isLong ? 8 : 4), units > 0, units < (isLong ? .max : 0xFFFF_FFFF)
    else { return nil }
    return Double(units) / Double(scale)
  }

  private static func hasCreationTime(_ header: ArraySlice<UInt8>) -> Bool {
    (header.big(4, header.first == 1 ? 8 : 4) ?? 0) != 0
  }

  /// A film in pieces tells its length apart, in the scale of the film's header.
  private mutating func readFragmentDuration(_ box: Box, in movie: Box, into description: inout MediaDescription) {
    let header = walker.bytes(box.content)
    guard let units = header.big(4, header.first == 1 ? 8 : 4), units > 0, description.seconds == nil,
      let film = walker.boxes(in: movie.content).first(where: { $0.type == "mvhd" })
    else { return }
    let bytes = walker.bytes(film.content)
    guard let scale = bytes.big(bytes.first == 1 ? 20 : 12, 4), scale > 0 else { return }
    description.seconds = Double(units) / Double(scale)
  }

  /// A box with a number of sixteen bytes as its type; one of them is XMP's.
  private mutating func readExtension(_ box: Box, into description: inout MediaDescription) {
    guard walker.bytes(box.content, most: 16).elementsEqual(Self.xmpIdentifier),
      let packet = reader.block(at: box.content.lowerBound + 16, count: box.content.count - 16)
    else { return }
    XMPReader.read(packet[...], into: &description)
  }

  /// The type of the box that holds XMP (XMP specification part 3, 1.2.7.1).
  static let xmpIdentifier: [UInt8] = [
    0xBE, 0x7A, 0xCF, 0xCB, 0x97, 0xA9, 0x42, 0xE8, 0x9C, 0x71, 0x99, 0x94, 0x91, 0xE3, 0xAF, 0xAC,
  ]

  /// Takes over a picture's size from the first track of pictures.
  mutating func add(_ size: MediaDescription.PixelSize?, orientation: Int, to description: inout MediaDescription) {
    guard !hasPicture, let size else { return }
    hasPicture = true
    description.storedSize = size
    description.orientation = orientation
  }
}
