import LintCore
import Segmentation

/// What a text tells of when and where something takes place.
struct EventText {
  private let prose: Prose

  init(_ prose: Prose) { self.prose = prose }

  /// Whether a day is named: a date, a weekday, or a word such as today.
  var hasDate: Bool {
    prose.segments.words.indices.contains { index in
      let word = prose.segments.words[index]
      guard word.range.count <= 24 else { return false }
      let key = prose.key(index)
      if word.shape.contains(.digits) { return Self.isDate(key) || isDay(key) && isMonth(index + 1) }
      if Self.days.contains(key) || Weekday(word: key) != nil || Self.feasts.contains(where: key.hasPrefix) {
        return true
      }
      if key == "v" || key == "vecka", index + 1 < prose.segments.words.count,
        prose.segments.words[index + 1].shape.contains(.digits)
      {
        return true
      }
      return key == "i" && index + 1 < prose.segments.words.count && Self.daysAfterI.contains(prose.key(index + 1))
        || MonthName.number(of: key) != nil && index + 1 < prose.segments.words.count && isDay(prose.key(index + 1))
    }
  }

  /// Whether a time of day is told: ”klockan 18”, ”10–14”, ”18.30”, ”hela dagen”.
  var hasTime: Bool {
    let text = ContextText(prose)
    if Self.times.contains(where: text.contains) { return true }
    return prose.text.utf8.withUnsafeBufferPointer(Self.hasClock)
  }

  /// Whether a place is told: ”i Angered”, ”på biblioteket”, ”digitalt”.
  func hasPlace(_ context: LintContext) -> Bool {
    let words = prose.segments.words
    let lexicon = Lexicon("place-words")
    return words.indices.contains { index in
      guard words[index].range.count <= 60 else { return false }
      let key = prose.key(index)
      if context.lexicons.firstField(of: key, in: lexicon) == "word" { return true }
      var ending = Substring(key)
      while ending.utf8.count > 2 {
        if context.lexicons.firstField(of: String(ending), in: lexicon) == "ending" { return true }
        ending = ending.dropFirst()
      }
      if index > 0, words[index].shape.contains(.capitalized), isAfterComma(index), !isDay(named: key) { return true }
      guard Self.prepositions.contains(key), prose.isJoined(index, index + 1) else { return false }
      let next = prose.key(index + 1)
      return words[index + 1].shape.contains(.capitalized) && !isDay(named: next) && !Self.notPlaces.contains(next)
    }
  }

  private static let days: Set<String> = [
    "idag", "imorgon", "imorron", "ikväll", "övermorgon", "today", "tonight", "tomorrow", "julafton", "påskafton",
    "midsommarafton", "nyårsafton", "valborgsmässoafton", "nationaldagen",
  ]
  /// How words begin that name a day of the year by its feast, or a week by its holiday.
  private static let feasts = [
    "nationaldag", "midsommarfirande", "valborg", "lucia", "nyårs", "höstlov", "sportlov", "påsklov", "jullov",
    "sommarlov",
  ]
  private static let times = [
    "kl", "klockan", "hela dagen", "hela dygnet", "dygnet runt", "midnatt", "lunchtid", "all day", "noon", "midnight",
  ]
  private static let daysAfterI: Set<String> = [
    "dag", "kväll", "morgon", "övermorgon", "helgen", "natt", "eftermiddag",
  ]
  private static let prepositions: Set<String> = [
    "på", "i", "vid", "hos", "till", "utanför", "at", "in", "mitt", "från",
  ]
  private static let notPlaces: Set<String> = ["facebook", "instagram", "linkedin", "er", "dig", "alla"]

  /// Whether a comma stands right before a word: ”klockan 10, Fredriksdals museer”.
  private func isAfterComma(_ index: Int) -> Bool {
    let words = prose.segments.words
    let gap = words[index - 1].range.upperBound..<max(words[index - 1].range.upperBound, words[index].range.lowerBound)
    return gap.count <= 4 && prose.text.utf8[gap].contains(UInt8(ascii: ","))
  }

  private func isDay(named key: String) -> Bool { MonthName.number(of: key) != nil || Weekday(word: key) != nil }

  private func isMonth(_ index: Int) -> Bool {
    index < prose.segments.words.count && MonthName.number(of: prose.key(index)) != nil
  }

  /// A day of the month: `3`, `3:e`.
  private func isDay(_ key: String) -> Bool {
    let digits = key.prefix { $0.isASCII && $0.isNumber }
    return Int(digits).map { (1...31).contains($0) } ?? false && key.count - digits.count <= 2
  }

  /// `2026-12-01`, `1/12`.
  private static func isDate(_ key: String) -> Bool {
    let parts = key.split(whereSeparator: { $0 == "-" || $0 == "/" }).compactMap { Int($0) }
    if parts.count == 3 { return (1...12).contains(parts[1]) && (1...31).contains(parts[2]) }
    return parts.count == 2 && key.contains("/") && (1...31).contains(parts[0]) && (1...12).contains(parts[1])
  }

  /// Whether two numbers stand together as the hours and minutes of a clock, or as the hours from and to.
  private static func hasClock(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    func number(endingAt end: Int) -> Int? { value(bytes, from: end, step: -1) }
    for index in bytes.indices where index > 0 {
      let byte = bytes[index]
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") {
        if let hour = number(endingAt: index - 1), hour <= 24, let minute = value(bytes, from: index + 1, step: 1),
          minute <= 59, digits(bytes, from: index + 1, step: 1) == 2
        {
          return true
        }
      }
      // A hyphen, or an en dash, which is three bytes.
      let isDash = byte == 0xE2 && index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x93
      guard byte == UInt8(ascii: "-") || isDash else { continue }
      let next = index + (isDash ? 3 : 1)
      if let from = number(endingAt: index - 1), let to = value(bytes, from: next, step: 1), from < to, to <= 24 {
        return true
      }
    }
    return false
  }

  private static func digits(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, step: Int) -> Int {
    var count = 0
    var index = start
    while bytes.indices.contains(index), bytes[index] &- 0x30 < 10, count < 3 {
      count += 1
      index += step
    }
    return count
  }

  /// A number of one or two digits.
  private static func value(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, step: Int) -> Int? {
    let count = digits(bytes, from: start, step: step)
    guard count == 1 || count == 2 else { return nil }
    let first = step > 0 ? start : start - count + 1
    return (first..<first + count).reduce(0) { $0 * 10 + Int(bytes[$1] - 0x30) }
  }
}
