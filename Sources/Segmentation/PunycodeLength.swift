/// How long a host's label is once it is written in ASCII.
enum PunycodeLength {
  /// The number of bytes of a label's ASCII form, `xn--` included (RFC 3492, section 6.3). What is certain to be over
  /// 63, the limit of a label, is not counted further.
  static func ofLabel(_ range: Range<Int>, in text: EntityText) -> Int {
    let bytes = text.bytes[range]
    let asciiCount = bytes.reduce(0) { $0 + ($1 < 0x80 ? 1 : 0) }
    if asciiCount == range.count { return asciiCount }
    // Each character beyond ASCII costs at least one byte, and has at most four here.
    if asciiCount + (range.count - asciiCount) / 4 > 63 { return range.count }

    var values: [UInt32] = []
    var offset = range.lowerBound
    while offset < range.upperBound, let step = text.scalar(at: offset) {
      values.append(step.scalar.value)
      offset = step.next
    }
    return 4 + asciiCount + (asciiCount > 0 ? 1 : 0) + deltaLength(of: values, asciiCount: asciiCount)
  }

  /// The length of the part behind the last hyphen, which says which characters stand where.
  private static func deltaLength(of values: [UInt32], asciiCount: Int) -> Int {
    var length = 0
    var handled = asciiCount
    var next: UInt32 = 0x80
    var delta = 0
    var bias = 72
    while handled < values.count, let smallest = values.lazy.filter({ $0 >= next }).min() {
      delta += Int(smallest - next) * (handled + 1)
      for value in values {
        if value < smallest { delta += 1 }
        guard value == smallest else { continue }
        length += digits(of: delta, bias: bias)
        bias = adaptedBias(delta: delta, count: handled + 1, isFirst: handled == asciiCount)
        delta = 0
        handled += 1
      }
      delta += 1
      next = smallest + 1
    }
    return length
  }

  private static func digits(of delta: Int, bias: Int) -> Int {
    var remaining = delta
    var count = 1
    var step = 36
    while true {
      let threshold = min(max(step - bias, 1), 26)
      if remaining < threshold { return count }
      remaining = (remaining - threshold) / (36 - threshold)
      count += 1
      step += 36
    }
  }

  private static func adaptedBias(delta: Int, count: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / count
    var bias = 0
    while delta > 35 * 26 / 2 {
      delta /= 35
      bias += 36
    }
    return bias + 36 * delta / (delta + 38)
  }
}
