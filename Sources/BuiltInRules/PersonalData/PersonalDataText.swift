import LintCore
import Segmentation
import SourceText

/// A text of a post in which personal data is looked for: what readers see, or the name of an attached file.
///
/// A class, since it goes from search to search, and each copy of its segments would cost as much as a short search.
final class PersonalDataText: Sendable {
  /// How far to each side of a number words are read that tell what it is, in bytes.
  static let reach = 240

  let utf8: [UInt8]
  let map: OffsetMap
  let segments: Segments
  /// Whether it is a file's name and no prose.
  let isFileName: Bool

  init(_ prose: Prose) {
    utf8 = prose.text.utf8
    map = prose.text.map
    segments = prose.segments
    isFileName = false
  }

  private init?(nameIn value: FieldValue?) {
    guard case .text(let name, let map)? = value?.content else { return nil }
    utf8 = Array(name.utf8)
    self.map = map
    segments = Segments()
    isFileName = true
  }

  /// All texts of a post that others will see, and the names of its files.
  static func all(of post: Post) -> [PersonalDataText] {
    let names: [FieldValue?] = post.attachments.flatMap { [$0.file, $0.fields["captions"]] }
    return post.texts.map { PersonalDataText($0) } + names.compactMap { PersonalDataText(nameIn: $0) }
  }

  /// What a stretch of a text lies in.
  enum Setting: Sendable {
    case prose
    /// An address on the web before its `?` or `#`, or a hashtag or mention.
    case address
    /// What an address on the web says after its `?` or `#`.
    case query
    /// An e-mail address.
    case mailAddress
    /// The name of a file.
    case fileName
  }

  /// What a stretch lies in.
  func setting(of range: Range<Int>) -> Setting {
    if isFileName { return .fileName }
    guard let entity = entity(overlapping: range) else { return .prose }
    switch entity.kind {
    case .link, .bareLink:
      // An address may end before the number does: what comes after it is prose.
      let start = max(entity.range.lowerBound, range.lowerBound)
      let head = utf8[entity.range.lowerBound..<start]
      return head.contains { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ? .query : .address
    case .email: return .mailAddress
    case .hashtag, .mention: return .address
    case .emoji: return .prose
    }
  }

  /// The address, hashtag, mention or emoji that a stretch touches.
  func entity(overlapping range: Range<Int>) -> Entity? {
    let entities = segments.entities
    let index = entities.partitioned { $0.range.upperBound <= range.lowerBound }
    guard index < entities.count, entities[index].range.lowerBound < range.upperBound else { return nil }
    return entities[index]
  }

  /// The sentence that a stretch lies in, and the same with its neighbours, neither farther than `reach`.
  func surroundings(of range: Range<Int>) -> (sentence: Range<Int>, window: Range<Int>) {
    let near = max(0, range.lowerBound - Self.reach)..<min(utf8.count, range.upperBound + Self.reach)
    let sentences = segments.sentences
    guard !isFileName, !sentences.isEmpty else { return (near, near) }
    let next = sentences.partitioned { $0.range.upperBound <= range.lowerBound }
    var sentence = range
    var window = range
    if next < sentences.count, sentences[next].range.lowerBound < range.upperBound {
      sentence = sentences[next].range
      window = sentence
      if next + 1 < sentences.count { window = window.lowerBound..<sentences[next + 1].range.upperBound }
    }
    if next > 0 { window = sentences[next - 1].range.lowerBound..<max(window.upperBound, range.upperBound) }
    let around = min(window.lowerBound, range.lowerBound)..<max(window.upperBound, range.upperBound)
    return (sentence.clamped(to: near), wordStart(around.clamped(to: near)))
  }

  /// The window with the whole of a word that its beginning cut through.
  private func wordStart(_ window: Range<Int>) -> Range<Int> {
    var start = window.lowerBound
    let floor = max(0, start - FoldedWordReader.longest)
    while start > floor, utf8[start - 1].isASCIILetter || utf8[start - 1] >= 0x80 { start -= 1 }
    return start..<window.upperBound
  }
}

extension Array {
  /// The index of the first element that is not `before`, where those that are come first; by binary search.
  func partitioned(_ before: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if before(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
