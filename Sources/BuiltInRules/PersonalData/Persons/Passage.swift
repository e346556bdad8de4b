/// A sentence in which somebody is named.
struct Passage: Sendable {
  var tokens: [PersonToken]
  var names: [PersonName] = []
  /// The roles of all its words, for questions about the sentence as a whole.
  var roles: Set<WordRole> = []
  /// Whether it ends with a question mark.
  var isQuestion = false
  /// Whether a heading or an item of a list, which may have no verb.
  var isFragment = false

  /// Whether a role occurs.
  func has(_ role: WordRole) -> Bool { roles.contains(role) }

  /// The index of the first word from `index` on that is no filler, not going past a comma; at most `most` are skipped.
  func skippingFillers(from index: Int, most: Int = 5) -> Int {
    var index = index
    let end = min(tokens.count, index + most)
    while index < end, tokens[index].person == nil, tokens[index].isFiller { index += 1 }
    return index
  }

  /// The role of a word; nil past the end, and for words of names.
  func role(at index: Int) -> WordRole? {
    tokens.indices.contains(index) && tokens[index].person == nil ? tokens[index].role : nil
  }
}

extension PersonToken {
  /// Whether it only shades what is said: adverbs, articles, degrees, numbers.
  var isFiller: Bool { role == .filler || role == .negation || role == .age || number != nil }
}
