/// Finds, for each text of a row, an earlier one that is nearly the same, without comparing all with all.
///
/// Texts that are alike share a band of their sketches, so that only those in the same band are compared, and of these
/// only the latest few: where a text comes a thousand times, each needs to be held against the one before alone.
public struct LikeTexts {
  /// How many of those in a band a text is compared with.
  private static let compared = 4

  private var latest: [UInt64: [Int]] = [:]
  private var sketches: [TextSketch] = []
  private let likeness: Double

  /// Creates a finder of texts that are at least so alike, from 0 to 1.
  public init(likeness: Double) { self.likeness = likeness }

  /// The number of the latest text before that is nearly the same as this, from 0; nil when there is none. Remembers this.
  public mutating func earlier(like sketch: TextSketch) -> Int? {
    var found: Int?
    for band in sketch.bands {
      for number in latest[band, default: []] where number > found ?? -1 {
        if sketches[number].likeness(to: sketch) >= likeness { found = number }
      }
      latest[band, default: []].append(sketches.count)
      if latest[band, default: []].count > Self.compared { latest[band]?.removeFirst() }
    }
    sketches.append(sketch)
    return found
  }
}
