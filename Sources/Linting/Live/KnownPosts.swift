import LintCore
import SourceText

/// What is known of a file of many posts from the last time it was checked.
///
/// A file that is being written changes in one place at a time: what stands before and after that place is the same bytes,
/// so that its posts need not be checked again.
struct KnownPosts: Sendable {
  /// A row as it was checked.
  struct Row: Sendable {
    /// Where it stands.
    var place: Range<Int>
    /// Its number in the file, from 0.
    var number: Int
    /// Whether its posts are called by that number.
    var usesNumber: Bool
    /// What was found in it.
    var checked: CheckedPart
    /// The bytes that its texts were read from.
    var textPlaces: [Range<Int>]
  }

  /// What the rows' reading depends on besides their own bytes.
  var context: [UInt8] = []
  /// The file's bytes.
  var bytes: [UInt8] = []
  /// Its rows, in order.
  var rows: [Row] = []
  /// How many rows have been checked so far, those again that were checked before.
  var checkedCount = 0
  /// Where personal data stands in what no text holds, by these bytes, in bytes of them.
  var hidden: [[UInt8]: [PersonalDataPlace]] = [:]

  /// What stays the same where the file is now these bytes.
  func comparison(with new: [UInt8]) -> Comparison {
    let (prefix, suffix) = bytes.withUnsafeBufferPointer { old in
      new.withUnsafeBufferPointer { new -> (Int, Int) in
        let shorter = min(old.count, new.count)
        var prefix = 0
        while prefix < shorter, old[prefix] == new[prefix] { prefix += 1 }
        var suffix = 0
        while suffix < shorter - prefix, old[old.count - 1 - suffix] == new[new.count - 1 - suffix] { suffix += 1 }
        return (prefix, suffix)
      }
    }
    return Comparison(prefix: prefix, suffixStart: new.count - suffix, distance: new.count - bytes.count)
  }

  /// Which bytes of a file are as they were.
  struct Comparison {
    /// How many bytes at the beginning.
    var prefix: Int
    /// Where those at the end begin, in the new bytes.
    var suffixStart: Int
    /// How much farther into the file those are now.
    var distance: Int
  }

  /// The row that stood where one stands now, moved there; nil where it has changed.
  func row(at place: Range<Int>, number: Int, _ comparison: Comparison) -> Row? {
    let distance: Int
    if place.upperBound <= comparison.prefix {
      distance = 0
    } else if place.lowerBound >= comparison.suffixStart {
      distance = comparison.distance
    } else {
      return nil
    }
    var (low, high) = (0, rows.count)
    let start = place.lowerBound - distance
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].place.lowerBound < start { low = middle + 1 } else { high = middle }
    }
    guard low < rows.count, rows[low].place == start..<place.upperBound - distance,
      !rows[low].usesNumber || rows[low].number == number
    else { return nil }
    return rows[low].moved(to: number, by: distance)
  }
}

extension KnownPosts.Row {
  /// The row some bytes farther into the file.
  fileprivate func moved(to number: Int, by distance: Int) -> Self {
    var row = self
    row.number = number
    guard distance != 0 else { return row }
    let start = place.lowerBound
    row.place = start + distance..<place.upperBound + distance
    row.checked.move(by: distance, from: start)
    for index in row.textPlaces.indices {
      let place = textPlaces[index]
      row.textPlaces[index] = place.lowerBound + distance..<place.upperBound + distance
    }
    return row
  }
}
