import CGumbo
import LintCore
import SourceText

/// The pictures, films and sounds of an HTML file, as attachments with the fields that their attributes stand for.
enum HTMLMedia {
  /// A picture; nil for an `input` that is none, and for those of a single point, which count readers.
  static func picture(
    _ element: HTMLElement, isSilent: Bool, in source: UnsafeBufferPointer<UInt8>
  ) -> Attachment? {
    guard element.tag == GUMBO_TAG_IMG || element.keyword("type") == "image", let tag = element.startTag else {
      return nil
    }
    guard !["0", "1"].contains(element.keyword("width") ?? ""), !["0", "1"].contains(element.keyword("height") ?? "")
    else { return nil }
    var fields: [FieldMap.Entry] = []
    let (file, isAddress) = file(element.attribute("src"), in: source, adding: &fields)
    let isPresentation = ["presentation", "none"].contains(element.keyword("role") ?? "")
    let alt = element.attribute("alt")
    let label = element.attribute("aria-label").flatMap { $0.text.trimmed.isEmpty ? nil : $0 }
    if isSilent || isPresentation || alt?.text == "" && label == nil {
      let place = alt.map { $0.nameRange.lowerBound..<$0.value.range.upperBound } ?? ByteRange(tag)
      fields.append(entry("decorative", FieldValue(.bool(true), at: place), place))
    }
    if let alt = alt.flatMap({ $0.text.isEmpty ? nil : $0 }) ?? label {
      fields.append(entry("alt", alt.value, alt.nameRange))
    }
    if let title = element.attribute("title"), !title.text.trimmed.isEmpty {
      fields.append(entry("title", title.value, title.nameRange))
    }
    var markup = Attachment.Markup(kind: .image, isAddress: isAddress)
    let name = tag.lowerBound + 1
    if let end = source[name..<tag.upperBound].firstIndex(where: { !$0.isASCIILetter }) {
      markup.attributePlace = ByteOffset(end)
    }
    return attachment(file, fields, tag, markup)
  }

  /// A film or sound; nil for what is neither.
  static func film(_ element: HTMLElement, in source: UnsafeBufferPointer<UInt8>) -> Attachment? {
    guard element.tag == GUMBO_TAG_VIDEO || element.tag == GUMBO_TAG_AUDIO, let tag = element.startTag else {
      return nil
    }
    let children = (0..<element.childCount).compactMap { index in
      element.child(index).flatMap { HTMLElement($0, in: source) }
    }
    var fields: [FieldMap.Entry] = []
    let address =
      element.attribute("src")
      ?? children.first { $0.tag == GUMBO_TAG_SOURCE }.flatMap { $0.attribute("src") }
    let (file, isAddress) = file(address, in: source, adding: &fields)
    for child in children where child.tag == GUMBO_TAG_TRACK {
      guard let address = child.attribute("src") else { continue }
      // A track without a kind is one of subtitles.
      switch child.keyword("kind") ?? "subtitles" {
      case "captions", "subtitles":
        guard !fields.contains(where: { $0.key == "captions" }) else { continue }
        var isAddress = false
        let file = self.file(address, in: source, &isAddress)
        fields.append(entry("captions", file, address.nameRange))
      case "descriptions":
        fields.append(
          entry("audio_description", FieldValue(.bool(true), at: address.value.range), address.nameRange))
      default: break
      }
    }
    var markup = Attachment.Markup(kind: element.tag == GUMBO_TAG_VIDEO ? .video : .audio, isAddress: isAddress)
    markup.isMuted = element.has("muted") && !element.has("controls")
    return attachment(file, fields, tag, markup)
  }

  private static func attachment(
    _ file: FieldValue?, _ fields: [FieldMap.Entry], _ tag: Range<Int>, _ markup: Attachment.Markup
  ) -> Attachment {
    var attachment = Attachment(file: file, fields: FieldMap(fields), range: ByteRange(tag), isInline: true)
    attachment.markup = markup
    return attachment
  }

  private static func entry(_ key: String, _ value: FieldValue, _ place: ByteRange) -> FieldMap.Entry {
    FieldMap.Entry(key: key, keyRange: place, value: value)
  }

  private static func file(
    _ attribute: HTMLAttribute?, in source: UnsafeBufferPointer<UInt8>, adding fields: inout [FieldMap.Entry]
  ) -> (file: FieldValue?, isAddress: Bool) {
    guard let attribute, !attribute.text.isEmpty else { return (nil, true) }
    var isAddress = false
    let file = file(attribute, in: source, &isAddress)
    fields.append(entry("file", file, attribute.nameRange))
    return (file, isAddress)
  }

  /// A file as an attribute names it: the name beside the draft, or an address as it is.
  private static func file(
    _ attribute: HTMLAttribute, in source: UnsafeBufferPointer<UInt8>, _ isAddress: inout Bool
  ) -> FieldValue {
    guard case .text(let text, let map) = attribute.value.content else { return attribute.value }
    let whole = PostText(role: .field("file"), utf8: Array(text.utf8), map: map)
    isAddress = text.isAddress
    if isAddress {
      // What is written in the file itself has no name, and is long.
      let length = text.hasPrefix("data:") ? text.utf8.prefix { $0 != 0x3B && $0 != 0x2C }.count : text.utf8.count
      return MarkdownText.text(0..<length, in: whole)
    }
    let length = text.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }.count
    return MarkdownText.fileName(0..<length, in: whole)
  }
}

extension String {
  /// Whether a file's name is an address, from the site's root, or filled in when the letter is sent.
  fileprivate var isAddress: Bool {
    if utf8.first == UInt8(ascii: "/") || contains("{{") || contains("*|") || contains("%%") || contains("<%") {
      return true
    }
    let scheme = utf8.prefix { $0.isASCIILetter || $0.isDigit || "+-.".utf8.contains($0) }
    return scheme.count > 1 && utf8.dropFirst(scheme.count).first == UInt8(ascii: ":")
  }
}
