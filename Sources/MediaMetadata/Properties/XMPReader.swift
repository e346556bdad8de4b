/// Reads what an XMP packet tells of persons, places, devices and rights.
enum XMPReader {
  /// What a packet says of the file around it.
  struct Notes {
    /// The name of a second packet in pieces.
    var extensionIdentifier: String?
    /// How long a film behind the picture is, in bytes.
    var trailerLengths: [Int] = []
  }

  /// Fields with one meaning, by property or by the innermost name.
  private static let meanings: [String: (name: String, meaning: MediaField.Meaning)] = [
    "dc:creator": ("xmp.dc.creator", .creator), "tiff:Artist": ("xmp.tiff.Artist", .creator),
    "dc:description": ("xmp.dc.description", .text), "dc:title": ("xmp.dc.title", .text),
    "dc:subject": ("xmp.dc.subject", .text), "tiff:ImageDescription": ("xmp.tiff.ImageDescription", .text),
    "exif:UserComment": ("xmp.exif.UserComment", .text), "photoshop:Headline": ("xmp.photoshop.Headline", .text),
    "photoshop:Instructions": ("xmp.photoshop.Instructions", .text),
    "iptcCore:ExtDescrAccessibility": ("xmp.iptcCore.ExtDescrAccessibility", .text),
    "iptcCore:AltTextAccessibility": ("xmp.iptcCore.AltTextAccessibility", .altText),
    "dc:rights": ("xmp.dc.rights", .rights), "photoshop:Credit": ("xmp.photoshop.Credit", .rights),
    "xmpRights:Owner": ("xmp.xmpRights.Owner", .rights), "xmpRights:UsageTerms": ("xmp.xmpRights.UsageTerms", .rights),
    "xmpRights:WebStatement": ("xmp.xmpRights.WebStatement", .rights),
    "tiff:Copyright": ("xmp.tiff.Copyright", .rights),
    "photoshop:CaptionWriter": ("xmp.photoshop.CaptionWriter", .captionWriter),
    "photoshop:DateCreated": ("xmp.photoshop.DateCreated", .time), "xmp:CreateDate": ("xmp.xmp.CreateDate", .time),
    "exif:DateTimeOriginal": ("xmp.exif.DateTimeOriginal", .time),
    "aux:OwnerName": ("xmp.aux.OwnerName", .owner), "exifEX:CameraOwnerName": ("xmp.exifEX.CameraOwnerName", .owner),
    "aux:SerialNumber": ("xmp.aux.SerialNumber", .serial),
    "aux:LensSerialNumber": ("xmp.aux.LensSerialNumber", .serial),
    "exifEX:BodySerialNumber": ("xmp.exifEX.BodySerialNumber", .serial),
    "exifEX:LensSerialNumber": ("xmp.exifEX.LensSerialNumber", .serial),
    "MicrosoftPhoto:CameraSerialNumber": ("xmp.MicrosoftPhoto.CameraSerialNumber", .serial),
    "exif:ImageUniqueID": ("xmp.exif.ImageUniqueID", .serial),
    "iptcCore:CiTelWork": ("xmp.iptcCore.CiTelWork", .contact),
    "iptcCore:CiEmailWork": ("xmp.iptcCore.CiEmailWork", .contact),
    "iptcCore:CiAdrExtadr": ("xmp.iptcCore.CiAdrExtadr", .contact),
    "iptcExt:PersonInImage": ("xmp.iptcExt.PersonInImage", .person),
    "iptcExt:PersonName": ("xmp.iptcExt.PersonInImageWDetails", .person),
    "MPReg:PersonDisplayName": ("xmp.MP.RegionInfo", .person),
    "iptcExt:DigitalSourceType": ("xmp.iptcExt.DigitalSourceType", .sourceType),
    "iptcExt:DigitalSourcefileType": ("xmp.iptcExt.DigitalSourcefileType", .sourceType),
    "pdfx:Company": ("xmp.pdfx.Company", .company),
  ]

  /// Adds what a packet tells.
  @discardableResult
  static func read(_ packet: ArraySlice<UInt8>, into description: inout MediaDescription) -> Notes {
    var notes = Notes()
    var places = Places()
    var region = Region()
    for property in XMPParser.properties(of: packet) {
      places.add(property, into: &description)
      region.add(property, into: &description)
      notes.add(property)
      guard let (name, usual) = meanings[property.leaf] else { continue }
      var meaning = usual
      // Contact details stand under the property that is the creator's; alone they are somebody else's.
      if meaning == .contact, property.property != "iptcCore:CreatorContactInfo" { continue }
      if meaning == .creator, description.format == .pdf { meaning = .author }
      if meaning == .person, property.value.isPlaceholder { continue }
      description.add(name, meaning, property.value, language: property.language)
    }
    region.end(into: &description)
    return notes
  }

