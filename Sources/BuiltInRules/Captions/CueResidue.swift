import LintCore
import Segmentation

/// Finds what captioning services and speech models leave behind.
public struct CueResidue: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "cue-residue",
      category: .captions,
      severities: [.warning],
      needs: .media,
      summary: Localized(
        sv: "Ta bort det som textningsprogrammet har lämnat efter sig.",
        en: "Remove what the captioning program left behind."),
      rationale: Localized(
        sv: """
          Program för automatisk text hittar på när det är tyst. De tackar den som tittar, nämner främmande företag \
          eller säger samma mening om igen. I filmen ser det ut som om någon sa det.
          """,
        en: """
          Programs for automatic captions make things up when it is silent. They thank the viewer, name strange \
          companies or say the same sentence again. In the film it looks as if somebody had said it.
          """),
      sources: ["Newsroom, guide till textning 2022: automatisk text ska alltid läsas igenom"],
      examples: Self.examples)
  }

  private static let phrases = Lexicon("caption-residues")
  /// From how many equal cues in a row they are taken for a program's stammer.
  private static let stammer = 3

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard let captions = post.captions else { return [] }
    if captions.isRaw, let first = captions.cues.first(where: { !$0.lines.isEmpty }) {
      return [Finding(.raw, at: captions.visiblePlace(of: first), advice: .readThrough)]
    }
    let phrases = ResiduePhrases(context.lexicons, Self.phrases)
    var findings: [Finding] = []
    var run = 1
    for (index, cue) in captions.cues.enumerated() where !cue.lines.isEmpty {
      let place = captions.visiblePlace(of: cue)
      if let kind = phrases.kind(of: cue, in: captions) {
        findings.append(Finding(.residue(kind), at: place, advice: .check))
      }
      guard index > 0 else { continue }
      let isSame = captions.isSame(cue, captions.cues[index - 1])
      run = isSame && cue.start > captions.cues[index - 1].start ? run + 1 : 1
      // Said once, at the third.
      guard run == Self.stammer, !captions.isOnlySound(cue), captions.characters(of: cue) >= 8 else { continue }
      findings.append(Finding(.stammer, at: place, advice: .check))
    }
    return findings
  }
}

/// The phrases of the list, ready to be looked for.
private struct ResiduePhrases {
  private var whole: [String: String] = [:]
  private var start: [(phrase: String, kind: String)] = []
  private var any: [(phrase: [UInt8], kind: String)] = []

  init(_ lexicons: any LexiconSource, _ lexicon: Lexicon) {
    for phrase in lexicons.keys(of: lexicon) {
      guard let fields = lexicons.fields(of: phrase, in: lexicon), fields.count >= 2 else { continue }
      switch fields[0] {
      case "whole": whole[phrase] = fields[1]
      case "start": start.append((phrase, fields[1]))
      default: any.append((Array(phrase.utf8), fields[1]))
      }
    }
  }

  /// What sort of residue a cue has; nil when it has none.
  func kind(of cue: CaptionTrack.Cue, in captions: CaptionTrack) -> String? {
    // Residues are short; a cue of megabytes is something else.
    let length = cue.lines.reduce(0) { $0 + $1.count }
    guard (4...1000).contains(length) else { return nil }
    let text = cue.lines.map { captions.string($0) }.joined(separator: " ").composed.lowercased()
      .split(separator: " ").joined(separator: " ")
    let marks: Set<Character> = ["[", "]", "(", ")", ".", "!", "?", "…", " ", "♪", "*", "-", "–", "\"", "”", "“"]
    let bare = text.drop { marks.contains($0) }.reversed().drop { marks.contains($0) }.reversed()
    if let kind = whole[String(bare)] { return kind }
    let visible = text.drop { marks.contains($0) }
    if let match = start.first(where: { visible.hasPrefix($0.phrase) }) { return match.kind }
    let bytes = Array(text.utf8)
    return any.first { bytes.containsWords($0.phrase) }?.kind
  }
}

extension [UInt8] {
  /// Whether a phrase stands here, with no letter right before or after it.
  fileprivate func containsWords(_ phrase: [UInt8]) -> Bool {
    guard let first = phrase.first, count >= phrase.count else { return false }
    for index in 0...(count - phrase.count) where self[index] == first {
      guard self[index..<index + phrase.count].elementsEqual(phrase) else { continue }
      let isStart = index == 0 || !self[index - 1].isWordByte
      let end = index + phrase.count
      if isStart, end == count || !self[end].isWordByte || !phrase[phrase.count - 1].isWordByte { return true }
    }
    return false
  }
}

extension UInt8 {
  fileprivate var isWordByte: Bool {
    self >= 0x80 || (0x30...0x39).contains(self) || (0x41...0x5A).contains(self & 0xDF)
  }
}

extension CaptionTrack {
  /// Whether nobody has put in a capital or a full stop, in more than a few cues: so automatic captions come.
  fileprivate var isRaw: Bool {
    guard cues.count >= 5, text.utf8.count >= 150 else { return false }
    var letters = 0
    for scalar in text.string.unicodeScalars {
      switch scalar {
      case ".", "!", "?": return false
      default:
        if scalar.properties.isUppercase { return false }
        if scalar.properties.isLowercase { letters += 1 }
      }
    }
    return letters >= 100
  }

  fileprivate func characters(of cue: Cue) -> Int { cue.lines.reduce(0) { $0 + characters(in: $1) } }
}

extension Localized {
  fileprivate static func residue(_ kind: String) -> Self {
    switch kind {
    case "service":
      Localized(
        sv: "Repliken nämner ett textningsprogram eller den som textat, inte något som sägs.",
        en: "The cue names a captioning program or captioner, not something that is said.")
    case "label":
      Localized(
        sv: "Programmets märkning av den som talar står kvar i repliken.",
        en: "The program's label for a speaker is left in the cue.")
    case "mark":
      Localized(
        sv: "Programmets märke för ljud som det inte förstod står kvar i repliken.",
        en: "The program's mark for sound that it did not understand is left in the cue.")
    case "filler":
      Localized(
        sv: "Repliken är en utfyllnad som ska bytas mot riktig text.",
        en: "The cue is a filler that is to be replaced by real text.")
    default:
      Localized(
        sv: "Sådant brukar program för automatisk text hitta på när det är tyst.",
        en: "Programs for automatic captions tend to make this up when it is silent.")
    }
  }

  fileprivate static let stammer = Localized(
    sv: "Samma replik står tre gånger i rad. Program för automatisk text fastnar ofta så.",
    en: "The same cue stands three times in a row. Programs for automatic captions often get stuck so.")

  fileprivate static let raw = Localized(
    sv: "Texten saknar både punkter och stora bokstäver, så ingen verkar ha läst igenom den.",
    en: "The captions have neither full stops nor capitals, so nobody seems to have read them through.")

  fileprivate static let readThrough = Localized(
    sv: "Läs igenom texten mot ljudet. Rätta namn och siffror, och sätt punkt där meningen slutar.",
    en: "Read the text against the sound. Mend names and numbers, and put a full stop where a sentence ends.")

  fileprivate static let check = Localized(
    sv: "Lyssna på stället. Ta bort repliken om ingen säger så.",
    en: "Listen to the passage. Remove the cue if nobody says so.")
}
