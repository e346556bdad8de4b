/// What a match in the automaton stands for: a form of a row of a list. A record of eight numbers in an image.
struct PhraseEntry {
  static let stride = 8

  /// How a form must be written and bounded.
  struct Traits: OptionSet {
    let rawValue: UInt32
    /// Begins with a letter or a digit, so a word must begin there.
    static let beginsWithWord = Traits(rawValue: 1)
    /// Ends with a letter or a digit, so a word must end there.
    static let endsWithWord = Traits(rawValue: 2)
    /// Ends with a full stop.
    static let endsWithFullStop = Traits(rawValue: 4)
    /// Matches only what is written in lower case.
    static let lowerCaseOnly = Traits(rawValue: 8)
    /// Matches only what is written with the form's own capitals.
    static let exactCase = Traits(rawValue: 16)
  }

  /// The list's number.
  var list: Int
  /// The row's number in the list.
  var row: Int
  /// The form's number in the row.
  var form: Int
  /// How many symbols the form has.
  var length: Int
  /// How it must be written and bounded.
  var traits: Traits
  /// Where the row's conditions are, from 1; 0 when it has none.
  var conditions: Int
  /// The form as written in the list.
  var text: Range<Int>

  /// The entry with a number; one of no list where the image is damaged.
  @inline(__always)
  init(_ words: ImageTable<UInt32>, at index: Int) {
    let at = index &* Self.stride
    list = words.int(at)
    row = words.int(at + 1)
    form = words.int(at + 2)
    length = words.int(at + 3)
    traits = Traits(rawValue: words[at + 4])
    conditions = words.int(at + 5)
    let start = words.int(at + 6)
    text = start..<start + words.int(at + 7)
  }

  init(list: Int, row: Int, form: Int, length: Int, traits: Traits, conditions: Int, text: Range<Int>) {
    self.list = list
    self.row = row
    self.form = form
    self.length = length
    self.traits = traits
    self.conditions = conditions
    self.text = text
  }

  /// The entry as it is written into an image.
  var words: [UInt32] {
    [list, row, form, length, Int(traits.rawValue), conditions, text.lowerBound, text.count].map { UInt32($0) }
  }
}
