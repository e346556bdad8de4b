/// A file's size as a text tells it: 2 MB, 340 kB.
struct FileSize {
  /// Where it stands.
  var range: Range<Int>
  /// How many bytes it means.
  private var bytes: Double
  /// How many bytes the last digit written stands for.
  private var precision: Double
  /// As a Swedish text writes it.
  let text: String

  /// The size of a file, in steps that readers care for.
  init(bytes: Int) {
    self.bytes = Double(bytes)
    precision = 0
    range = 0..<0
    if bytes < 1000 {
      text = "\(bytes) byte"
    } else if bytes < 1_000_000 {
      text = "\((bytes + 500) / 1000) kB"
    } else {
      let tenths = (bytes + 50_000) / 100_000
      text = tenths % 10 == 0 || tenths >= 100 ? "\((tenths + 5) / 10) MB" : "\(tenths / 10),\(tenths % 10) MB"
    }
  }

  /// Whether a file's size agrees with what is written, rounding and both ways of counting kB included.
  func fits(_ size: Int) -> Bool {
    let size = Double(size)
    return abs(size - bytes) <= max(precision, bytes * 0.15)
  }

  /// The last size in a stretch.
  static func last(in utf8: [UInt8], _ range: Range<Int>) -> FileSize? { all(in: utf8, range).last }

  /// The first size in a stretch.
  static func first(in utf8: [UInt8], _ range: Range<Int>) -> FileSize? { all(in: utf8, range).first }

  private static func all(in utf8: [UInt8], _ range: Range<Int>) -> [FileSize] {
    var sizes: [FileSize] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard utf8[index].isASCIIDigit else {
        index += 1
        continue
      }
      let size = FileSize(at: index, in: utf8, before: range.upperBound)
      if let size { sizes.append(size) }
      index =
        size?.range.upperBound ?? utf8[index..<range.upperBound].firstIndex { !$0.isASCIIDigit } ?? range.upperBound
    }
    return sizes
  }

  /// The size that begins at a digit: a number, perhaps a space, and B, kB, MB or GB.
  private init?(at start: Int, in utf8: [UInt8], before limit: Int) {
    var index = start
    var value = 0.0
    var scale = 1.0
    var hasDecimals = false
    while index < limit, scale > 1e-6, value < 1e9 {
      if utf8[index].isASCIIDigit {
        value = value * 10 + Double(utf8[index] - 0x30)
        if hasDecimals { scale /= 10 }
      } else if !hasDecimals, utf8[index] == UInt8(ascii: ",") || utf8[index] == UInt8(ascii: ".") {
        hasDecimals = true
      } else {
        break
      }
      index += 1
    }
    // A space, or a no-break space: C2 A0.
    while index < limit, utf8[index] == 0x20 || utf8[index] == 0xC2 || utf8[index] == 0xA0 { index += 1 }
    let unit = utf8[index..<limit].prefix { $0.isASCIILetter }
    let factor: Double
    switch String(decoding: unit, as: UTF8.self).lowercased() {
    case "byte", "bytes": factor = 1
    case "kb", "kib", "kilobyte": factor = 1e3
    case "mb", "mib", "mbyte", "megabyte": factor = 1e6
    case "gb", "gib", "gigabyte": factor = 1e9
    default: return nil
    }
    range = start..<unit.endIndex
    bytes = value * scale * factor
    precision = scale * factor
    text = String(decoding: utf8[start..<unit.endIndex], as: UTF8.self)
  }
}
