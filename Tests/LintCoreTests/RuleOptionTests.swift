import LintCore
import SourceText
import Testing

@Suite("Options and values of rules")
struct RuleOptionTests {
  private struct Sample: Rule {
    var limit = 3
    var isStrict = false
    var names = ["a"]
    let metadata = RuleMetadata(
      name: "sample", category: .tone, severities: [.warning, .info], summary: Localized(sv: "", en: ""),
      rationale: Localized(sv: "", en: ""), sources: [], examples: [])

    static var options: [RuleOption<Self>] {
      let summary = Localized(sv: "", en: "")
      return [
        .integer("limit", \.limit, in: 1...9, summary), .boolean("strict", \.isStrict, summary),
        .strings("names", \.names, summary),
      ]
    }

    func check(_ post: Post, in context: LintContext) -> [Finding] { [] }
  }

  @Test func optionsAreReadAndSet() {
    let rule = Sample().setting("limit", to: .integer(7)).setting("strict", to: .boolean(true))
      .setting("names", to: .strings(["b", "c"]))
    #expect(rule.limit == 7 && rule.isStrict && rule.names == ["b", "c"])
    #expect(rule.optionDescriptions.map(\.value) == [.integer(7), .boolean(true), .strings(["b", "c"])])
    #expect(rule.optionDescriptions.map(\.kind) == [.integer(1...9), .boolean, .strings])
  }

  @Test func whatDoesNotFitChangesNothing() {
    let rule = Sample().setting("limit", to: .boolean(true)).setting("borta", to: .integer(1))
    #expect(rule.optionDescriptions == Sample().optionDescriptions)
  }

  @Test func severitiesAndChannelsHaveTheNamesOfTheContract() {
    #expect(Severity.allCases.map(\.name) == ["info", "warning", "error"])
    #expect(Severity(name: "warning") == .warning && Severity(name: "Warning") == nil)
    #expect(Severity.error > .warning && Severity.warning > .info)
    #expect(
      Channel.allCases.map(\.rawValue) == [
        "facebook", "instagram", "x", "linkedin", "threads", "mastodon", "bluesky", "youtube", "tiktok",
        "press_release",
        "newsletter", "web",
      ])
  }

  @Test func aValueAloneIsAListOfOne() {
    let place = ByteRange(0..<0)
    let text = FieldValue(.text("a", OffsetMap()), at: place)
    #expect(text.list == [text])
    #expect(FieldValue(.empty, at: place).list.isEmpty)
    #expect(FieldValue(.list([text, text]), at: place).list.count == 2)
    #expect(FieldValue(.bool(true), at: place).text == nil)
  }
}
