/// How a caption file is written.
public enum CaptionFormat: String, Hashable, Sendable {
  /// WebVTT, by the specification of the W3C.
  case webVTT = "WebVTT"
  /// SubRip, which has no specification: read as players read it.
  case subRip = "SubRip"
}
