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
    var (bought, amount): (ClosedRange<Int>?, ClosedRange<Int>?) = (nil, nil)
    for index in sentence.words.dropLast() {
      if prose.segments.words[index].shape.contains(.digits) {
        if amount == nil, isAmount(index) { amount = index...index + 1 }
      } else if bought == nil, ["köp", "köpa", "köper", "köpt"].contains(prose.key(index)),
        prose.key(index + 1).hasPrefix("biljett")
      {
        bought = index...index + 1
      }
    }
    // The whole sentence is read only where it has a price.
    guard bought != nil || amount != nil, !has(Self.free) else { return nil }
    if let bought { return bought }
    return has(Self.entrance) && !has(Self.besides) ? amount : nil
  }

  /// Whether a number is an amount of money.
  private func isAmount(_ index: Int) -> Bool {
    guard prose.isJoined(index, index + 1), Self.currencies.contains(prose.key(index + 1)) else { return false }
    return Int(prose.key(index).filter(\.isNumber)).map { $0 > 0 } ?? false
  }

  /// The words that say that it is for some only: ”endast för medlemmar”; nil where none do.
  var closedCircle: ClosedRange<Int>? {
    for index in sentence.words where ["bara", "endast", "enbart", "exklusivt"].contains(prose.key(index)) {
      var next = index + 1
      var isFor = false
      while next < min(index + 4, sentence.words.upperBound),
        ["för", "våra", "er", "dig", "som", "är"].contains(prose.key(next))
      {
        isFor = isFor || prose.key(next) == "för"
        next += 1
      }
      let isDenied = index > sentence.words.lowerBound && ["inte", "ej"].contains(prose.key(index - 1))
      guard isFor, !isDenied, sentence.words.contains(next) else { continue }
      if Self.circles.contains(prose.key(next)) { return index...next }
    }
    for index in sentence.words.dropLast() where ["sluten", "slutet"].contains(prose.key(index)) {
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
    "biljett", "biljetten", "biljetter", "biljetterna", "biljettpris*", "inträde*", "entré*", "entre", "avgift*",
    "deltagaravgift*", "anmälningsavgift*", "startavgift*", "kostar", "förköp*",
  ]
  private static let besides = [
    "fika*", "kaffe*", "mat", "maten", "korv*", "lunch*", "parker*", "hyr*", "glass*", "servering*", "dryck*", "bulle*",
    "bullar", "bok", "boken", "skåp*", "buss*", "spårvagn*", "tåg*", "loppis*", "lotter", "lott",
  ]
  private static let free = [
    "gratis", "fri", "fritt", "kostnadsfri*", "avgiftsfri*", "gratisbiljett*", "fribiljett*", "ingen", "inget", "inga",
    "inte",
    "utan", "slipper", "samla*",
  ]
  private static let circles: Set<String> = [
    "medlemmar", "medlem", "inbjudna", "inbjuden", "kallade", "anställda", "abonnenter", "föreningens", "klubbens",
  ]
  private static let gatherings: Set<String> = [
    "tillställning", "visning", "sällskap", "möte", "grupp", "tillställningen",
  ]
}
