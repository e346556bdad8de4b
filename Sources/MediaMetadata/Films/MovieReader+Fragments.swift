extension MovieReader {
  /// How long a film in pieces is: where its last piece begins, and how long that is (ISO/IEC 14496-12, 8.8).
  ///
  /// - Parameters:
  ///   - fragment: the last `moof` box.
  ///   - scales: units a second of each track, by its number.
  mutating func end(of fragment: Box, scales: [Int: Int]) -> Double? {
    var end: Double?
    for part in walker.boxes(in: fragment.content) where part.type == "traf" {
      var number = 0
      var start = 0
      var standard = 0
      var length = 0
      for box in walker.boxes(in: part.content) {
        switch box.type {
        case "tfhd":
          let bytes = walker.bytes(box.content)
          number = bytes.big(4, 4) ?? 0
          standard = Self.standardDuration(bytes)
        case "tfdt":
          let bytes = walker.bytes(box.content)
          start = bytes.big(4, bytes.first == 1 ? 8 : 4) ?? 0
        case "trun": length += duration(of: box, standard: standard)
        default: break
        }
      }
      guard let scale = scales[number], scale > 0 else { continue }
      end = max(end ?? 0, (Double(start) + Double(length)) / Double(scale))
    }
    return end
  }

  /// The duration that samples have where they do not say.
  private static func standardDuration(_ header: ArraySlice<UInt8>) -> Int {
    guard let flags = header.big(1, 3), flags & 0x08 != 0 else { return 0 }
    return header.big(8 + (flags & 0x01 != 0 ? 8 : 0) + (flags & 0x02 != 0 ? 4 : 0), 4) ?? 0
  }

  /// The duration of a run of samples.
  private func duration(of run: Box, standard: Int) -> Int {
    let bytes = reader.bytes(at: run.content.lowerBound, count: min(run.content.count, 1 << 20))
    guard let flags = bytes.big(1, 3), let count = bytes.big(4, 4) else { return 0 }
    guard flags & 0x0100 != 0 else { return min(count, 1 << 20) * standard }
    let step = 4 * [0x0100, 0x0200, 0x0400, 0x0800].count { flags & $0 != 0 }
    var offset = 8 + (flags & 0x01 != 0 ? 4 : 0) + (flags & 0x04 != 0 ? 4 : 0)
    var sum = 0
    while let duration = bytes.big(offset, 4) {
      sum += duration
      offset += step
    }
    return sum
  }
}
