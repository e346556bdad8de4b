/// All words that one mistake turns into a given one.
struct EditSpace {
  /// The word, and where each letter of it begins, with its length at last.
  let word: [UInt8]
  private let starts: [Int]
  private let hashes: PrefixHashes

  /// A mistake undone.
  struct Edit {
    /// What is taken out of the word.
    var range: Range<Int>
    /// What comes in its place.
    var text: [UInt8]
    /// How unlikely the mistake is.
    var cost: Double
  }

  init(_ word: [UInt8]) {
    self.word = word
    starts = word.indices.filter { word[$0] & 0xC0 != 0x80 } + [word.count]
    hashes = PrefixHashes(word)
  }

  /// The word with a mistake undone.
  func word(after edit: Edit) -> [UInt8] {
    Array(word[..<edit.range.lowerBound]) + edit.text + word[edit.range.upperBound...]
  }

  /// Gives each word that a mistake of at most some cost could have started from, by its hash.
  func forEach(upTo limit: Double, _ body: (_ hash: UInt64, _ edit: Edit) -> Void) {
    func give(_ range: Range<Int>, _ text: [UInt8], _ cost: Double) {
      let cost = range.lowerBound == 0 && cost > 0.5 ? cost + EditCosts.firstLetter : cost
      guard cost <= limit else { return }
      let beginning = FormHash.append(text, to: hashes[0..<range.lowerBound])
      let rest = range.upperBound..<word.count
      body(hashes.joined(beginning, hashes[rest], count: rest.count), Edit(range: range, text: text, cost: cost))
    }
    let count = starts.count - 1
    for index in 0..<count {
      let range = starts[index]..<starts[index + 1]
      let letter = Array(word[range])
      let next = index + 1 < count ? Array(word[starts[index + 1]..<starts[index + 2]]) : nil
      // A letter too many.
      if next == letter { give(range, [], EditCosts.doubling) } else if index == 0 || !isSame(index, index - 1) {
        give(range, [], 1)
      }
      // A letter missing: the same once more, or another before this one.
      if next != letter { give(range, letter + letter, EditCosts.doubling) }
      // Two letters in the wrong order.
      if let next, next != letter {
        give(range.lowerBound..<starts[index + 2], next + letter, EditCosts.transposition)
      }
      if limit >= 0.6 {
        for other in EditCosts.letters where other != letter {
          give(range, other, EditCosts.substitution(letter, other))
          give(range.lowerBound..<range.lowerBound, other, EditCosts.leftOut(other, before: letter))
        }
      }
    }
    if limit >= 1 { for letter in EditCosts.letters { give(word.count..<word.count, letter, 1) } }
    for confusion in EditCosts.confusions where confusion.written.count <= word.count {
      for start in 0...word.count - confusion.written.count where word[start] == confusion.written[0] {
        let range = start..<start + confusion.written.count
        if word[range].elementsEqual(confusion.written) { give(range, confusion.meant, confusion.cost) }
      }
    }
  }

  private func isSame(_ first: Int, _ second: Int) -> Bool {
    word[starts[first]..<starts[first + 1]] == word[starts[second]..<starts[second + 1]]
  }
}
