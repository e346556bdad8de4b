/// How a channel counts the length of a text.
///
/// The raw value is the name in channel definitions and in the output of `klartext count`.
public enum CountUnit: String, Sendable, CaseIterable {
  /// X's weighted characters: NFC code points of weight 1 or 2, an emoji 2, an address 23.
  case xWeighted = "x-weighted"
  /// Extended grapheme clusters (UAX 29): what readers take for characters.
  case grapheme
  /// Unicode code points.
  case codePoint = "code-point"
  /// UTF-16 code units.
  case utf16
  /// UTF-8 bytes.
  case utf8
  /// Grapheme clusters, where an address is 23 and `@namn@server` as long as `@namn`.
  case mastodon
  /// Grapheme clusters, where an emoji is as long as its UTF-8 bytes.
  case threads
}
