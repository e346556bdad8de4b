/// A track of a film or a sound file.
public struct MediaTrack: Hashable, Sendable {
  /// What a track holds.
  public enum Kind: String, Sendable {
    case video, audio, captions, other
  }

  /// What it holds.
  public var kind: Kind
  /// Its language as a BCP 47 tag; nil where the file does not tell.
  public var language: String?
  /// How it is coded: four letters in MP4 and QuickTime, a name in other formats.
  public var codec: String?

  /// Creates a track.
  public init(kind: Kind, language: String? = nil, codec: String? = nil) {
    self.kind = kind
    self.language = language
    self.codec = codec
  }
}
