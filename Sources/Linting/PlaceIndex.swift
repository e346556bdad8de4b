/// Ranges, for asking whether another one touches some of them, in logarithmic time.
struct PlaceIndex {
  /// The ranges by their beginning, those that touch joined into one.
  private var ranges: [Range<Int>] = []

  init(_ places: [Range<Int>]) {
    for place in places.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = ranges.last, place.lowerBound <= last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, place.upperBound)
      } else {
        ranges.append(place)
      }
    }
  }

  /// Whether a range overlaps one of these.
  func touches(_ range: Range<Int>) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].overlaps(range)
  }
}
