import LintCore
import SourceText

extension Draft {
  /// Every place that a draft names, byte by byte in its texts.
  package var places: [ByteRange] {
    var places = [bodyRange] + fields.places
    for text in texts {
      for index in text.utf8.indices { places.append(text.place(of: index..<index + 1)) }
    }
    for attachment in attachments { places += [attachment.range] + attachment.fields.places }
    for directive in suppressions {
      places.append(directive.nameRange)
      if case .range(let range) = directive.scope { places.append(range) }
    }
    return places
  }
}

extension FieldMap {
  /// Every place of its keys and values.
  package var places: [ByteRange] { entries.flatMap { [$0.keyRange] + $0.value.places } }
}

extension FieldValue {
  /// Its place, and those of what it holds.
  package var places: [ByteRange] {
    switch content {
    case .list(let values): [range] + values.flatMap(\.places)
    case .map(let map): [range] + map.places
    default: [range]
    }
  }
}
