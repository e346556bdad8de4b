import SourceText

extension MaskedSource {
  /// A stretch of a line: source bytes as they are, or a mask in place of them.
  struct Stretch {
    /// The bytes of the source that it stands for.
    var range: Range<Int>
    /// What is shown, or nil for the bytes themselves.
    var mask: String?
  }

  /// Calls `body` with the stretches of a range that lies within one line, in order.
  ///
  /// A place that lies partly in the range is masked as a whole, and shown with its whole mask.
  func forEachStretch(of range: Range<Int>, _ body: (Stretch) -> Void) {
    var position = range.lowerBound
    var index = firstPlace(endingAtOrAfter: range.lowerBound)
    while index < places.count, places[index].range.lowerBound < range.upperBound {
      let place = places[index]
      index += 1
      let hidden = place.range.clamped(to: range)
      guard !hidden.isEmpty else { continue }
      if position < hidden.lowerBound { body(Stretch(range: position..<hidden.lowerBound)) }
      body(Stretch(range: hidden, mask: place.mask))
      position = hidden.upperBound
    }
    if position < range.upperBound { body(Stretch(range: position..<range.upperBound)) }
  }

  /// The text of a place, or nil when it touches personal data, spans lines, or is longer than `limit` bytes.
  func quotation(of range: ByteRange, upTo limit: Int) -> String? {
    let range = range.bytes.clamped(to: 0..<rawBytes.count)
    guard !range.isEmpty, range.count <= limit, place(touching: range) == nil else { return nil }
    let quoted = rawBytes[range]
    return quoted.contains { $0 == 0x0A || $0 == 0x0D } ? nil : String(decoding: quoted, as: UTF8.self)
  }

  /// What a scalar of the source is moved to when a window would cut it: its first byte.
  func scalarStart(at offset: Int) -> Int {
    var offset = offset
    while offset > 0, offset < rawBytes.count, rawBytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }
}

extension MaskedSource {
  /// A line with its end, personal data masked, and without characters that a terminal would act on.
  func text(ofLine range: Range<Int>) -> String {
    var end = range.upperBound
    while end > range.lowerBound, rawBytes[end - 1] == 0x0A || rawBytes[end - 1] == 0x0D { end -= 1 }
    var text = ""
    forEachStretch(of: range.lowerBound..<end) { stretch in
      let shown = stretch.mask ?? String(decoding: rawBytes[stretch.range], as: UTF8.self)
      // Tabs stay, so that the diff can be applied.
      text += shown.split(separator: "\t", omittingEmptySubsequences: false).map { String($0).visible }
        .joined(separator: "\t")
    }
    return text + String(decoding: rawBytes[end..<range.upperBound], as: UTF8.self)
  }
}
