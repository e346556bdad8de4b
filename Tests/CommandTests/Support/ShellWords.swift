/// The words of a command line, with single and double quotation marks; nothing is expanded.
enum ShellWords {
  enum Fault: Error {
    case unreadable(String)
  }

  static func split(_ line: String) throws -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in line {
      switch character {
      case _ where character == quote: quote = nil
      case _ where quote != nil: word = (word ?? "") + String(character)
      case "'", "\"":
        quote = character
        word = word ?? ""
      case " ":
        if let finished = word { words.append(finished) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    guard quote == nil else { throw Fault.unreadable(line) }
    if let word { words.append(word) }
    return words
  }
}
