import LintCore

/// Reads a section that holds values one after the other. Beyond the end everything is 0 and empty.
struct ImageStream {
  private let sections: ImageSections
  private let words: ImageTable<UInt32>
  private var index = 0

  /// Begins at the word with a number.
  init(_ sections: ImageSections, _ section: ImageSection, at index: Int = 0) {
    self.sections = sections
    words = sections.words(section)
    self.index = index
  }

  mutating func boolean() -> Bool { int() == 1 }

  mutating func strings() -> [String] { list { $0.string() } }

  mutating func int() -> Int {
    defer { index += 1 }
    return words.int(index)
  }

  mutating func string() -> String { sections.string(at: int(), length: int()) }

  mutating func localized() -> Localized { Localized(sv: string(), en: string()) }

  /// A value that may be missing.
  mutating func optional<Value>(_ read: (inout Self) -> Value) -> Value? { int() == 1 ? read(&self) : nil }

  /// A row of values, as long as there is something left to read: a damaged count cannot ask for more.
  mutating func list<Value>(_ read: (inout Self) -> Value) -> [Value] {
    let count = int()
    var values: [Value] = []
    while values.count < count, index < words.count { values.append(read(&self)) }
    return values
  }
}
