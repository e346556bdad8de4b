import LintCore
import Segmentation

/// Finds texts that begin with the organisation and its decision instead of with what the reader gets.
public struct OrganisationFirst: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "organisation-first",
      category: .plainLanguage,
      severities: [.info],
      scope: .post,
      summary: Localized(
        sv: "Börja med det som läsaren får, inte med vem som beslutade.",
        en: "Begin with what readers get, not with who decided it."),
      rationale: Localized(
        sv: """
          Den första meningen avgör om någon läser vidare. Läsaren undrar vad som händer, när och var. Vilken nämnd som \
          tog beslutet kan stå längre ner.
          """,
        en: """
          The first sentence decides whether anyone reads on. Readers wonder what happens, when and where. Which \
          committee decided it can stand further down.
          """),
      sources: ["Helsingborgs stad, strategi för sociala medier", "Klarspråk: det viktigaste först"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard post.language == "sv", post.kind != "press_release", post.kind != "reply" else { return [] }
    return post.bodies.compactMap { prose in
      let opening = prose.segments.sentences.first { !$0.isFragment } ?? prose.segments.sentences.first
      guard let opening, let last = decision(in: opening, of: prose), prose.isOwn(opening.range) else { return nil }
      let words = prose.place(ofWords: opening.words.lowerBound...last)
      return Finding(
        .organisation(prose.text[words].split(whereSeparator: \.isWhitespace).joined(separator: " ")),
        at: prose.text.place(of: words), advice: .beginWithReader, channel: prose.text.channel)
    }
  }

  /// The verb of deciding that follows an organisation at the beginning of a sentence.
  private func decision(in sentence: Sentence, of prose: Prose) -> Int? {
    let first = sentence.words.lowerBound
    guard
      let subject = (first..<min(first + 5, sentence.words.upperBound)).first(where: { isOrganisation($0, in: prose) }),
      !prose.isParted(prose.place(ofWords: first...subject)),
      !(first..<subject).contains(where: { Self.notSubjects.contains(prose.key($0)) })
    else { return nil }
    var verb = subject + 1
    guard verb < sentence.words.upperBound, prose.isJoined(subject, verb) else { return nil }
    if ["har", "hade", "kommer"].contains(prose.key(verb)) {
      verb += 1
      while verb < min(subject + 4, sentence.words.upperBound), Self.between.contains(prose.key(verb)) { verb += 1 }
    }
    guard verb < sentence.words.upperBound else { return nil }
    let word = prose.key(verb)
    if Self.decisions.contains(word) { return verb }
    let next = prose.key(verb + 1, in: sentence)
    return Self.takings[word]?.contains(next) == true ? verb + 1 : nil
  }

  private func isOrganisation(_ index: Int, in prose: Prose) -> Bool {
    let bytes = prose.text.utf8[prose.segments.words[index].range]
    // The last letters of them all: few words end so.
    guard let last = bytes.last, let before = bytes.dropLast().last,
      Self.endings.contains(UInt16(before | 0x20) << 8 | UInt16(last | 0x20))
    else { return false }
    let word = Array(prose.key(index).utf8)[...]
    return Self.organisations.contains { word.ends($0) }
  }

  private static let organisations = [
    "nämnden", "styrelsen", "fullmäktige", "förvaltningen", "utskottet", "kommunen", "kommun", "staden", "stad",
    "regionen", "kontoret", "bolaget", "kommunalrådet",
  ]
  /// The last two letters of each.
  private static let endings = Set(organisations.map { $0.utf8.suffix(2).reduce(0) { $0 << 8 | UInt16($1) } })
  /// Words before the organisation with which it is not the one who acts.
  private static let notSubjects: Set<String> = [
    "i", "på", "av", "för", "till", "från", "med", "om", "hos", "inom", "nu", "kan", "hela", "vill", "du", "din",
    "ditt",
    "vi", "är", "har", "runt", "när", "var",
  ]
  private static let between: Set<String> = [
    "nu", "i", "dag", "idag", "går", "igår", "under", "också", "därför", "att",
  ]
  private static let decisions: Set<String> = [
    "beslutat", "beslutade", "beslutar", "besluta", "antagit", "antog", "antar", "godkänt", "godkände", "godkänner",
    "fastställt", "fastställde", "klubbat", "klubbade", "behandlat", "behandlade", "föreslagit", "föreslår", "föreslog",
    "bifallit", "biföll", "avslagit", "avslog", "genomfört", "upphandlat", "tecknat", "inlett", "initierat",
    "reviderat",
    "tilldelat", "beviljat", "beviljade",
  ]
  /// Verbs that are decisions with the word after them.
  private static let takings: [String: Set<String>] = [
    "fattat": ["beslut", "ett"], "fattade": ["beslut", "ett"], "fattar": ["beslut", "ett"],
    "tagit": ["beslut", "fram", "ett"],
    "tog": ["beslut", "fram", "ett"], "tar": ["fram", "beslut"], "gett": ["förvaltningen", "i"],
    "gav": ["i", "förvaltningen"],
    "givit": ["förvaltningen", "i"], "ställt": ["sig"], "ställde": ["sig"], "sagt": ["ja", "nej"],
    "sade": ["ja", "nej"],
    "sa": ["ja", "nej"],
  ]
}

extension Localized {
  fileprivate static func organisation(_ words: String) -> Self {
    Localized(
      sv: "Texten börjar med ”\(words)”, inte med det läsaren vill veta.",
      en: "The text begins with “\(words)”, not with what readers want to know.")
  }

  fileprivate static let beginWithReader = Localized(
    sv: "Börja med vad som händer för läsaren, när och var.",
    en: "Begin with what happens for the reader, when and where.")
}
