/// Faces made of punctuation: `:-)`, `;)`, `:D`.
enum Emoticon {
  /// How many bytes the emoticon at a byte takes; 0 where there is none. It must stand free on both sides.
  static func length(in text: TextBytes, at start: Int) -> Int {
    guard text[start] == 0x3A || text[start] == 0x3B, isFree(text.scalar(before: start)) else { return 0 }
    let end = start + (text[start + 1] == 0x2D ? 3 : 2)
    // ) ( D P O p o | / *
    switch text[end - 1] {
    case 0x29, 0x28, 0x44, 0x50, 0x4F, 0x70, 0x6F, 0x7C, 0x2F, 0x2A: break
    default: return 0
    }
    let next = text.scalar(at: end).value
    guard end >= text.count || ScalarKind(next) == .space || next == 0x2E || next == 0x21 || next == 0x2C else {
      return 0
    }
    return end - start
  }

  /// How many bytes the emoticon takes that ends just before a byte; 0 where there is none.
  static func length(in text: TextBytes, endingAt end: Int) -> Int {
    for length in 2...3 where end >= length && self.length(in: text, at: end - length) == length { return length }
    return 0
  }

  private static func isFree(_ before: TextBytes.Scalar) -> Bool {
    before.length == 0 || ScalarKind(before.value) == .space
  }
}
