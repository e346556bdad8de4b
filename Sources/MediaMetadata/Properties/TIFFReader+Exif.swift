extension TIFFReader {
  /// Adds what the directories tell, and gives what only makes sense beside the picture.
  @discardableResult
  func read(into description: inout MediaDescription) -> ExifSummary {
    var summary = ExifSummary()
    var visited: Set<Int> = []
    var offset = first
    for number in 0..<Self.mostDirectories {
      guard offset >= 8, visited.insert(offset).inserted, let directory = directory(at: offset) else { break }
      // The second directory of EXIF is about its small picture; in a TIFF it is the next page.
      if number == 1, source == .exif {
        readThumbnail(directory.entries, into: &summary)
        break
      }
      if number == 0 || source == .file {
        for entry in directory.entries {
          readMain(entry, isFirst: number == 0, into: &description)
          readPart(entry, &visited, into: &description, &summary)
        }
      }
      offset = directory.next
      if offset == 0 { break }
    }
    return summary
  }

  /// The directories that hang below another: EXIF, GPS, and the pictures of a raw file.
  private func readPart(
    _ entry: Entry, _ visited: inout Set<Int>, into description: inout MediaDescription, _ summary: inout ExifSummary
  ) {
    guard [0x8769, 0x8825, 0x014A].contains(entry.tag), let offset = number(of: entry), offset >= 8,
      visited.count < Self.mostDirectories, visited.insert(offset).inserted, let directory = directory(at: offset)
    else { return }
    switch entry.tag {
    case 0x8769: for entry in directory.entries { readExif(entry, into: &description, &summary) }
    case 0x8825: readPosition(directory.entries, into: &description)
    default: for entry in directory.entries { readMain(entry, isFirst: false, into: &description) }
    }
  }

  private func readMain(_ entry: Entry, isFirst: Bool, into description: inout MediaDescription) {
    switch entry.tag {
    case 0x0100 where source == .file && isFirst:
      description.storedSize = .init(number(of: entry), description.storedSize?.height ?? 1)
    case 0x0101 where source == .file && isFirst:
      description.storedSize = .init(description.storedSize?.width ?? 1, number(of: entry))
    case 0x0112 where isFirst:
      if let value = number(of: entry), (1...8).contains(value) { description.orientation = value }
    case 0x010E: description.add("exif.ImageDescription", .text, text(of: entry))
    case 0x0132: description.add("exif.ModifyDate", .time, date(of: entry))
    case 0x013B: description.add("exif.Artist", .creator, text(of: entry))
    case 0x013C: description.add("exif.HostComputer", .deviceName, text(of: entry))
    case 0x8298: description.add("exif.Copyright", .rights, text(of: entry))
    case 0x9C9B: description.add("exif.XPTitle", .text, wideText(of: entry))
    case 0x9C9C: description.add("exif.XPComment", .text, wideText(of: entry))
    case 0x9C9D: description.add("exif.XPAuthor", .creator, wideText(of: entry))
    case 0x9C9E: description.add("exif.XPKeywords", .text, wideText(of: entry))
    case 0x9C9F: description.add("exif.XPSubject", .text, wideText(of: entry))
    case 0xC62F: description.add("exif.CameraSerialNumber", .serial, text(of: entry))
    case 0x02BC:
      if let packet = reader.block(at: entry.place, count: entry.byteCount ?? 0) {
        XMPReader.read(packet[...], into: &description)
      }
    case 0x83BB: IPTCReader.read(bytes(of: entry, limit: 1 << 20)[...], into: &description)
    case 0x8649: PhotoshopResources.read(bytes(of: entry, limit: 1 << 20), into: &description)
    default: break
    }
  }

  private func readExif(
    _ entry: Entry, into description: inout MediaDescription, _ summary: inout ExifSummary
  ) {
    switch entry.tag {
    case 0x9003: description.add("exif.DateTimeOriginal", .time, date(of: entry))
    case 0x9004: description.add("exif.CreateDate", .time, date(of: entry))
    case 0x927C: if entry.count > 0 { description.add("exif.MakerNote", .makerNote) }
    case 0x9286: description.add("exif.UserComment", .text, comment(of: entry))
    case 0xA002: summary.statedWidth = number(of: entry)
    case 0xA003: summary.statedHeight = number(of: entry)
    case 0xA420: description.add("exif.ImageUniqueID", .serial, text(of: entry))
    case 0xA430: description.add("exif.CameraOwnerName", .owner, text(of: entry))
    case 0xA431: description.add("exif.BodySerialNumber", .serial, text(of: entry))
    case 0xA435: description.add("exif.LensSerialNumber", .serial, text(of: entry))
    case 0xA436: description.add("exif.ImageTitle", .text, text(of: entry))
    case 0xA437: description.add("exif.Photographer", .creator, text(of: entry))
    case 0xA438: description.add("exif.ImageEditor", .creator, text(of: entry))
    default: break
    }
  }

  private func readThumbnail(_ entries: [Entry], into summary: inout ExifSummary) {
    guard let start = entries.first(where: { $0.tag == 0x0201 }).flatMap(number),
      let length = entries.first(where: { $0.tag == 0x0202 }).flatMap(number), length > 0
    else { return }
    var segments = JPEGSegments(reader.part(start, length))
    while let segment = segments.next(), segment.marker != 0xDA {
      guard (0xC0...0xC3).contains(segment.marker) else { continue }
      let frame = reader.bytes(at: start + segment.content.lowerBound, count: 5)
      summary.thumbnail = .init(frame.big(3, 2), frame.big(1, 2))
    }
  }

  /// Where it was taken, and where it was aimed at (GPS directory, tags 1 to 4 and 19 to 22).
  private func readPosition(_ entries: [Entry], into description: inout MediaDescription) {
    func degrees(_ reference: Int, _ value: Int) -> Double? {
      guard let entry = entries.first(where: { $0.tag == value }) else { return nil }
      let parts = fractions(of: entry, most: 3)
      guard let whole = parts.first, whole.isFinite else { return nil }
      // A seconds field of 0/0 means that there is none.
      let sum =
        whole + (parts.dropFirst().first.map { $0.isFinite ? $0 / 60 : 0 } ?? 0)
        + (parts.dropFirst(2).first.map { $0.isFinite ? $0 / 3600 : 0 } ?? 0)
      let letter = entries.first { $0.tag == reference }.map(text) ?? ""
      return letter.hasPrefix("S") || letter.hasPrefix("W") ? -sum : sum
    }
    if let latitude = degrees(1, 2), let longitude = degrees(3, 4) {
      description.add("exif.gps", latitude: latitude, longitude: longitude)
    }
    if let latitude = degrees(19, 20), let longitude = degrees(21, 22) {
      description.add("exif.gps.destination", latitude: latitude, longitude: longitude)
    }
  }

  /// A date; cameras without a clock write zeros or blanks.
  private func date(of entry: Entry) -> String {
    let text = text(of: entry)
    return text.utf8.contains { (UInt8(ascii: "1")...UInt8(ascii: "9")).contains($0) } ? text : ""
  }

  /// The texts of Windows are UTF-16, whatever order the rest has.
  private func wideText(of entry: Entry) -> String { String(utf16: bytes(of: entry), .little) }

  /// A comment begins with eight bytes that tell how it is written.
  private func comment(of entry: Entry) -> String {
    let bytes = bytes(of: entry)
    let text = bytes.dropFirst(8)
    if bytes.has("UNICODE\0") {
      if text.starts(with: [0xFE, 0xFF]) { return String(utf16: text, .big) }
      if text.starts(with: [0xFF, 0xFE]) { return String(utf16: text, .little) }
      return String(utf16: text, order)
    }
    if bytes.has("ASCII\0\0\0") || bytes.starts(with: [0, 0, 0, 0, 0, 0, 0, 0]) { return String(field: text) }
    return bytes.has("JIS\0\0\0\0\0") ? "" : String(field: bytes)
  }
}
