import LintCore
import Testing

@Suite("The name that was meant")
struct NearestNameTests {
  private let names = ["abbreviation", "emoji-count", "emoji-row", "slang", "x", "långa-ord"]

  @Test(arguments: [
    ("abbrevation", "abbreviation"), ("abreviations", "abbreviation"), ("Slang", "slang"), ("slnag", "slang"),
    ("emoji_count", "emoji-count"), ("emoji count", "emoji-count"), ("emojirow", "emoji-row"), ("X", "x"),
    ("langa-ord", "långa-ord"),
  ]) func nearest(_ written: String, _ meant: String) { #expect(names.nearest(to: written) == meant) }

  @Test(arguments: ["", "helt annat", "emoji", "sl", "abbreviationabbreviation"])
  func nothingIsNear(_ written: String) { #expect(names.nearest(to: written) == nil) }

  @Test("Of two that are as near, the first counts, so that the answer is always the same")
  func firstOfEquals() { #expect(["aab", "aac"].nearest(to: "aad") == "aab") }

  @Test("A name of a megabyte is far from all", .timeLimit(.minutes(60)))
  func endless() { #expect(names.nearest(to: String(repeating: "a", count: 1_000_000)) == nil) }
}
