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

  private mutating func definition(_ root: YAMLNode) -> (definition: ChannelDefinition, nameRange: ByteRange)? {
    let required = ["channel", "text", "alt_field", "links_clickable"]
    guard
      let fields = schema.fields(root, required: required, optional: ["fold", "hashtags", "alt", "media", "captions"])
    else {
      return nil
    }
    let channel = schema.choice(fields["channel"], of: Channel.allCases.map { ($0.rawValue, $0) })
    let text = limits(fields["text"], needsUnit: true)
    let hashtags = limits(fields["hashtags"], needsUnit: false)
    let alt = limits(fields["alt"], needsUnit: true)
    let fold = schema.number(fields["fold"])
    let media = mediaLimits(fields["media"])
    let captions = captionUpload(fields["captions"])
    let hasAltField = schema.boolean(fields["alt_field"])
    let linksAreClickable = schema.boolean(fields["links_clickable"])
    guard let channel, let hasAltField, let linksAreClickable, let nameRange = fields["channel"]?.range else {
      return nil
    }
    let definition = ChannelDefinition(
      channel: channel, text: text, fold: fold, hashtags: hashtags, alt: alt, hasAltField: hasAltField,
      linksAreClickable: linksAreClickable, media: media, captions: captions)
    return (definition, nameRange)
  }

  /// Limits, gravest first. Hashtags are counted one by one, so they need no unit.
  private mutating func limits(_ node: YAMLNode?, needsUnit: Bool) -> [ChannelDefinition.Limit] {
    let keys = ["max", "tier", "source", "date"]
    return schema.list(node).compactMap { node in
      guard
        let fields = schema.fields(
          node, required: needsUnit ? keys + ["unit"] : keys, optional: needsUnit ? [] : ["unit"])
      else { return nil }
      let unit = schema.choice(fields["unit"], of: ChannelDefinition.Unit.allCases.map { ($0.rawValue, $0) })
      let maximum = schema.number(fields["max"])
      let tier = schema.number(fields["tier"])
      let source = schema.text(fields["source"])
      let date = schema.date(fields["date"])
      guard let maximum, let tier, let source, let date else { return nil }
      return ChannelDefinition.Limit(
        maximum: maximum, unit: unit ?? .codePoint, tier: tier, source: source, date: date)
    }
  }
}
