import BuiltInRules
import LintCore
import Segmentation
import Testing

/// Every limit of every channel: what fits exactly passes, and one more does not.
@Suite struct ChannelLengthTests {
  /// A limit with the others that hold in the same place.
  struct Case: CustomTestStringConvertible, Sendable {
    var channel: Channel
    var kind: String
    var limits: [ChannelDefinition.Limit]
    var limit: ChannelDefinition.Limit
    var piece: CountedPiece
    var testDescription: String {
      "\(channel.rawValue), \(kind): \(limit.maximum) \(limit.unit.rawValue) of \(piece.name)"
    }
  }

  static func cases(_ limits: (ChannelDefinition, String) -> [ChannelDefinition.Limit]) -> [Case] {
    ChannelData.channels.values.sorted { $0.channel < $1.channel }.flatMap { definition in
      ["post", "reply", "reel", "ad"].flatMap { kind in
        let limits = limits(definition, kind)
        return limits.flatMap { limit in
          CountedPiece.all.map {
            Case(channel: definition.channel, kind: kind, limits: limits, limit: limit, piece: $0)
          }
        }
      }
    }
  }

  /// The grade that the table gives a text, by its length in each unit: that of the gravest limit it is over.
  static func tier(_ lengths: [CountUnit: Int], _ limits: [ChannelDefinition.Limit]) -> [Int] {
    limits.first { (lengths[$0.unit] ?? 0) > $0.maximum }.map { [$0.tier] } ?? []
  }

  func expect(_ one: Case, _ check: (String) throws -> [Finding]) throws {
    let counter = LengthCounter(lexicons: try #require(ChannelData.lexicons))
    for length in [one.limit.maximum, one.limit.maximum + 1] {
      let (text, lengths) = one.piece.text(of: length, in: one.limit.unit)
      #expect(lengths[one.limit.unit] == length)
      #expect(counter.length(of: Array(text.utf8), in: one.limit.unit) == length, "\(one): \(length)")
      let findings = try check(text)
      #expect(findings.map(\.tier) == Self.tier(lengths, one.limits), "\(one): \(length)")
      for finding in findings { #expect(finding.message.sv.contains(one.limit.date), "\(finding.message.sv)") }
    }
  }

  static let texts = cases { $0.limits(\.text, for: $1) }
  static let titles = cases { $0.limits(\.titles, for: $1) }
  static let bios = cases { $1 == "post" ? $0.profile[.bio] ?? [] : [] }
  static let options = cases { $1 == "post" ? $0.poll?.optionLength ?? [] : [] }

  @Test(arguments: texts) func textsAreHeldAgainstTheirLimit(_ one: Case) throws {
    try expect(one) { text in
      TextLength().check(
        try ChannelData.post(text, for: one.channel, kind: one.kind), in: try ChannelData.context())
    }
  }

  @Test(arguments: titles) func titlesAreHeldAgainstTheirLimit(_ one: Case) throws {
    try expect(one) { text in
      TitleLength().check(
        try ChannelData.post("Hej.", for: one.channel, kind: one.kind, title: text), in: try ChannelData.context())
    }
  }

  @Test(arguments: bios) func presentationsAreHeldAgainstTheirLimit(_ one: Case) throws {
    try expect(one) { text in
      let profile = ChannelData.fields("profile", [("bio", ChannelData.text(text))])
      return ProfileLength().check(
        try ChannelData.post("Hej.", for: one.channel, kind: "profile", fields: [profile]),
        in: try ChannelData.context())
    }
  }

  @Test(arguments: options) func answersAreHeldAgainstTheirLimit(_ one: Case) throws {
    try expect(one) { text in
      let answers = FieldValue(.list([ChannelData.text(text), ChannelData.text("b")]), at: ChannelData.text("").range)
      let poll = ChannelData.fields("poll", [("options", answers)])
      return PollLimit().check(
        try ChannelData.post("Hej.", for: one.channel, fields: [poll]), in: try ChannelData.context())
    }
  }

  @Test func noChannelIsForgotten() {
    #expect(Set(ChannelData.channels.keys) == Set(Channel.allCases))
    #expect(Set(Self.texts.map(\.channel)) == Set(Channel.allCases).subtracting([.web, .newsletter, .pressRelease]))
    #expect(Set(Self.titles.map(\.channel)) == [.youtube, .newsletter, .facebook])
    #expect(Set(Self.bios.map(\.channel)) == Set(Channel.allCases).subtracting([.web, .newsletter, .pressRelease]))
    #expect(Set(Self.options.map(\.channel)) == [.x, .linkedin, .threads, .mastodon])
  }

  @Test func everyUnitIsUsedBySomeChannel() {
    let units = Set(ChannelData.channels.values.flatMap { $0.text + $0.alt }.map(\.unit))
    #expect(units == Set(CountUnit.allCases))
  }
}
