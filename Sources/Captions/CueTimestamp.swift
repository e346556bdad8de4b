/// Reads times as WebVTT writes them: `00:01.500`, `1:02:03.000`.
struct CueTimestamp {
  let bytes: UnsafeBufferPointer<UInt8>
  let end: Int
  var position: Int

  /// Reads a time at the position, by WebVTT 6.3 “collect a WebVTT timestamp”; nil where there is none.
  mutating func seconds() -> Double? {
    guard let first = digits() else { return nil }
    let hasHours = first.count != 2 || first.value > 59
    guard take(0x3A), let second = digits(), second.count == 2 else { return nil }
    var (hours, minutes, seconds) = (0.0, first.value, second.value)
    if hasHours || (position < end && bytes[position] == 0x3A) {
      guard take(0x3A), let third = digits(), third.count == 2 else { return nil }
      (hours, minutes, seconds) = (first.value, second.value, third.value)
    }
    guard take(0x2E), let thousandths = digits(), thousandths.count == 3 else { return nil }
    guard minutes <= 59, seconds <= 59 else { return nil }
    return ((hours * 60 + minutes) * 60_000 + seconds * 1000 + thousandths.value) / 1000
  }

  /// Goes past one byte if it is this one.
  mutating func take(_ byte: UInt8) -> Bool {
    guard position < end, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  /// Goes past white space; whether there was any.
  @discardableResult
  mutating func skipSpace() -> Bool {
    let start = position
    while position < end, bytes[position].isCaptionSpace { position += 1 }
    return position > start
  }

  /// A row of digits: how many and what they say.
  mutating func digits() -> (value: Double, count: Int)? {
    let start = position
    var value = 0.0
    while position < end, bytes[position].isCaptionDigit {
      value = value * 10 + Double(bytes[position] - 0x30)
      position += 1
    }
    return position > start ? (value, position - start) : nil
  }
}
