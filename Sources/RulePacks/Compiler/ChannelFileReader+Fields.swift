import LintCore
import YAMLSyntax

/// What a channel says of profiles, polls and addresses.
extension ChannelFileReader {
  /// Limits of a profile's fields: `{bio: [{max: 150, …}]}`.
  mutating func profile(_ node: YAMLNode?) -> [ChannelDefinition.ProfileField: [ChannelDefinition.Limit]] {
    let names = ChannelDefinition.ProfileField.allCases
    guard let node, let fields = schema.fields(node, required: [], optional: names.map(\.rawValue)) else { return [:] }
    var profile: [ChannelDefinition.ProfileField: [ChannelDefinition.Limit]] = [:]
    for name in names {
      let limits = limits(fields[name.rawValue], needsTier: false)
      if !limits.isEmpty { profile[name] = limits }
    }
    return profile
  }

  /// What a channel takes of a poll: `{options: [2, 4], option_length: […], days: [1, 7], …}`.
  mutating func poll(_ node: YAMLNode?) -> ChannelDefinition.Poll? {
    guard let node else { return nil }
    let optional = ["supported", "options", "option_length", "days", "day_choices", "repeats"]
    guard
      let fields = schema.fields(node, required: ["certainty", "source", "date"], optional: optional)
    else { return nil }
    let options = range(fields["options"])
    let optionLength = limits(fields["option_length"], needsTier: false)
    let days = range(fields["days"])
    let dayChoices = schema.list(fields["day_choices"]).compactMap { schema.number($0) }
    let isSupported = schema.boolean(fields["supported"]) ?? true
    let allowsRepeats = schema.boolean(fields["repeats"]) ?? true
    let certainty = certainty(fields["certainty"])
    guard let source = schema.text(fields["source"]), let date = schema.date(fields["date"]) else { return nil }
    return ChannelDefinition.Poll(
      isSupported: isSupported, options: options, optionLength: optionLength, days: days, dayChoices: dayChoices,
      allowsRepeats: allowsRepeats, certainty: certainty, source: source, date: date)
  }

  /// Where addresses stay text: `{kinds: [reel], …}`.
  mutating func plainLinks(_ node: YAMLNode?) -> ChannelDefinition.PlainLinks? {
    guard let node else { return nil }
    guard let fields = schema.fields(node, required: ["certainty", "source", "date"], optional: ["kinds"]) else {
      return nil
    }
    let kinds = schema.list(fields["kinds"], acceptsOne: true).compactMap { schema.text($0) }
    let certainty = certainty(fields["certainty"])
    guard let source = schema.text(fields["source"]), let date = schema.date(fields["date"]) else { return nil }
    return ChannelDefinition.PlainLinks(kinds: kinds, certainty: certainty, source: source, date: date)
  }

  /// The least and the greatest number: `[2, 4]`.
  private mutating func range(_ node: YAMLNode?) -> ClosedRange<Int>? {
    guard let node else { return nil }
    let numbers = schema.list(node).compactMap { schema.number($0) }
    guard numbers.count == 2, numbers[0] <= numbers[1] else {
      schema.report(.wrongType(expected: .list), at: node.range)
      return nil
    }
    return numbers[0]...numbers[1]
  }
}
