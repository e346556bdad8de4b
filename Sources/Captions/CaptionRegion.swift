/// A part of the picture that cues can be shown in.
public struct CaptionRegion: Hashable, Sendable {
  /// Its name, as bytes of the file.
  public var id: Range<Int>?
  /// How wide it is, in per cent.
  public var width = 100.0
  /// How many lines it has.
  public var lines = 3.0
  /// The point of the region that is fixed, in per cent of it.
  public var anchor = (x: 0.0, y: 100.0)
  /// Where that point stands in the picture, in per cent of it.
  public var viewportAnchor = (x: 0.0, y: 100.0)
  /// Whether lines roll up.
  public var scrollsUp = false

  /// A region with standard values.
  public init() {}

  public static func == (left: Self, right: Self) -> Bool {
    left.id == right.id && left.width == right.width && left.lines == right.lines && left.anchor == right.anchor
      && left.viewportAnchor == right.viewportAnchor && left.scrollsUp == right.scrollsUp
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(lines)
  }
}
