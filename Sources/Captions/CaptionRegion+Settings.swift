extension CaptionRegion {
  /// Reads a region's settings (WebVTT 6.2, “collect WebVTT region settings”).
  init(_ bytes: UnsafeBufferPointer<UInt8>, settings: Range<Int>) {
    for part in bytes.parts(of: settings) {
      guard let colon = bytes[part].firstIndex(of: 0x3A), colon > part.lowerBound, colon + 1 < part.upperBound,
        colon - part.lowerBound <= 14
      else { continue }
      take(bytes.string(part.lowerBound..<colon), colon + 1..<part.upperBound, of: bytes)
    }
  }

  private mutating func take(_ name: String, _ value: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) {
    switch name {
    case "id": id = value
    case "width": if let percentage = bytes.percentage(value) { width = percentage }
    case "lines":
      guard bytes[value].allSatisfy(\.isCaptionDigit) else { return }
      lines = Double(bytes.string(value)) ?? lines
    case "regionanchor": if let point = bytes.point(value) { anchor = point }
    case "viewportanchor": if let point = bytes.point(value) { viewportAnchor = point }
    case "scroll":
      if value.count == 2, bytes.has("up", at: value.lowerBound, before: value.upperBound) { scrollsUp = true }
    default: break
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Two percentages with a comma between them.
  fileprivate func point(_ range: Range<Int>) -> (x: Double, y: Double)? {
    guard let comma = self[range].firstIndex(of: 0x2C), let x = percentage(range.lowerBound..<comma),
      let y = percentage(comma + 1..<range.upperBound)
    else { return nil }
    return (x, y)
  }
}
