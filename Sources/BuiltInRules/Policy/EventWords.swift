import LintCore
import Segmentation

/// What a sentence says of what an event costs and whom it is for.
struct EventWords {
  private let sentence: Sentence
  private let prose: Prose

  init(_ sentence: Sentence, of prose: Prose) {
    self.sentence = sentence
    self.prose = prose
  }

  /// The words that say that the event costs something: ”biljett 120 kr”, ”köp biljett”; nil where none do.
  var price: ClosedRange<Int>? {
    guard !has(Self.free) else { return nil }
    for index in sentence.words.dropLast() {
      let (word, next) = (prose.key(index), prose.key(index + 1))
      if ["köp", "köpa", "köper", "köpt"].contains(word), next.hasPrefix("biljett") || next.hasPrefix("entrébiljett") {
        return index...index + 1
      }
      guard prose.segments.words[index].shape.contains(.digits), let amount = Int(word.filter(\.isNumber)), amount > 0,
        Self.currencies.contains(next), prose.isJoined(index, index + 1), has(Self.entrance), !has(Self.besides)
      else { continue }
      return index...index + 1
    }
    return nil
  }

  /// The words that say that it is for some only: ”endast för medlemmar”; nil where none do.
  var closedCircle: ClosedRange<Int>? {
    for index in sentence.words where ["bara", "endast", "enbart", "exklusivt"].contains(prose.key(index)) {
      var next = index + 1
      while next < min(index + 4, sentence.words.upperBound),
        ["för", "våra", "er", "dig", "som", "är"].contains(prose.key(next))
      {
        next += 1
      }
      guard sentence.words.contains(next) else { continue }
      let word = prose.key(next)
      if Self.circles.contains(word) { return index...next }
    }
    for index in sentence.words.dropLast() where prose.key(index) == "sluten" || prose.key(index) == "slutet" {
      if Self.gatherings.contains(prose.key(index + 1)) { return index...index + 1 }
    }
    return nil
  }

  /// Whether a word of the sentence is one of some, or begins as those that end in `*`.
  private func has(_ words: [String]) -> Bool {
    sentence.words.contains { index in
      guard prose.segments.words[index].range.count <= 60 else { return false }
      let key = prose.key(index)
      return words.contains { $0.hasSuffix("*") ? key.hasPrefix($0.dropLast()) : key == $0 }
    }
  }

  private static let currencies: Set<String> = ["kr", "kronor", "sek", "kr/person", "euro"]
  private static let entrance = [
    "biljett*", "inträde*", "entré*", "entre", "entréavgift", "avgift*", "deltagaravgift*", "anmälningsavgift*",
    "kostar",
    "kostnad*", "pris*", "startavgift*", "förköp*",
  ]
  private static let besides = [
    "fika*", "kaffe*", "mat", "maten", "korv*", "lunch*", "parker*", "hyr*", "glass*", "servering*", "dryck*", "bulle*",
    "bullar", "bok", "boken", "skåp*", "buss*", "spårvagn*", "tåg*", "loppis*", "lotter", "lott",
  ]
  private static let free = [
    "gratis", "fri", "fritt", "kostnadsfri*", "kostnadsfritt", "avgiftsfri*", "gratisbiljett*", "fribiljett*", "ingen",
    "inget",
    "inga",
  ]
  private static let circles: Set<String> = [
    "medlemmar", "medlem", "inbjudna", "inbjuden", "kallade", "anställda", "abonnenter", "föreningens", "klubbens",
  ]
  private static let gatherings: Set<String> = [
    "tillställning", "visning", "sällskap", "möte", "grupp", "tillställningen",
  ]
}
