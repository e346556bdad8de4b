import LintCore
import Testing

@Suite struct TextSketchTests {
  private func sketch(_ text: String) -> TextSketch? { TextSketch(Array(text.utf8)) }

  private func likeness(_ first: String, _ second: String) throws -> Double {
    try #require(sketch(first)).likeness(to: #require(sketch(second)))
  }

  private static let post =
    "Slottsskogens lekplats är färdig. Kom och gunga, klättra och leta efter trollen som gömmer sig i skogen."

  @Test func theSameWordsAreTheSameWhateverTheirDress() throws {
    #expect(try likeness(Self.post, Self.post) == 1)
    #expect(try likeness(Self.post, Self.post.uppercased()) == 1)
    #expect(try likeness(Self.post, Self.post.split(separator: " ").joined(separator: "\r\n")) == 1)
    #expect(try likeness(Self.post + " https://a.se/1", Self.post + " https://a.se/2?utm=3") == 1)
  }

  @Test func aWordMoreIsNearlyTheSameAndAnotherPostIsNot() throws {
    #expect(try likeness(Self.post, Self.post + " Välkommen!") > 0.8)
    #expect(
      try likeness(Self.post, "Badet i Frihamnen öppnar på lördag. Kom och bada, sola och njut av maten i kiosken.")
        < 0.4)
  }

  @Test(arguments: ["", "Hej!", "God jul!", "🎄🎄🎄", "12345 12345 12345"])
  func whatIsTooShortCannotBeTold(_ text: String) {
    #expect((sketch(text) == nil) == (text.utf8.filter { $0 > 0x2F }.count < 24))
  }

  @Test func theLatestEarlierTextIsFound() throws {
    var known = LikeTexts(likeness: 0.85)
    let other = "Nu kan du söka plats i kulturskolan. Ansök senast den 15 april, så får du svar i maj."
    let found = try [Self.post, other, Self.post, Self.post.uppercased(), other].map {
      try known.earlier(like: #require(sketch($0)))
    }
    #expect(found == [nil, nil, 0, 2, 1])
  }

  @Test("A hundred thousand posts that are the same are compared with a few each", .timeLimit(.minutes(60)))
  func manyAlike() throws {
    var known = LikeTexts(likeness: 0.85)
    let same = try #require(sketch(Self.post))
    for number in 0..<100_000 { #expect(known.earlier(like: same) == (number == 0 ? nil : number - 1)) }
  }
}
