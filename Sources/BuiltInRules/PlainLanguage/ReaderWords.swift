import LintCore
import Segmentation

/// A place where the reader or the writer stands in the third person.
struct ThirdPerson {
  /// The words to mark: the name and its verb.
  var words: ClosedRange<Int>
  /// The name alone.
  var named: ClosedRange<Int>
  /// Whether it is the writer, not the reader.
  var isWriter: Bool
  /// Whether it may as well be said of people at large: ”man kan”.
  var isGeneral = false
}

/// Looks in a sentence for ”man”, ”den enskilde” and ”kommunen” beside a verb that shows that they act.
struct ReaderWords {
  let prose: Prose
  let sentence: Sentence
  let lexicons: any LexiconSource

  /// The words that `third` may know.
  static let table = Lexicon("third-persons")

  /// What stands at a word that the table has.
  func third(at index: Int) -> ThirdPerson? {
    let word = prose.key(index)
    guard lexicons.contains(word, in: Self.table) else { return nil }
    if word == "man" { return man(at: index) }
    let kind = lexicons.firstField(of: word, in: Self.table)
    if kind == "reader" {
      // ”Den enskilde fastighetsägaren” is one name.
      let start = index - 2
      let isLonger =
        start >= sentence.words.lowerBound && prose.key(start) == "den"
        && ["enskilde", "enskilda"].contains(prose.key(start + 1))
      return named((isLonger ? start : index)...index, isWriter: false)
    }
    if kind == "cared", !isAboutWork { return named(index...index, isWriter: false) }
    if kind == "determined", index > sentence.words.lowerBound, prose.key(index - 1) == "den",
      prose.isJoined(index - 1, index)
    {
      return named(index - 1...index, isWriter: false)
    }
    return kind == "writer" ? named(index...index, isWriter: true) : nil
  }

  /// ”man måste”, ”kan man”: never a person, as in ”en man” and ”god man”.
  private func man(at index: Int) -> ThirdPerson? {
    guard !prose.isName(index, in: sentence) else { return nil }
    let before = index > sentence.words.lowerBound && prose.isJoined(index - 1, index) ? prose.key(index - 1) : ""
    let after = prose.isJoined(index, index + 1) ? prose.key(index + 1, in: sentence) : ""
    guard !addressesReader else { return nil }
    if Self.musts.contains(after), before.isEmpty || Self.beforeMan.contains(before) {
      return ThirdPerson(
        words: index...index + 1, named: index...index, isWriter: false, isGeneral: Self.possibles.contains(after))
    }
    if Self.musts.contains(before), !Self.afterPerson.contains(after) {
      // ”kan en man” has an article between; ”där får man” and ”Får man” have none.
      return ThirdPerson(
        words: index - 1...index, named: index...index, isWriter: false, isGeneral: Self.possibles.contains(before))
    }
    return nil
  }

  /// Whether the sentence says du or ni as well: then ”man” is people at large.
  private var addressesReader: Bool {
    sentence.words.contains { prose.isOne(of: Self.readers, $0) }
  }

  /// Whether the text is about a job, as far as its words tell.
  private var isAboutWork: Bool {
    prose.segments.words.prefix(2000).indices.contains { prose.isOne(of: Self.work, $0) }
  }

  /// A name with a verb beside it that shows that it acts.
  private func named(_ name: ClosedRange<Int>, isWriter: Bool) -> ThirdPerson? {
    let verbs = isWriter ? Self.doings : Self.duties
    let next = name.upperBound + 1
    let before = name.lowerBound > sentence.words.lowerBound ? prose.key(name.lowerBound - 1) : ""
    let isBesideOthers = ["och", "eller", "samt", "som", "både", "att", "än"].contains(before) && isWriter
    guard !isBesideOthers, !Self.prepositions.contains(before), !prose.isName(name.lowerBound, in: sentence) else {
      return nil
    }
    if prose.isJoined(name.upperBound, next), verbs.contains(prose.key(next, in: sentence)) {
      guard !isWriter || Self.beforeWriter.contains(before) || !prose.isJoined(name.lowerBound - 1, name.lowerBound)
      else { return nil }
      return ThirdPerson(words: name.lowerBound...next, named: name, isWriter: isWriter)
    }
    if verbs.contains(before), prose.isJoined(name.lowerBound - 1, name.lowerBound),
      !["och", "eller", "samt", "som"].contains(prose.key(next, in: sentence))
    {
      return ThirdPerson(words: name.lowerBound - 1...name.upperBound, named: name, isWriter: isWriter)
    }
    return nil
  }

  // MARK: - Words

  private static let readers: KeySet = ["du", "dig", "ni", "er", "din", "ditt", "dina"]
  /// Words that are in job ads.
  private static let work: KeySet = [
    "tjänsten", "arbetsuppgifter", "kvalifikationer", "undersköterska", "medarbetare", "kollegor", "anställning",
    "jobbet",
    "lön", "meriterande", "yrke", "arbetar", "handledare",
  ]
  /// Verbs that say what ”man” must, may or can.
  private static let musts: Set<String> = [
    "kan", "ska", "skall", "måste", "får", "behöver", "bör", "vill", "borde", "slipper",
  ]
  /// Those of them that are often said of people at large.
  private static let possibles: Set<String> = ["kan", "vill", "borde"]
  /// Verbs that say what the reader is to do.
  private static let duties: Set<String> = [
    "kan", "ska", "skall", "måste", "får", "behöver", "bör", "ansvarar", "betalar", "ansöker", "söker", "anmäler",
    "svarar", "har",
  ]
  /// Verbs that say what the organisation does.
  private static let doings: Set<String> = [
    "ansvarar", "bygger", "planerar", "erbjuder", "arbetar", "vill", "söker", "bjuder", "öppnar", "stänger",
    "informerar", "satsar", "utreder", "genomför", "startar", "inviger", "rustar", "planterar", "asfalterar", "sköter",
    "ordnar", "arrangerar", "föreslår", "inför", "uppmanar", "rekommenderar", "ber", "hjälper", "driver", "renoverar",
    "tillhandahåller", "kontrollerar", "byter", "snöröjer", "sandar", "plogar",
  ]
  private static let prepositions: Set<String> = [
    "i", "av", "för", "till", "från", "med", "om", "inom", "hos", "på", "mot", "utanför", "genom", "hela", "vid",
    "mellan",
    "åt", "via", "utan", "enligt", "under", "över",
  ]
  /// Words that may stand before ”man” as a pronoun: conjunctions and adverbs. After an adjective or an article it is a person.
  private static let beforeMan: Set<String> = [
    "att", "om", "när", "som", "där", "vad", "så", "eftersom", "och", "men", "för", "innan", "medan", "då",
    "utan",
    "vilket", "vilken", "vilka", "varför", "vart", "var", "ifall", "tills", "än", "eller", "bara", "sedan", "vem",
  ]
  /// Words before ”kommunen” with which the name may still be the subject.
  private static let beforeWriter: Set<String> = ["", "men", "därför", "medan", "om", "när", "eftersom"]
  /// Words after ”man” that make it a person.
  private static let afterPerson: Set<String> = ["och", "eller", "som", "i", "från", "med"]
}
