extension MetadataSample {
  /// A JPEG with a field in XMP, or with a small picture in EXIF: `Thumbnail 160x120, 900x900`.
  static func jpeg(_ field: String) -> [UInt8] {
    var size = (64, 48)
    var segment: [UInt8] = []
    if field.hasPrefix("Thumbnail ") {
      let sides = field.split { !$0.isNumber }.compactMap { Int($0) }
      size = (sides[2], sides[3])
      segment = app1(Array("Exif\0\0".utf8) + thumbnail(sides[0], sides[1]))
    } else if let property = properties[field] {
      segment = app1(Array("http://ns.adobe.com/xap/1.0/\0".utf8) + Array(packet(property).utf8))
    }
    return [0xFF, 0xD8] + segment + frame(size.0, size.1) + [0xFF, 0xDA, 0, 2, 0xFF, 0xD9]
  }

  private static func app1(_ content: [UInt8]) -> [UInt8] {
    [0xFF, 0xE1, UInt8((content.count + 2) >> 8), UInt8((content.count + 2) & 0xFF)] + content
  }

  private static func frame(_ width: Int, _ height: Int) -> [UInt8] {
    [
      0xFF, 0xC0, 0, 11, 8, UInt8(height >> 8), UInt8(height & 0xFF), UInt8(width >> 8), UInt8(width & 0xFF), 1, 1,
      0x11,
      0,
    ]
  }

  /// EXIF of two directories: an empty one, and one that tells where the small picture lies.
  private static func thumbnail(_ width: Int, _ height: Int) -> [UInt8] {
    let picture = [0xFF, 0xD8] + frame(width, height) + [0xFF, 0xDA, 0, 2, 0xFF, 0xD9]
    func entry(_ tag: Int, _ value: Int) -> [UInt8] {
      [UInt8(tag >> 8), UInt8(tag & 0xFF), 0, 4] + big(1) + big(value)
    }
    return Array("MM\0*".utf8) + big(8) + [0, 1] + entry(0x0112, 1 << 16) + big(26) + [0, 2] + entry(0x0201, 56)
      + entry(0x0202, picture.count) + big(0) + picture
  }

  /// Properties of XMP by the names that ExifTool gives them. Names and places are invented.
  private static let properties: [String: String] = [
    "GPSPosition": "<exif:GPSLatitude>56,2.79N</exif:GPSLatitude><exif:GPSLongitude>12,41.67E</exif:GPSLongitude>",
    "GPSPosition 0,0": "<exif:GPSLatitude>0,0N</exif:GPSLatitude><exif:GPSLongitude>0,0E</exif:GPSLongitude>",
    "Creator": "<dc:creator><rdf:Seq><rdf:li>Anna Exempelsson</rdf:li></rdf:Seq></dc:creator>",
    "Rights": "<dc:rights><rdf:Alt><rdf:li xml:lang=\"x-default\">© Exempelstad</rdf:li></rdf:Alt></dc:rights>",
    "DateTimeOriginal": "<exif:DateTimeOriginal>2026-11-20T10:00:00</exif:DateTimeOriginal>",
    "SerialNumber": "<aux:SerialNumber>0042</aux:SerialNumber>",
    "LensSerialNumber": "<aux:LensSerialNumber>0042</aux:LensSerialNumber>",
    "OwnerName": "<aux:OwnerName>Anna Exempelsson</aux:OwnerName>",
    "CaptionWriter": "<photoshop:CaptionWriter>Anna Exempelsson</photoshop:CaptionWriter>",
    "PersonInImage": "<ext:PersonInImage><rdf:Bag><rdf:li>Elsa Exempelsson</rdf:li></rdf:Bag></ext:PersonInImage>",
    "CreatorContactInfo":
      "<core:CreatorContactInfo rdf:parseType=\"Resource\"><core:CiAdrExtadr>Exempelgatan 12</core:CiAdrExtadr>"
      + "</core:CreatorContactInfo>",
    "AltTextAccessibility":
      "<core:AltTextAccessibility><rdf:Alt><rdf:li xml:lang=\"sv\">En sol över havet.</rdf:li></rdf:Alt>"
      + "</core:AltTextAccessibility>",
    "DigitalSourceType": "<ext:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
      + "</ext:DigitalSourceType>",
    "Credit": "<photoshop:Credit>Getty Images/iStockphoto</photoshop:Credit>",
    "RegionName": region("Face"), "RegionName Pet": region("Pet"),
  ]

  private static func region(_ type: String) -> String {
    "<mwg:Regions rdf:parseType=\"Resource\"><mwg:RegionList><rdf:Bag><rdf:li mwg:Name=\"Elsa\" mwg:Type=\"\(type)\"/>"
      + "</rdf:Bag></mwg:RegionList></mwg:Regions>"
  }

  private static func packet(_ property: String) -> String {
    """
    <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:exif="http://ns.adobe.com/exif/1.0/"
     xmlns:aux="http://ns.adobe.com/exif/1.0/aux/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
     xmlns:core="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" xmlns:ext="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
     xmlns:mwg="http://www.metadataworkinggroup.com/schemas/regions/">\(property)</rdf:Description></rdf:RDF></x:xmpmeta>
    """
  }

  /// A PDF with one property.
  static func pdf(_ field: String) -> [UInt8] {
    var text = "%PDF-1.7\n"
    let catalogue = text.utf8.count
    text += "1 0 obj <</Type /Catalog>> endobj\n"
    let properties = text.utf8.count
    text += "2 0 obj <<\(field.isEmpty ? "" : "/\(field) (Exempel)")>> endobj\n"
    let table = text.utf8.count
    func line(_ offset: Int) -> String {
      let digits = String(offset)
      return String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    text += "xref\n0 3\n0000000000 65535 f \n" + line(catalogue) + line(properties)
    text += "trailer <</Size 3 /Root 1 0 R /Info 2 0 R>>\nstartxref\n\(table)\n%%EOF\n"
    return Array(text.utf8)
  }

  /// An archive with a document and its properties, nothing packed.
  static func docx(_ field: String) -> [UInt8] {
    let element = ["Creator": "dc:creator", "LastModifiedBy": "cp:lastModifiedBy", "Title": "dc:title"][field]
    let core = element.map { "<\($0)>Exempel</\($0)>" } ?? ""
    let files = [
      ("word/document.xml", "<w:document/>"), ("docProps/core.xml", "<cp:coreProperties>\(core)</cp:coreProperties>"),
    ]
    func little(_ value: Int, _ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }
    var bytes: [UInt8] = []
    var list: [UInt8] = []
    for (name, text) in files {
      let sizes = little(text.utf8.count, 4) + little(text.utf8.count, 4) + little(name.utf8.count, 2)
      let header = little(0, 12) + sizes
      list += [0x50, 0x4B, 1, 2, 20, 0, 20, 0] + header + little(0, 12) + little(bytes.count, 4) + Array(name.utf8)
      bytes += [0x50, 0x4B, 3, 4, 20, 0] + header + little(0, 2) + Array(name.utf8) + Array(text.utf8)
    }
    return bytes + list + [0x50, 0x4B, 5, 6] + little(0, 4) + little(files.count, 2) + little(files.count, 2)
      + little(list.count, 4) + little(bytes.count, 4) + little(0, 2)
  }
}
