import LintCore
import YAMLSyntax

extension ChannelFileReader {
  /// Limits for files, one a row: `{what: image, measure: size, max: 8, unit: MB, …}`.
  mutating func mediaLimits(_ node: YAMLNode?) -> [MediaLimit] {
    schema.list(node).compactMap { mediaLimit($0) }
  }

  private mutating func mediaLimit(_ node: YAMLNode) -> MediaLimit? {
    let required = ["what", "measure", "tier", "certainty", "source", "date"]
    let optional = ["min", "max", "unit", "allowed", "kinds"]
    guard let fields = schema.fields(node, required: required, optional: optional) else { return nil }
    let subject = schema.choice(fields["what"], of: MediaLimit.Subject.allCases.map { ($0.rawValue, $0) })
    let measure = measure(fields, of: node)
    let kinds = schema.list(fields["kinds"], acceptsOne: true).compactMap { schema.text($0) }
    let tier = schema.number(fields["tier"])
    let certainty = schema.choice(fields["certainty"], of: MediaLimit.Certainty.allCases.map { ($0.rawValue, $0) })
    let source = schema.text(fields["source"])
    let date = schema.date(fields["date"])
    guard let subject, let measure, let tier, let certainty, let source, let date else { return nil }
    return MediaLimit(
      subject: subject, measure: measure, kinds: kinds, tier: tier, certainty: certainty, source: source, date: date)
  }

  /// What a row is about, by its name in the file.
  private enum MeasureName: String, CaseIterable {
    case format, count, alone, required, size, duration, dimensions, pixels, aspect
  }

  private mutating func measure(_ fields: [String: YAMLNode], of node: YAMLNode) -> MediaLimit.Measure? {
    guard let name = schema.choice(fields["measure"], of: MeasureName.allCases.map { ($0.rawValue, $0) }) else {
      return nil
    }
    switch name {
    case .alone: return .alone
    case .required: return .required
    case .format:
      let formats = schema.list(fields["allowed"], acceptsOne: true).compactMap { schema.text($0) }
      return formats.isEmpty ? missing("allowed", in: node) : .formats(formats)
    case .count: return number(fields["max"], "max", in: node).map { .count($0) }
    case .pixels: return number(fields["max"], "max", in: node).map { .pixels($0) }
    case .size:
      let units = [("kB", 1000), ("MB", 1_000_000), ("GB", 1_000_000_000), ("KiB", 1024), ("MiB", 1 << 20)]
      guard let maximum = number(fields["max"], "max", in: node),
        let unit = schema.choice(fields["unit"], of: units.map { ($0.0, $0.1) })
      else { return fields["unit"] == nil ? missing("unit", in: node) : nil }
      return .bytes(maximum * unit)
    case .duration:
      guard let maximum = number(fields["max"], "max", in: node) else { return nil }
      let minimum = schema.number(fields["min"]) ?? 0
      return .seconds(min(minimum, maximum)...maximum)
    case .dimensions:
      let isLeast = fields["min"] != nil
      guard let (width, height) = pair(fields[isLeast ? "min" : "max"], in: node) else { return nil }
      return isLeast ? .leastSize(width: width, height: height) : .greatestSize(width: width, height: height)
    case .aspect:
      guard let least = ratio(fields["min"], in: node), let greatest = ratio(fields["max"], in: node) else {
        return nil
      }
      let words = least.text == greatest.text ? least.text : "\(least.text)–\(greatest.text)"
      return .aspect(min(least.value, greatest.value)...max(least.value, greatest.value), words: words)
    }
  }

  private mutating func number(_ field: YAMLNode?, _ key: String, in node: YAMLNode) -> Int? {
    guard let field else { return missing(key, in: node) }
    return schema.number(field)
  }

  /// Reports a key that the measure needs.
  private mutating func missing<Value>(_ key: String, in node: YAMLNode) -> Value? {
    schema.report(.missingKey(key), at: node.range)
    return nil
  }

  /// Two whole numbers, width and height: `[320, 200]`.
  private mutating func pair(_ field: YAMLNode?, in node: YAMLNode) -> (Int, Int)? {
    guard let field else { return missing("max", in: node) }
    let numbers = schema.list(field).compactMap { schema.number($0) }
    guard numbers.count == 2 else {
      schema.report(.wrongType(expected: .list), at: field.range)
      return nil
    }
    return (numbers[0], numbers[1])
  }

  /// Width to height as text, `"1.91:1"`, and in thousandths.
  private mutating func ratio(_ field: YAMLNode?, in node: YAMLNode) -> (text: String, value: Int)? {
    guard let field else { return missing("min", in: node) }
    guard let text = schema.text(field) else { return nil }
    let sides = text.split(separator: ":").compactMap { Double($0) }
    guard sides.count == 2, sides[0] > 0, sides[1] > 0, sides[0] / sides[1] < 1000 else {
      schema.report(.wrongType(expected: .text), at: field.range)
      return nil
    }
    return (text, Int((sides[0] / sides[1] * 1000).rounded()))
  }

  /// What caption files a channel takes: `{formats: [srt], locale: true, source: …, date: …}`.
  mutating func captionUpload(_ node: YAMLNode?) -> CaptionUpload? {
    guard let node else { return nil }
    guard
      let fields = schema.fields(
        node, required: ["formats", "source", "date"], optional: ["locale", "max_bytes", "certainty"])
    else { return nil }
    let formats = schema.list(fields["formats"], acceptsOne: true).compactMap { schema.text($0) }
    let certainty = certainty(fields["certainty"])
    guard let source = schema.text(fields["source"]), let date = schema.date(fields["date"]) else { return nil }
    return CaptionUpload(
      formats: formats, needsLocale: schema.boolean(fields["locale"]) ?? false,
      maximumBytes: schema.number(fields["max_bytes"]), certainty: certainty, source: source, date: date)
  }
}
