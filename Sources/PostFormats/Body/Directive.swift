import LintCore

/// What a comment asks of Klartext.
enum Directive: Equatable {
  /// A name in a comment, by place in the text's bytes.
  struct Name: Equatable {
    var text: String
    var range: Range<Int>
  }

  /// The kinds of suppression comment.
  enum Verb: String, CaseIterable {
    case disableNextLine = "klartext-disable-next-line"
    case disableLine = "klartext-disable-line"
    case disable = "klartext-disable"
    case enable = "klartext-enable"
    case disableFile = "klartext-disable-file"
  }

  /// `klartext-disable` and its kin, with the names and the reason given.
  case suppression(Verb, names: [Name], reason: String?)
  /// A word that begins with `klartext-` but is none of the verbs.
  case misspelt(Name)
  /// The text after the comment is for these channels; `all` among them means for every channel.
  case channels([Name])

  /// Reads a comment's contents; nil where the comment is not for Klartext.
  init?(_ contents: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    var words = Words(bytes, in: contents)
    guard let first = words.next(until: " \t\r\n:") else { return nil }
    let keyword = first.text.lowercased()
    if keyword.hasPrefix("klartext-") {
      guard let verb = Verb(rawValue: keyword) else {
        self = .misspelt(first)
        return
      }
      var names: [Name] = []
      var reason: String?
      while let word = words.next(until: " \t\r\n,") {
        guard !Self.introducesReason(word.text) else {
          reason = words.rest(after: word.range.lowerBound + (word.text.hasPrefix("--") ? 2 : word.range.count))
          break
        }
        names.append(word)
      }
      self = .suppression(verb, names: names, reason: reason)
      return
    }
    if keyword == "klartext" || keyword.hasPrefix("klartext_"), let word = Self.intended(first, &words) {
      self = .misspelt(word)
      return
    }
    let keywords = ["channel", "channels", "kanal", "kanaler"]
    guard keywords.contains(keyword), words.previousSeparatorIsColon else { return nil }
    var names: [Name] = []
    while let word = words.next(until: " \t\r\n,&") {
      if !["och", "and"].contains(word.text.lowercased()) { names.append(word) }
    }
    self = .channels(names)
  }

  /// Whether the text's bytes could begin such a comment's contents: a quick test before the comment is known to end.
  static func mayBegin(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let contents = bytes.trimmed(index..<min(index + 200, bytes.count))
    return Directive(contents, in: bytes) != nil
  }

  /// `klartext disable …`, `klartext: disable …` or `klartext_disable …`, which miss the hyphen.
  private static func intended(_ first: Name, _ words: inout Words) -> Name? {
    var word = first
    if first.text.utf8.count == "klartext".utf8.count {
      guard let next = words.next(until: " \t\r\n") else { return nil }
      word = Name(text: "\(first.text) \(next.text)", range: first.range.lowerBound..<next.range.upperBound)
    }
    let verb = word.text.lowercased().dropFirst("klartext".count + 1)
    return verb.hasPrefix("disable") || verb.hasPrefix("enable") ? word : nil
  }

  /// Two hyphens, or the dash that word processors make of them.
  private static func introducesReason(_ word: String) -> Bool { word.hasPrefix("--") || word == "–" || word == "—" }
}

/// The words of a comment, one at a time.
private struct Words {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var position: Int
  /// Whether a colon ended the last word, perhaps after space.
  private(set) var previousSeparatorIsColon = false

  init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  /// The next word, which ends at one of the separators; separators after it are passed.
  mutating func next(until separators: StaticString) -> Directive.Name? {
    skip(separators)
    let start = position
    while position < end, !contains(separators, bytes[position]) { position += 1 }
    guard start < position else { return nil }
    let range = start..<position
    previousSeparatorIsColon = false
    skip(separators)
    return Directive.Name(text: String(decoding: bytes[range], as: UTF8.self), range: range)
  }

  /// What follows a position, without space around it; nil when there is nothing.
  func rest(after start: Int) -> String? {
    let range = bytes.trimmed(min(start, end)..<end)
    return range.isEmpty ? nil : String(decoding: bytes[range], as: UTF8.self)
  }

  private mutating func skip(_ separators: StaticString) {
    while position < end, contains(separators, bytes[position]) {
      if bytes[position] == UInt8(ascii: ":") { previousSeparatorIsColon = true }
      position += 1
    }
  }

  private func contains(_ set: StaticString, _ byte: UInt8) -> Bool {
    set.withUTF8Buffer { $0.contains(byte) }
  }
}
