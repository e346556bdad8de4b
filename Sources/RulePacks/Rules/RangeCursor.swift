/// Walks along ranges in text order beside positions that rise, so that asking about each position costs nothing to speak of.
struct RangeCursor {
  private var next = 0

  /// Whether one of the ranges overlaps `range`. Questions must come in text order.
  mutating func overlaps<Item>(
    _ range: Range<Int>, _ items: [Item], at place: (Item) -> Range<Int>, where counts: (Item) -> Bool = { _ in true }
  ) -> Bool {
    while next < items.count, place(items[next]).upperBound <= range.lowerBound { next += 1 }
    var index = next
    while index < items.count, place(items[index]).lowerBound < range.upperBound {
      if counts(items[index]), place(items[index]).overlaps(range) { return true }
      index += 1
    }
    return false
  }
}
