/// The line with a cue's times and settings (WebVTT 6.3, “collect WebVTT cue timings and settings”).
struct WebVTTTiming {
  var start: Double
  var end: Double
  var settings = CueSettings()

  /// Reads a line; nil where a player drops the cue.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, line: Range<Int>, regions: [CaptionRegion]) {
    var reader = CueTimestamp(bytes: bytes, end: line.upperBound, position: line.lowerBound)
    reader.skipSpace()
    guard let start = reader.seconds() else { return nil }
    reader.skipSpace()
    guard reader.take(0x2D), reader.take(0x2D), reader.take(0x3E) else { return nil }
    reader.skipSpace()
    guard let end = reader.seconds() else { return nil }
    self.start = start
    self.end = end
    for part in bytes.parts(of: reader.position..<line.upperBound) {
      _ = settings.take(part, of: bytes, regions: regions)
    }
    let fillsRegion = settings.line == nil && settings.size == 100 && settings.direction == .horizontal
    if !fillsRegion { settings.region = nil }
  }
}

extension CueSettings {
  /// Takes one setting (WebVTT 6.3, “parse the WebVTT cue settings”).
  ///
  /// - Returns: Whether it is one, with a value that it can have.
  mutating func take(
    _ part: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, regions: [CaptionRegion]
  ) -> Bool {
    guard let colon = bytes[part].firstIndex(of: 0x3A), colon > part.lowerBound, colon + 1 < part.upperBound else {
      return false
    }
    let value = colon + 1..<part.upperBound
    // No setting has a longer name; texts of megabytes are not to become strings.
    guard colon - part.lowerBound <= 8 else { return false }
    switch bytes.string(part.lowerBound..<colon) {
    case "region":
      let name = bytes[value]
      region = regions.lastIndex { $0.id.map { bytes[$0].elementsEqual(name) } ?? false }
      return region != nil
    case "vertical": return set(\.direction, bytes, value, [.verticalGrowingLeft, .verticalGrowingRight])
    case "line": return takeLine(bytes, value)
    case "position": return takePosition(bytes, value)
    case "size":
      guard let percentage = bytes.percentage(value) else { return false }
      size = percentage
      return true
    case "align": return set(\.alignment, bytes, value, [.start, .center, .end, .left, .right])
    default: return false
    }
  }

  private mutating func set<Value: RawRepresentable>(
    _ path: WritableKeyPath<Self, Value>, _ bytes: UnsafeBufferPointer<UInt8>, _ value: Range<Int>, _ choices: [Value]
  ) -> Bool where Value.RawValue == String {
    guard value.count <= 10 else { return false }
    let name = bytes.string(value)
    guard let choice = choices.first(where: { $0.rawValue == name }) else { return false }
    self[keyPath: path] = choice
    return true
  }

  private mutating func takeLine(_ bytes: UnsafeBufferPointer<UInt8>, _ value: Range<Int>) -> Bool {
    let (number, alignment) = bytes.split(value)
    let isPercentage = !number.isEmpty && bytes[number.upperBound - 1] == 0x25
    guard let line = isPercentage ? bytes.percentage(number) : bytes.lineNumber(number) else { return false }
    if let alignment {
      guard set(\.lineAlignment, bytes, alignment, [.start, .center, .end]) else { return false }
    }
    self.line = line
    snapsToLines = !isPercentage
    return true
  }

  private mutating func takePosition(_ bytes: UnsafeBufferPointer<UInt8>, _ value: Range<Int>) -> Bool {
    let (number, alignment) = bytes.split(value)
    guard let position = bytes.percentage(number) else { return false }
    if let alignment {
      guard set(\.positionAlignment, bytes, alignment, [.lineLeft, .center, .lineRight]) else { return false }
    }
    self.position = position
    return true
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// What stands before and after the first comma.
  fileprivate func split(_ value: Range<Int>) -> (Range<Int>, Range<Int>?) {
    guard let comma = self[value].firstIndex(of: 0x2C) else { return (value, nil) }
    return (value.lowerBound..<comma, comma + 1..<value.upperBound)
  }

  /// A number from 0 to 100 with a sign of per cent (WebVTT 4.4, “WebVTT percentage”).
  func percentage(_ range: Range<Int>) -> Double? {
    guard range.count >= 2, self[range.upperBound - 1] == 0x25 else { return nil }
    let number = range.lowerBound..<range.upperBound - 1
    guard self[number.lowerBound].isCaptionDigit, let value = decimal(number), (0...100).contains(value) else {
      return nil
    }
    return value
  }

  /// A line's number: digits with an optional sign and one full stop between digits.
  fileprivate func lineNumber(_ range: Range<Int>) -> Double? {
    let isNegative = !range.isEmpty && self[range.lowerBound] == 0x2D
    guard let value = decimal(isNegative ? range.lowerBound + 1..<range.upperBound : range) else { return nil }
    return isNegative ? -value : value
  }

  /// Digits, with a full stop that has digits on both sides.
  private func decimal(_ range: Range<Int>) -> Double? {
    guard let first = range.first, let last = range.last, self[first].isCaptionDigit, self[last].isCaptionDigit else {
      return nil
    }
    var stops = 0
    for index in range where !self[index].isCaptionDigit {
      guard self[index] == 0x2E, stops == 0 else { return nil }
      stops += 1
    }
    return Double(string(range)).flatMap { $0.isFinite ? $0 : nil }
  }
}
