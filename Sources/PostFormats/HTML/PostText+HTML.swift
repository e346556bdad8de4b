import LintCore
import SourceText

extension PostText {
  /// The text of a value, with a role; nil where there is none.
  init?(_ value: FieldValue, _ role: Role) {
    guard case .text(let text, let map) = value.content, !text.isEmpty else { return nil }
    self.init(role: role, utf8: Array(text.utf8), map: map)
  }

  /// Whether an address tells readers something themselves: who gets the letter or the call, or a page on the web.
  var isReadAsLink: Bool {
    ["mailto:", "tel:", "sms:", "http://", "https://"].contains {
      utf8.prefix($0.utf8.count).lowercased == Array($0.utf8)
    }
  }

  /// Adds links to a text that was cut out of a whole one.
  mutating func add(_ links: [HTMLLink], _ words: [Int: Range<Int>], of whole: PostText) {
    guard !utf8.isEmpty else { return }
    for (index, link) in links.enumerated() {
      guard let words = words[index], let address = PostText(link.address, .field("link")),
        let range = map.text(of: whole.place(of: words))
      else { continue }
      self.links.append(TextLink(words: range, isLabelled: link.isLabelled, address: address))
    }
  }

  /// Takes over what a whole text has besides its letters, of which this one was cut out.
  mutating func take(_ whole: PostText) {
    isMarkup = whole.isMarkup
    guard !utf8.isEmpty else { return }
    for link in whole.links {
      guard let range = map.text(of: whole.place(of: link.words)) else { continue }
      links.append(TextLink(words: range, isLabelled: link.isLabelled, address: link.address))
    }
  }

  /// Adds the languages of passages to a text that was cut out of a whole one.
  mutating func add(_ languages: [FieldValue], _ stretches: [Int: Range<Int>], of whole: PostText) {
    guard !utf8.isEmpty else { return }
    for (index, language) in languages.enumerated() {
      guard let stretch = stretches[index], let tag = language.text?.trimmed.lowercased(), LanguageName.isTag(tag),
        let range = map.text(of: whole.place(of: stretch))
      else { continue }
      passages.append(TextPassage(range: range, language: tag))
    }
  }
}

extension ArraySlice<UInt8> {
  fileprivate var lowercased: [UInt8] { map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 } }
}

extension OffsetMap {
  /// The stretch of the text that stands in a place of the source; nil where nothing of it does. For maps whose places
  /// are in order.
  fileprivate func text(of place: ByteRange) -> Range<Int>? {
    func position(_ offset: Int) -> Int {
      var (low, high) = (0, pieces.count)
      while low < high {
        let middle = (low + high) / 2
        if pieces[middle].source + pieces[middle].sourceLength <= offset { low = middle + 1 } else { high = middle }
      }
      guard low < pieces.count else { return textLength }
      let piece = pieces[low]
      return piece.text + max(0, min(piece.textLength, offset - piece.source))
    }
    let (start, end) = (position(place.lowerBound.value), position(place.upperBound.value))
    return start < end ? start..<end : nil
  }
}
