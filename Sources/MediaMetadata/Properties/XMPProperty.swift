/// A value in an XMP packet, with the names that lead to it.
struct XMPProperty: Hashable {
  /// The names from the property of the packet down to the value, each with the prefix that its namespace usually has.
  /// Containers of lists and alternatives are left out.
  var path: [String]
  /// The text.
  var value: String
  /// The language of one of several alternatives.
  var language: String?

  /// The property of the packet.
  var property: String { path.first ?? "" }
  /// The innermost name.
  var leaf: String { path.last ?? "" }
}

/// The namespaces that are read, with the prefixes that they usually have.
enum XMPNamespace {
  private static let usual: [String: String] = [
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://ns.adobe.com/exif/1.0/": "exif",
    "http://cipa.jp/exif/1.0/": "exifEX",
    "http://ns.adobe.com/exif/1.0/aux/": "aux",
    "http://ns.adobe.com/tiff/1.0/": "tiff",
    "http://ns.adobe.com/photoshop/1.0/": "photoshop",
    "http://ns.adobe.com/xap/1.0/": "xmp",
    "http://ns.adobe.com/xap/1.0/rights/": "xmpRights",
    "http://ns.adobe.com/xmp/note/": "xmpNote",
    "http://ns.adobe.com/pdf/1.3/": "pdf",
    "http://ns.adobe.com/pdfx/1.3/": "pdfx",
    "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/": "iptcCore",
    "http://iptc.org/std/Iptc4xmpExt/2008-02-29/": "iptcExt",
    "http://ns.useplus.org/ldf/xmp/1.0/": "plus",
    "http://www.metadataworkinggroup.com/schemas/regions/": "mwg-rs",
    "http://ns.microsoft.com/photo/1.2/": "MP",
    "http://ns.microsoft.com/photo/1.2/t/RegionInfo#": "MPRI",
    "http://ns.microsoft.com/photo/1.2/t/Region#": "MPReg",
    "http://ns.microsoft.com/photo/1.0/": "MicrosoftPhoto",
    "http://ns.google.com/photos/1.0/camera/": "GCamera",
    "http://ns.google.com/photos/1.0/container/": "Container",
    "http://ns.google.com/photos/1.0/container/item/": "Item",
    "http://www.w3.org/XML/1998/namespace": "xml",
    "urn:oasis:names:tc:opendocument:xmlns:meta:1.0": "meta",
    "http://schemas.openxmlformats.org/package/2006/metadata/core-properties": "cp",
  ]

  /// The prefix that a namespace usually has; nil for one that is not read.
  static func prefix(_ address: String) -> String? { usual[address] }

  /// The address of a namespace by its usual prefix.
  static func address(_ prefix: String) -> String? { usual.first { $0.value == prefix }?.key }
}
