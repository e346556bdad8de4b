import LintCore

/// The dictionaries with a project's own words over them: these are accepted in all their forms and in compounds.
public struct ProjectWords: WordKnowledge {
  private let dictionaries: Dictionaries
  private let table: WordTable?
  /// Answers in Swedish and in English, kept although a list is put together for each post.
  private let earlier = (swedish: EarlierAnswers(), english: EarlierAnswers())

  /// Puts words over dictionaries.
  public init(_ words: some Sequence<String>, over dictionaries: Dictionaries) {
    self.dictionaries = dictionaries
    var builder = WordTableBuilder()
    var isEmpty = true
    for text in words {
      for word in text.split(separator: " ") {
        isEmpty = false
        let forms = ProjectWordForms(String(word))
        builder.add { emit in forms.forEach(emit) }
      }
    }
    table = isEmpty ? nil : builder.table()
  }

  public func vocabulary(of language: String) -> (any Vocabulary)? {
    guard let list = dictionaries.wordList(of: language) else { return nil }
    guard let table else { return list }
    return WordList(
      tables: TableStack(main: list.tables.main, added: list.tables.added + [table]), hasCompounds: list.hasCompounds,
      earlier: language == "sv" ? earlier.swedish : earlier.english)
  }
}

/// The forms that a word of a project may have. Nothing tells how it is inflected, so all ways that its ending allows are.
struct ProjectWordForms {
  private let word: [UInt8]

  init(_ word: String) { self.word = FoldedWord(word).bytes }

  /// Gives each form.
  func forEach(_ emit: (AffixExpansion.Form) -> Void) {
    guard !word.isEmpty, word.count <= FoldedWord.longest else { return }
    var part: FormTraits = [.word, .lowercase, .noun, .baseForm, .begin, .middle, .end]
    part.beginsCompounds = 8
    part.endsCompounds = 8
    func give(_ stem: ArraySlice<UInt8>, _ endings: [String], _ traits: FormTraits) {
      for ending in endings {
        emit(AffixExpansion.Form(hash: FormHash.append(Array(ending.utf8), to: FormHash.hash(stem)), traits: traits))
      }
    }
    let whole = word[...]
    var ending: FormTraits = [.word, .lowercase, .noun, .end]
    ending.endsCompounds = 8
    var beginning: FormTraits = [.lowercase, .begin, .middle]
    beginning.beginsCompounds = 8
    give(whole, [""], part)
    give(whole, ["s"], ending.union(beginning))
    let shorter = word.dropLast()
    switch word[word.count - 1] {
    case UInt8(ascii: "a"):
      give(whole, ["n", "ns", "r", "de", "t", "d", "des", "ts", "nde"], ending)
      give(shorter, ["or", "orna", "ors", "ornas"], ending)
      give(shorter, ["", "e", "o", "u", "s"], beginning)
    case UInt8(ascii: "e"):
      give(whole, ["n", "ns", "t", "ts", "r", "rna"], ending)
      give(shorter, ["ar", "arna", "ars", "arnas", "na", "nas", "er", "erna"], ending)
      give(shorter, ["", "s"], beginning)
    case UInt8(ascii: "l"), UInt8(ascii: "r"), UInt8(ascii: "n"):
      give(whole, ["n", "ns"] + Self.endings, ending)
      // Cykel gives cyklar, fönster gives fönstret.
      if word.count > 3, word[word.count - 2] == UInt8(ascii: "e") {
        let last = String(decoding: word.suffix(1), as: UTF8.self)
        give(word.dropLast(2), ["ar", "arna", "arnas", "et", "ets", "en", "ens"].map { last + $0 }, ending)
      }
    case 0x80..., UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"), UInt8(ascii: "y"):
      give(whole, ["n", "ns", "t", "ts", "r", "rna", "rnas", "er", "erna", "ernas", "a"], ending)
    default: give(whole, Self.endings, ending)
    }
  }

  /// The endings of words that end in a consonant.
  private static let endings = [
    "en", "ens", "et", "ets", "ar", "ars", "arna", "arnas", "er", "ers", "erna", "ernas", "a", "t", "are", "aste",
  ]
}
