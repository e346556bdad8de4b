import LintCore
import SourceText
import YAMLSyntax

/// Reads the definition of a channel.
struct ChannelFileReader {
  var schema: SchemaReader

  /// Reads a file with the key `channel`.
  static func read(
    _ root: YAMLNode, of file: PackFile, errors: inout [PackError]
  ) -> (definition: ChannelDefinition, nameRange: ByteRange)? {
    var reader = Self(schema: SchemaReader(file: file.name))
    defer { errors += reader.schema.errors }
    return reader.definition(root)
  }

  private init(schema: SchemaReader) { self.schema = schema }

  private static let required = ["channel", "text", "alt_field", "links_clickable"]
  private static let optional = [
    "fold", "hashtags", "mentions", "links", "title", "profile", "poll", "alt", "plain_links", "markup", "media",
    "captions",
  ]

  private mutating func definition(_ root: YAMLNode) -> (definition: ChannelDefinition, nameRange: ByteRange)? {
    guard let fields = schema.fields(root, required: Self.required, optional: Self.optional) else { return nil }
    let channel = schema.choice(fields["channel"], of: Channel.allCases.map { ($0.rawValue, $0) })
    let text = limits(fields["text"])
    let folds = limits(fields["fold"], needsTier: false)
    let hashtags = limits(fields["hashtags"], needsUnit: false)
    let alt = limits(fields["alt"])
    let hasAltField = schema.boolean(fields["alt_field"])
    let linksAreClickable = schema.boolean(fields["links_clickable"])
    let media = mediaLimits(fields["media"])
    let captions = captionUpload(fields["captions"])
    guard let channel, let hasAltField, let linksAreClickable, let nameRange = fields["channel"]?.range else {
      return nil
    }
    var definition = ChannelDefinition(
      channel: channel, text: text, folds: folds, hashtags: hashtags, alt: alt, hasAltField: hasAltField,
      linksAreClickable: linksAreClickable, media: media, captions: captions)
    definition.mentions = limits(fields["mentions"], needsUnit: false, needsTier: false)
    definition.links = limits(fields["links"], needsUnit: false)
    definition.titles = limits(fields["title"], needsTier: false)
    definition.profile = profile(fields["profile"])
    definition.poll = poll(fields["poll"])
    definition.plainLinks = plainLinks(fields["plain_links"])
    let markup = schema.choice(
      fields["markup"], of: ChannelDefinition.Markup.allCases.map { ($0.rawValue, $0) })
    definition.markup = markup ?? .rendered
    return (definition, nameRange)
  }

  /// Limits, gravest first. Hashtags, mentions and links are counted one by one, so they need no unit, and what only one
  /// grade of finding is for needs no tier.
  mutating func limits(
    _ node: YAMLNode?, needsUnit: Bool = true, needsTier: Bool = true
  ) -> [ChannelDefinition.Limit] {
    let required = ["max", "source", "date"] + (needsUnit ? ["unit"] : []) + (needsTier ? ["tier"] : [])
    let optional = ["kinds", "certainty"] + (needsUnit ? [] : ["unit"]) + (needsTier ? [] : ["tier"])
    return schema.list(node).compactMap { node in
      guard let fields = schema.fields(node, required: required, optional: optional) else { return nil }
      let unit = schema.choice(fields["unit"], of: ChannelDefinition.Unit.allCases.map { ($0.rawValue, $0) })
      let maximum = schema.number(fields["max"])
      let tier = schema.number(fields["tier"])
      let kinds = schema.list(fields["kinds"], acceptsOne: true).compactMap { schema.text($0) }
      let certainty = certainty(fields["certainty"])
      let source = schema.text(fields["source"])
      let date = schema.date(fields["date"])
      guard let maximum, let source, let date else { return nil }
      return ChannelDefinition.Limit(
        maximum: maximum, unit: unit ?? .codePoint, tier: tier ?? 0, kinds: kinds, certainty: certainty,
        source: source, date: date)
    }
  }

  /// How sure a number is. Who defines a channel without saying so decides it.
  mutating func certainty(_ node: YAMLNode?) -> MediaLimit.Certainty {
    schema.choice(node, of: MediaLimit.Certainty.allCases.map { ($0.rawValue, $0) }) ?? .official
  }
}
