import LintCore
import SourceText

extension Linter {
  /// Looks for personal data in what is not published either: comments, and fields that are not read.
  ///
  /// Nothing is reported there, but another finding may show its line. A file that is all text has been looked through.
  func hideWhatNoTextHolds(_ source: SourceText, _ drafts: [Draft], in collected: inout Collected) {
    let read = drafts.reduce(0) { $0 + $1.texts.reduce(0) { $0 + $1.utf8.count } }
    // No personal data that is looked for is shorter than six bytes.
    guard source.bytes.count - read >= 6 else { return }
    hidePersonalData(
      of: PostText(role: .field("file"), utf8: source.bytes, map: OffsetMap(literal: source.range)), in: &collected)
  }

  /// The same for a part of a file of many posts, whose texts have been looked through: only what stands between them.
  func hideWhatNoTextHolds(_ source: SourceText, in range: Range<Int>, _ drafts: [Draft], in collected: inout Collected)
  {
    if let text = source.rest(of: range, besides: drafts.flatMap(\.textPlaces)) {
      hidePersonalData(of: text, in: &collected)
    }
  }

  func hidePersonalData(of text: PostText, in collected: inout Collected) {
    let known = Set(collected.personalData.map(\.range))
    for place in personalData(of: text) where !known.contains(place.range) { collected.personalData.append(place) }
  }

  /// Where personal data stands in a text that is not published.
  func personalData(of text: PostText) -> [PersonalDataPlace] {
    let segments = segmenter.segment(text.utf8, language: "sv")
    let place = text.place(of: 0..<text.utf8.count)
    let post = Post(
      draft: Draft(texts: [text], bodyRange: place), texts: [Prose(text: text, segments: segments)],
      channels: [], language: "sv")
    var places: [PersonalDataPlace] = []
    for index in personalDataRules {
      for finding in rules[index].runner.check(post, in: context) {
        guard let mask = finding.personalData else { continue }
        places.append(PersonalDataPlace(range: finding.range, mask: mask))
      }
    }
    return places
  }
}

extension Draft {
  /// The bytes of the file that its texts were read from.
  var textPlaces: [Range<Int>] {
    texts.flatMap { $0.map.pieces.map { $0.source..<$0.source + $0.sourceLength } }
  }
}

extension SourceText {
  /// What stands in a range besides texts that have been looked through; nil where that is too short to hold anything.
  func rest(of range: Range<Int>, besides texts: [Range<Int>]) -> PostText? {
    let read = texts.sorted { $0.lowerBound < $1.lowerBound }
    var rest: [UInt8] = []
    var map = OffsetMap()
    var position = range.lowerBound
    func add(upTo end: Int) {
      guard end > position else { return }
      // A line end, so that what stood before a text and what stood after it are not read as one.
      if !rest.isEmpty {
        rest.append(0x0A)
        map.append(replacing: position..<position, textLength: 1)
      }
      rest += bytes[position..<end]
      map.append(literal: position..<end)
    }
    for text in read where text.upperBound > position && text.lowerBound < range.upperBound {
      add(upTo: text.lowerBound)
      position = max(position, text.upperBound)
    }
    add(upTo: range.upperBound)
    // No personal data that is looked for is shorter than six bytes.
    return rest.count >= 6 ? PostText(role: .field("file"), utf8: rest, map: map) : nil
  }
}