  /// The values of latitude and longitude, which stand apart.
  private struct Places {
    private var latitude: Double?
    private var longitude: Double?

    mutating func add(_ property: XMPProperty, into description: inout MediaDescription) {
      switch property.leaf {
      case "exif:GPSLatitude": latitude = Self.degrees(property.value)
      case "exif:GPSLongitude": longitude = Self.degrees(property.value)
      default: return
      }
      guard let latitude, let longitude else { return }
      let name = property.path.count == 1 ? "xmp.exif.gps" : "xmp.iptcExt.Location.gps"
      description.add(name, latitude: latitude, longitude: longitude)
      (self.latitude, self.longitude) = (nil, nil)
    }

    /// `56,2.78832N`, `56,2,47N` or `56.046472`.
    private static func degrees(_ text: String) -> Double? {
      var digits = text[...]
      var sign = 1.0
      if let letter = digits.last, "NSEW".contains(letter) {
        digits.removeLast()
        if letter == "S" || letter == "W" { sign = -1 }
      }
      let parts = digits.split(separator: ",", maxSplits: 3).map { Double($0) }
      guard let whole = parts.first ?? nil else { return nil }
      let minutes = parts.count > 1 ? parts[1] ?? 0 : 0
      let seconds = parts.count > 2 ? parts[2] ?? 0 : 0
      return sign * (whole + minutes / 60 + seconds / 3600)
    }
  }

  /// A region of the Metadata Working Group: a name, and whether it is a face's.
  private struct Region {
    private var name: String?
    private var type: String?

    mutating func add(_ property: XMPProperty, into description: inout MediaDescription) {
      guard property.property == "mwg-rs:Regions" else { return }
      switch property.leaf {
      case "mwg-rs:Name":
        if name != nil { end(into: &description) }
        name = property.value
      case "mwg-rs:Type":
        if type != nil { end(into: &description) }
        type = property.value
      default: return
      }
      if name != nil, type != nil { end(into: &description) }
    }

    /// A region may be a pet or a bar code.
    mutating func end(into description: inout MediaDescription) {
      if let name, (type ?? "Face").lowercased() == "face" { description.add("xmp.mwg-rs.Regions", .person, name) }
      (name, type) = (nil, nil)
    }
  }
}

extension XMPReader.Notes {
  fileprivate mutating func add(_ property: XMPProperty) {
    switch property.leaf {
    case "xmpNote:HasExtendedXMP": extensionIdentifier = property.value
    case "GCamera:MicroVideoOffset", "Item:Length":
      if let length = Int(property.value), trailerLengths.count < 8 { trailerLengths.append(length) }
    default: break
    }
  }
}

extension String {
  /// Whether a name stands for nobody: programs write such for faces that nobody has named.
  fileprivate var isPlaceholder: Bool { ["unknown", "okänd", "?", "-"].contains(lowercased()) }
}

/// A packet that is too long for one segment of a JPEG: pieces with their places (XMP specification part 3, 1.1.3.1).
struct ExtendedXMP {
  /// The name of the packet that the main one asks for; nil until it is known.
  var identifier: String?
  private var pieces: [(identifier: String, offset: Int, bytes: ArraySlice<UInt8>)] = []
  private var held = 0

  /// Adds a piece: 32 letters of a name, the packet's length, the piece's place, and its bytes.
  mutating func add(_ segment: ArraySlice<UInt8>) {
    guard segment.count > 40, let offset = segment.big(36, 4), held + segment.count <= 16 << 20 else { return }
    held += segment.count
    pieces.append((String(decoding: segment.prefix(32), as: UTF8.self), offset, segment.dropFirst(40)))
  }

  /// The packet, its pieces in order; nil where there is none or a piece is missing.
  var packet: ArraySlice<UInt8>? {
    guard let identifier else { return nil }
    var bytes: [UInt8] = []
    for piece in pieces.filter({ $0.identifier == identifier }).sorted(by: { $0.offset < $1.offset }) {
      guard piece.offset == bytes.count else { return nil }
      bytes += piece.bytes
    }
    return bytes.isEmpty ? nil : bytes[...]
  }
}
