/// The line with a cue's times in SubRip, as players in the wild take it.
struct SubRipTiming {
  var start: Double
  var end: Double
  /// Whether it is written as it should be: `00:00:01,000 --> 00:00:03,000`.
  var isStrict: Bool
  /// What follows the times: coordinates, or settings left over from WebVTT.
  private var rest: String

  /// Reads a line; nil where it holds no two times with `-->` between them.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    let line = bytes.trimmed(range)
    guard let first = line.first, bytes[first].isCaptionDigit else { return nil }
    var reader = CueTimestamp(bytes: bytes, end: line.upperBound, position: first)
    var isStrict = true
    guard let start = reader.looseSeconds(&isStrict) else { return nil }
    let spaced = reader.skipSpace()
    guard reader.take(0x2D), reader.take(0x2D), reader.take(0x3E) else { return nil }
    let spacedAfter = reader.skipSpace()
    guard let end = reader.looseSeconds(&isStrict) else { return nil }
    let restStart = reader.position
    guard restStart == line.upperBound || bytes[restStart].isCaptionSpace else { return nil }
    self.start = start
    self.end = end
    self.isStrict = isStrict && spaced && spacedAfter
    rest = line.upperBound - restStart < 200 ? bytes.string(restStart..<line.upperBound) : ""
  }

  /// The line as a format writes it.
  func written(as format: CaptionFormat) -> String {
    let mark = format == .subRip ? "," : "."
    let times = Self.written(start, mark) + " --> " + Self.written(end, mark)
    // Coordinates mean nothing in WebVTT.
    return format == .subRip ? times + rest : times
  }

  /// Hours, minutes, seconds and thousandths.
  private static func written(_ seconds: Double, _ mark: String) -> String {
    let total = Int((min(seconds, 1e9) * 1000).rounded())
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let (hours, minutes) = (total / 3_600_000, total / 60_000 % 60)
    return padded(hours, 2) + ":" + padded(minutes, 2) + ":" + padded(total / 1000 % 60, 2) + mark
      + padded(total % 1000, 3)
  }
}

extension CueTimestamp {
  /// Reads a time with or without hours, with a comma, a full stop or nothing before any number of decimals.
  ///
  /// - Parameter isStrict: Set to false where it is not `hh:mm:ss,ttt`.
  fileprivate mutating func looseSeconds(_ isStrict: inout Bool) -> Double? {
    guard let first = digits(), take(0x3A), let second = digits(), second.count <= 2 else { return nil }
    var parts = [first, second]
    if take(0x3A) {
      guard let third = digits(), third.count <= 2 else { return nil }
      parts.append(third)
    }
    let isComma = position < end && bytes[position] == 0x2C
    var fraction = 0.0
    var decimals = 0
    if take(0x2C) || take(0x2E) {
      guard let digits = digits(), digits.count <= 9 else { return nil }
      decimals = digits.count
      fraction = digits.value
      for _ in 0..<decimals { fraction /= 10 }
    }
    let minutes = parts[parts.count - 2].value
    let seconds = parts[parts.count - 1].value
    guard minutes <= 59 || parts.count == 2, seconds <= 59 else { return nil }
    if parts.count != 3 || parts.contains(where: { $0.count < 2 }) || !isComma || decimals != 3 { isStrict = false }
    let hours = parts.count == 3 ? parts[0].value : 0
    return (((hours * 60 + minutes) * 60 + seconds + fraction) * 1000).rounded() / 1000
  }
}
