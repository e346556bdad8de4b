extension MovieTracks {
  /// The tracks of a WebM or Matroska film, from the beginning of its bytes (RFC 9559); nil when it lists none there.
  init?(matroska bytes: ArraySlice<UInt8>) {
    guard let header = Element(bytes), header.id == 0x1A45_DFA3,
      let segment = Element(bytes.dropFirst(header.headerLength + header.content.count)), segment.id == 0x1853_8067
    else { return nil }
    self.init()
    for tracks in Element.all(in: segment.content) where tracks.id == 0x1654_AE6B {
      for entry in Element.all(in: tracks.content) where entry.id == 0xAE {
        count += 1
        for field in Element.all(in: entry.content) where field.id == 0x83 {
          switch field.content.reduce(0, { $0 << 8 | Int($1) }) {
          case 2: hasSound = true
          case 17: hasCaptions = true
          default: break
          }
        }
      }
    }
    if count == 0 { return nil }
  }

  /// An element: an identifier, a length, and content, which may be cut off.
  private struct Element {
    var id: UInt64
    var headerLength: Int
    var content: ArraySlice<UInt8>

    init?(_ bytes: ArraySlice<UInt8>) {
      guard let (id, idLength) = Self.number(bytes, keepsMarker: true),
        let (size, sizeLength) = Self.number(bytes.dropFirst(idLength), keepsMarker: false)
      else { return nil }
      self.id = id
      headerLength = idLength + sizeLength
      // All ones means that the length is not known: the element goes on to the end.
      let isUnknown = size == (UInt64(1) << (7 * UInt64(sizeLength))) - 1
      content = bytes.dropFirst(headerLength).prefix(isUnknown ? .max : Int(clamping: size))
    }

    /// A number of one to eight bytes, whose leading zero bits tell how many.
    private static func number(_ bytes: ArraySlice<UInt8>, keepsMarker: Bool) -> (value: UInt64, length: Int)? {
      guard let first = bytes.first, first != 0 else { return nil }
      let length = first.leadingZeroBitCount + 1
      guard bytes.count >= length else { return nil }
      let start = keepsMarker ? UInt64(first) : UInt64(first & (0xFF >> UInt8(length)))
      return (bytes.dropFirst().prefix(length - 1).reduce(start) { $0 << 8 | UInt64($1) }, length)
    }

    static func all(in bytes: ArraySlice<UInt8>) -> [Element] {
      var elements: [Element] = []
      var rest = bytes
      while let element = Element(rest) {
        elements.append(element)
        rest = rest.dropFirst(element.headerLength + element.content.count)
      }
      return elements
    }
  }
}
