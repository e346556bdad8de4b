/// Faces made of punctuation: `:-)`, `;)`, `:D`, and the heart `<3`.
enum Emoticon {
  /// How many bytes the emoticon at a byte takes; 0 where there is none. It must stand free on both sides.
  static func length(in text: TextBytes, at start: Int) -> Int {
    let eyes = text[start]
    guard eyes == 0x3A || eyes == 0x3B || eyes == 0x3C, isFree(text.scalar(before: start)) else { return 0 }
    let end = start + (text[start + 1] == 0x2D ? 3 : 2)
    if eyes == 0x3C { return text[start + 1] == 0x33 && isFreeEnd(start + 2, in: text) ? 2 : 0 }
    // ) ( D P O p o | / *
    switch text[end - 1] {
    case 0x29, 0x28, 0x44, 0x50, 0x4F, 0x70, 0x6F, 0x7C, 0x2F, 0x2A: break
    default: return 0
    }
    return isFreeEnd(end, in: text) ? end - start : 0
  }

  /// How many bytes the emoticon takes that ends just before a byte; 0 where there is none.
  static func length(in text: TextBytes, endingAt end: Int) -> Int {
    for length in 2...3 where end >= length && self.length(in: text, at: end - length) == length { return length }
    return 0
  }

  private static func isFreeEnd(_ end: Int, in text: TextBytes) -> Bool {
    let next = text.scalar(at: end).value
    return end >= text.count || ScalarKind(next) == .space || next == 0x2E || next == 0x21 || next == 0x2C
  }

  private static func isFree(_ before: TextBytes.Scalar) -> Bool {
    before.length == 0 || ScalarKind(before.value) == .space
  }
}
