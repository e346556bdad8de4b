extension MovieReader {
  /// The most entries of one list that are read.
  private static let mostEntries = 500

  /// The user data of a film or track: QuickTime's texts, 3GPP's boxes, and metadata of other makers.
  mutating func readUserData(_ data: Box, into description: inout MediaDescription) {
    for box in walker.boxes(in: data.content).prefix(Self.mostEntries) {
      switch box.type {
      case "meta": readMetadata(box, into: &description)
      case "loci": readPlace(box, into: &description)
      case "XMP_":
        if let packet = reader.block(at: box.content.lowerBound, count: box.content.count) {
          XMPReader.read(packet[...], into: &description)
        }
      case let type where type.hasPrefix("©"): readText(box, into: &description)
      case "titl", "dscp", "auth", "perf", "cprt":
        // Version, flags, a language, a text.
        let bytes = reader.bytes(at: box.content.lowerBound, count: min(box.content.count, String.longestField + 6))
        let text =
          bytes.dropFirst(6).starts(with: [0xFE, 0xFF])
          ? String(utf16: bytes.dropFirst(6), .big) : String(field: bytes.dropFirst(6))
        Self.add(box.type, text, prefix: "mp4.udta.", into: &description)
      default: break
      }
    }
  }

  /// A text of QuickTime: its length, its language, and the text itself; in some files the text alone.
  private mutating func readText(_ box: Box, into description: inout MediaDescription) {
    let bytes = reader.bytes(at: box.content.lowerBound, count: min(box.content.count, String.longestField + 4))
    let isCounted = (bytes.big(0, 2) ?? 0) <= box.content.count - 4 && bytes.count >= 4
    let text = isCounted ? bytes.dropFirst(4).prefix(bytes.big(0, 2) ?? 0) : bytes[...]
    Self.add(box.type, String(field: text), prefix: "mp4.udta.", into: &description)
  }

  /// What a text is, by the four letters or the key that name it.
  private static func add(_ key: String, _ text: String, prefix: String, into description: inout MediaDescription) {
    let name = prefix + key.filter { $0 != "©" }
    switch key {
    case "©xyz": addPosition(name, text, into: &description)
    case "©ART", "©art", "aART", "©aut", "©dir", "©prf", "auth", "perf": description.add(name, .creator, text)
    case "©nam", "©cmt", "©des", "©inf", "desc", "ldes", "titl", "dscp", "©key", "©lyr":
      description.add(name, .text, text)
    case "©cpy", "cprt": description.add(name, .rights, text)
    case "©day": description.add(name, .time, text)
    case "ownr", "apID": description.add(name, .owner, text)
    default: break
    }
  }

  private static func addPosition(_ name: String, _ text: String, into description: inout MediaDescription) {
    guard let position = ISO6709(text) else { return }
    description.add(name, latitude: position.latitude, longitude: position.longitude)
  }

  /// 3GPP's place: version and flags, language, a name, a role, then longitude, latitude and altitude in sixteenths.
  private mutating func readPlace(_ box: Box, into description: inout MediaDescription) {
    let bytes = reader.bytes(at: box.content.lowerBound, count: min(box.content.count, 1024))
    let text = bytes.dropFirst(6)
    let isWide = text.starts(with: [0xFE, 0xFF])
    var end = 6
    if isWide {
      while let unit = bytes.big(end, 2), unit != 0 { end += 2 }
      end += 2
    } else {
      end = (text.firstIndex(of: 0) ?? bytes.count) + 1
    }
    guard let longitude = bytes.big(end + 1, 4), let latitude = bytes.big(end + 5, 4) else { return }
    func degrees(_ value: Int) -> Double { Double(Int32(truncatingIfNeeded: value)) / 65_536 }
    description.add("mp4.udta.loci", latitude: degrees(latitude), longitude: degrees(longitude))
  }

  /// Metadata with keys (QuickTime) or with four letters (iTunes): a list of names and a list of values.
  mutating func readMetadata(_ box: Box, into description: inout MediaDescription) {
    var content = box.content
    // In MP4 the box has a version and flags, in QuickTime not; its first box tells.
    if walker.bytes(content).letters(4) != "hdlr" {
      content = min(content.lowerBound + 4, content.upperBound)..<content.upperBound
    }
    var keys: [String] = []
    for part in walker.boxes(in: content) {
      switch part.type {
      case "keys": keys = readKeys(part)
      case "ilst": readItems(part, keys, into: &description)
      case "xml ":
        if let packet = reader.block(at: part.content.lowerBound, count: part.content.count) {
          XMPReader.read(packet[...], into: &description)
        }
      default: break
      }
    }
  }

  private mutating func readKeys(_ box: Box) -> [String] {
    let bytes = reader.bytes(at: box.content.lowerBound, count: min(box.content.count, 65_536))
    var keys: [String] = []
    var offset = 8
    while keys.count < Self.mostEntries, let length = bytes.big(offset, 4), length >= 8, length <= bytes.count - offset
    {
      keys.append(String(field: bytes[offset + 8..<offset + length]))
      offset += length
    }
    return keys
  }

  private mutating func readItems(_ list: Box, _ keys: [String], into description: inout MediaDescription) {
    for item in walker.boxes(in: list.content).prefix(Self.mostEntries) {
      let number = walker.bytes(item.start + 4..<item.start + 8).big(0, 4) ?? 0
      let key = (1...max(1, keys.count)).contains(number) && !keys.isEmpty ? keys[number - 1] : item.type
      for data in walker.boxes(in: item.content) where data.type == "data" {
        let bytes = reader.bytes(at: data.content.lowerBound, count: min(data.content.count, String.longestField + 8))
        // Type 1 is UTF-8, 2 is UTF-16; others are pictures and numbers.
        let text: String
        switch bytes.big(0, 4) {
        case 1: text = String(field: bytes.dropFirst(8))
        case 2: text = String(utf16: bytes.dropFirst(8), .big)
        default: continue
        }
        Self.addItem(key, text, into: &description)
      }
    }
  }

  private static func addItem(_ key: String, _ text: String, into description: inout MediaDescription) {
    guard key.contains(".") else {
      add(key, text, prefix: "mp4.ilst.", into: &description)
      return
    }
    let name = "mov.keys." + key
    switch key.split(separator: ".").last {
    case "ISO6709": addPosition(name, text, into: &description)
    case "author", "artist", "director", "producer": description.add(name, .creator, text)
    case "creationdate": description.add(name, .time, text)
    case "title", "displayname", "description", "comment", "keywords", "information": description.add(name, .text, text)
    case "name" where key.contains("location"), "note" where key.contains("location"),
      "body" where key.contains("location"):
      description.add(name, .text, text)
    case "copyright": description.add(name, .rights, text)
    case "identifier" where key.contains("content") || key.contains("camera"): description.add(name, .serial, text)
    default: break
    }
  }
}
