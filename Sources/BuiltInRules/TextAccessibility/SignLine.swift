import LintCore
import Segmentation

/// A line that holds no words, by what it does to the text.
enum SignLine {
  /// Nothing but spaces.
  case blank
  /// Something that stands for a blank line: a lone dot or hyphen, blank letters, invisible characters.
  case fake
  /// A row of signs.
  case decoration
  /// Text with rows of signs at its beginning, at its end, or at both.
  case decorated(Range<Int>)
  /// Text, or signs that mean something.
  case text

  /// Looks at a line.
  init(_ line: TextLine, in bytes: TextBytes) {
    guard !Self.isPlain(line.range, in: bytes) else {
      self = .text
      return
    }
    var signs = Signs()
    var index = line.range.lowerBound
    while index < line.range.upperBound, let (scalar, next) = bytes.character(at: index) {
      signs.add(scalar, at: index..<next)
      index = next
    }
    self = signs.verdict(in: bytes)
  }

  /// Whether a line has letters or digits, and neither begins nor ends with a sign that rows are made of, as nearly all
  /// lines do: told by three bytes of it.
  private static func isPlain(_ range: Range<Int>, in bytes: TextBytes) -> Bool {
    guard range.count > 1, mayBegin(bytes[range.lowerBound]) else { return false }
    var end = range.upperBound - 1
    while end > range.lowerBound, range.upperBound - end < 4, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    guard mayEnd(bytes[end]) else { return false }
    return range.contains { bytes[$0].isASCIIAlphanumeric }
  }

  /// Whether a character that begins with this byte is a letter, a digit, an opening mark or an emoji.
  private static func mayBegin(_ lead: UInt8) -> Bool {
    switch lead {
    case 0x22, 0x23, 0x27, 0x28, 0x40, 0x5B, 0xC3, 0xF0...: true
    default: lead.isASCIIAlphanumeric
    }
  }

  /// The same for a mark that ends a sentence.
  private static func mayEnd(_ lead: UInt8) -> Bool {
    switch lead {
    case 0x21, 0x22, 0x25, 0x27, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D, 0xC3, 0xF0...: true
    default: lead.isASCIIAlphanumeric
    }
  }

  /// What is on a line.
  private struct Signs {
    private var invisible = 0
    private var visible = 0
    private var first: Unicode.Scalar?
    private var isUniform = true
    private var hasText = false
    private var hasPicture = false
    private var hasBracket = false
    private var isCall = true
    private var start = 0
    private var end = 0
    /// The signs that the line begins with, and those that it ends with: which one, how many, where.
    private var leading = Row()
    private var trailing = Row()

    struct Row {
      var sign: Unicode.Scalar = " "
      var count = 0
      var range = 0..<0
    }

    mutating func add(_ scalar: Unicode.Scalar, at range: Range<Int>) {
      if scalar.isInvisible {
        invisible += 1
        return
      }
      if scalar.value == 0x20 || scalar.value == 0x09 || scalar.value == 0xA0 { return }
      // Asking the Unicode tables costs; nearly every scalar of a post is one of these.
      let isText =
        scalar.isLatinLetterOrDigit || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      visible += 1
      if visible == 1 {
        start = range.lowerBound
        if !isText { leading = Row(sign: scalar, count: 1, range: range) }
      } else if leading.count == visible - 1, leading.sign == scalar, leading.range.upperBound == range.lowerBound {
        leading.count += 1
        leading.range = leading.range.lowerBound..<range.upperBound
      }
      end = range.upperBound
      if isText {
        trailing.count = 0
      } else if trailing.count > 0, trailing.sign == scalar, trailing.range.upperBound == range.lowerBound {
        trailing.count += 1
        trailing.range = trailing.range.lowerBound..<range.upperBound
      } else {
        trailing = Row(sign: scalar, count: 1, range: range)
      }
      if first == nil { first = scalar } else if first != scalar { isUniform = false }
      hasText = hasText || isText
      if isText, scalar.value < 0x250 {
        isCall = false
        return
      }
      hasPicture = hasPicture || scalar.properties.isEmojiPresentation || scalar.value >= 0x1F000
      hasBracket = hasBracket || "()[]{}\"'”“«»<>/\\@|".unicodeScalars.contains(scalar)
      isCall = isCall && (scalar == "!" || scalar == "?")
    }

    func verdict(in bytes: TextBytes) -> SignLine {
      guard let first else { return invisible > 0 ? .fake : .blank }
      if !hasText {
        if isUniform, isFiller(first) { return .fake }
        return visible >= 4 && !hasPicture && !hasBracket && !isCall ? .decoration : .text
      }
      let isLed = leading.count >= 4 && leading.sign.isDecorative
      let isClosed = trailing.count >= 5 && trailing.sign.isDecorative
      if isLed, isClosed || trailing.count >= 4 && trailing.sign.isDecorative { return .decorated(start..<end) }
      if isLed { return .decorated(leading.range) }
      return isClosed ? .decorated(trailing.range) : .text
    }

    private func isFiller(_ sign: Unicode.Scalar) -> Bool {
      switch sign {
      case ".", "·", "•", "‧", "˙": visible <= 3
      case "-", "–", "—", "_", "…", "*", ",", "'", "`", "´": visible == 1
      default: false
      }
    }
  }
}

extension Unicode.Scalar {
  /// Whether a row of it beside text is decoration. A row of `#` is a heading, of `_` a field to fill in, of full stops an
  /// ellipsis.
  fileprivate var isDecorative: Bool {
    switch self {
    case "-", "=", "~", "*", "+", "^", "–", "—", "·", "•", "─"..."╿", "▀"..."◿", "★", "☆", "✦", "✧", "♦", "♥", ">", "<":
      true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is a digit or a letter of ASCII or Latin-1.
  fileprivate var isLatinLetterOrDigit: Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0xFF: true
    default: false
    }
  }
}
