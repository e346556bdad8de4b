import Segmentation

/// Renders a post as a screen reader would say it: emojis by name, addresses sign by sign, hashtags word by word.
///
/// No two screen readers are alike; this is what most of them do with their standard settings. Punctuation that makes a
/// pause stays as it is written.
///
///     Speech(lexicons: lexicons, language: .swedish).text(of: prose)  // ”Grattis klappande händer”
public struct Speech: Sendable {
  private let lexicons: any LexiconSource
  private let language: MessageLanguage

  /// A voice in a language, which takes names from the tables `emoji-names`, `spoken-signs` and `pseudo-letters`.
  public init(lexicons: any LexiconSource, language: MessageLanguage) {
    self.lexicons = lexicons
    self.language = language
  }

  /// The voice that reads a post: in the post's own language, Swedish where the product does not speak it.
  public init(for post: Post, lexicons: any LexiconSource) {
    self.init(lexicons: lexicons, language: MessageLanguage(rawValue: post.language) ?? .swedish)
  }

  /// What is said for a post on a channel, or for its common text: the title, the text, and each picture. A line for each
  /// line of the text.
  public func text(of post: Post, channel: Channel? = nil) -> String {
    let body =
      channel.flatMap { post.body(for: $0) } ?? post.bodies.first { $0.text.channel == nil } ?? post.bodies.first
    var lines = post.texts.filter { $0.text.role == .title }.map { text(of: $0) }
    if let body { lines.append(text(of: body)) }
    var alts: [Int: Prose] = [:]
    for prose in post.texts {
      if case .alt(let index) = prose.text.role, alts[index] == nil { alts[index] = prose }
    }
    for (index, attachment) in post.attachments.enumerated() where !attachment.isDecorative {
      guard attachment.facts.kind == .image || attachment.alt != nil else { continue }
      let alt = alts[index].map { text(of: $0) } ?? ""
      lines.append(alt.isEmpty ? words.undescribed : "\(words.picture) \(alt)")
    }
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// What is said for a text, without white space at its ends.
  public func text(of prose: Prose) -> String {
    var spoken = ""
    var wasNamed = false
    for part in parts(of: prose) {
      let isNamed = part.kind != .words
      // Names are words of their own, whatever they touch.
      if isNamed || wasNamed, let last = spoken.unicodeScalars.last, !last.properties.isWhitespace,
        part.spoken.unicodeScalars.first.map({ $0.properties.isAlphabetic || $0.properties.numericType != nil })
          ?? false
      {
        spoken += " "
      }
      spoken += part.spoken
      wasNamed = isNamed
    }
    let lines = spoken.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// A text part by part, in order and without gaps.
  public func parts(of prose: Prose) -> [SpokenPart] {
    var parts: [SpokenPart] = []
    var end = 0
    for entity in prose.segments.entities {
      addWritten(end..<entity.range.lowerBound, of: prose.text, to: &parts)
      parts.append(part(for: entity, in: prose.text))
      end = entity.range.upperBound
    }
    addWritten(end..<prose.text.utf8.count, of: prose.text, to: &parts)
    return parts
  }

  private func part(for entity: Entity, in text: PostText) -> SpokenPart {
    let written = text[entity.range]
    switch entity.kind {
    case .emoji:
      return SpokenPart(
        range: entity.range, kind: .emoji, spoken: EmojiName(written, in: lexicons).name[language])
    case .hashtag:
      return SpokenPart(
        range: entity.range, kind: .hashtag, spoken: "\(words.hashtag) \(written.dropFirst().partedWords)")
    case .mention: return SpokenPart(range: entity.range, kind: .mention, spoken: address(written))
    case .email: return SpokenPart(range: entity.range, kind: .link, spoken: address(written))
    case .link, .bareLink:
      return SpokenPart(range: entity.range, kind: .link, spoken: "\(words.link) \(address(written))")
    }
  }

  /// An address as it is spelled out: words as words, signs by name.
  private func address(_ written: String) -> String {
    var spoken: [String] = []
    var word = ""
    for character in written {
      if character.isLetter || character.isNumber {
        word.append(character)
        continue
      }
      if !word.isEmpty { spoken.append(word) }
      word = ""
      spoken.append(words.inAddress[character] ?? name(of: character)?.one ?? String(character))
    }
    if !word.isEmpty { spoken.append(word) }
    return spoken.joined(separator: " ")
  }

  /// What a sign is called, alone and in a row.
  private func name(of sign: Character) -> (one: String, many: String)? {
    guard let fields = lexicons.fields(of: String(sign), in: Lexicon("spoken-signs")), fields.count >= 4 else {
      return nil
    }
    return language == .swedish ? (fields[0], fields[2]) : (fields[1], fields[3])
  }

  private var words: SpeechWords { SpeechWords(language) }
}

extension Speech {
  /// Adds a stretch without entities: words, and signs that have names.
  private func addWritten(_ range: Range<Int>, of text: PostText, to parts: inout [SpokenPart]) {
    guard !range.isEmpty else { return }
    let written = text[range]
    var plain = ""
    var start = range.lowerBound
    var offset = range.lowerBound
    func flush() {
      if !plain.isEmpty { parts.append(SpokenPart(range: start..<offset, kind: .words, spoken: plain)) }
      plain = ""
    }
    var rest = written[...]
    while let character = rest.first {
      var count = 1
      // Most characters are letters and spaces, which are said as they are.
      if character.isASCII ? character.isSign : character.unicodeScalars.first.map({ $0.value >= 0xA0 }) ?? false {
        count = rest.prefix { $0 == character }.count
        let stretch = rest.prefix(count)
        if let (kind, spoken) = spoken(character, count) {
          flush()
          let end = offset + stretch.utf8.count
          if kind == .silent, let last = parts.last, last.kind == .silent, last.range.upperBound == offset {
            parts[parts.count - 1].range = last.range.lowerBound..<end
          } else {
            parts.append(SpokenPart(range: offset..<end, kind: kind, spoken: spoken))
          }
          offset = end
          start = end
          rest = rest.dropFirst(count)
          continue
        }
      }
      let stretch = rest.prefix(count)
      plain += stretch
      offset += stretch.utf8.count
      rest = rest.dropFirst(count)
    }
    flush()
  }

  /// What is said for a sign that stands some times in a row; nil where it is said as written, or only makes a pause.
  private func spoken(_ sign: Character, _ count: Int) -> (SpokenPart.Kind, String)? {
    // A generator's å is a styled a with a mark over it.
    if let first = sign.unicodeScalars.first, first.value >= 0x1D00,
      lexicons.contains(String(first), in: Lexicon("pseudo-letters"))
    {
      return (.silent, words.notHeard)
    }
    guard let name = name(of: sign) else { return nil }
    // Three full stops are a pause, and two dashes are a dash.
    let isRow = count > (sign == "." ? 3 : sign == "-" ? 2 : 1)
    if isRow { return (.sign, "\(count) \(name.many)") }
    return name.one.isEmpty || count > 1 ? nil : (.sign, name.one)
  }
}

extension Character {
  /// Whether it is an ASCII character that is neither letter nor digit nor white space.
  fileprivate var isSign: Bool { !isLetter && !isNumber && !isWhitespace }
}

extension Substring {
  /// The words of a hashtag, parted where a capital or number follows a small letter: SommarlovFörAlla.
  fileprivate var partedWords: String {
    var parted = ""
    var previous: Character?
    for character in self {
      if character == "_" {
        parted.append(" ")
      } else {
        let beginsWord = previous.map { $0.isLowercase && (character.isUppercase || character.isNumber) } ?? false
        let endsNumber = previous.map { $0.isNumber && character.isLetter } ?? false
        if beginsWord || endsNumber { parted.append(" ") }
        parted.append(character)
      }
      previous = character
    }
    return parted
  }
}
