import LintCore
import Segmentation
import SourceText

/// Finds posts in which it is not clear that the organisation speaks: another sender, a department that speaks for itself
/// in a shared account, or account names that differ from channel to channel.
public struct SenderUnclear: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "sender-unclear", category: .policy, severities: [.warning, .info], isOnByDefault: false, needs: .policy,
      scope: .post,
      summary: Localized(
        sv: "Låt kommunen vara avsändare i de gemensamma kanalerna.",
        en: "Let the municipality be the sender in shared channels."),
      rationale: Localized(
        sv: """
          Läsaren ska känna igen kommunen i allt som den säger. Få vet vilken förvaltning som gör vad, och i ett gemensamt \
          konto talar alla med samma röst: vi.
          """,
        en: """
          Readers are to recognise the municipality in all that it says. Few know which department does what, and in a \
          shared account all speak with one voice: we.
          """),
      sources: [
        "Helsingborgs stad, Strategi för sociala medier (2023), Tonalitet",
        "Göteborgs Stad, Göteborgs Stads Facebook och Instagram",
      ],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard let policy = context.policy, post.hasFields else { return [] }
    var findings = handles(of: post)
    guard post.isContent, let account = post.account(in: context) else { return findings }
    findings += declaredSender(of: post, account, policy)
    if account.isShared, post.language == "sv", post.kind != "press_release" {
      let departments = Departments(policy.departments)
      for prose in post.bodies { findings += speaking(in: prose, departments, account) }
    }
    return findings
  }

  public func obstacle(to post: Post, in context: LintContext) -> Localized? { post.accountObstacle(in: context) }

  /// A declared sender that names neither the organisation nor, for a local account, the account.
  private func declaredSender(of post: Post, _ account: Account, _ policy: Policy) -> [Finding] {
    guard let sender = post.draft.fields["sender"]?.text, post.declares("sender") else { return [] }
    var names = [account.sender].compactMap(\.self)
    names += account.isShared ? policy.senders : policy.senders + [account.name]
    let folded = sender.foldedName
    guard let wanted = names.first, !names.contains(where: { folded.contains($0.foldedName) }) else { return [] }
    let place = post.textPlace(ofField: "sender")
    return [
      Finding(
        .otherSender(wanted), at: place, advice: .writeSender(wanted),
        fixes: [.replace(place, with: wanted, .needsReview)]
      )
    ]
  }

  /// A department as the one who speaks: ”Vi på kulturförvaltningen”, ”Kulturförvaltningen bjuder in”, or as a signature.
  private func speaking(in prose: Prose, _ departments: Departments, _ account: Account) -> [Finding] {
    prose.segments.sentences.compactMap { sentence in
      guard let words = departments.speaker(in: sentence, of: prose), prose.isOwn(prose.place(ofWords: words)) else {
        return nil
      }
      let range = prose.place(ofWords: words)
      return Finding(
        .department(prose.text[range].split(whereSeparator: \.isWhitespace).joined(separator: " ")),
        at: prose.text.place(of: range), advice: .speakAs(account.sender ?? account.name), channel: prose.text.channel)
    }
  }

  /// Account names that are not the same in all channels.
  private func handles(of post: Post) -> [Finding] {
    guard let value = post.draft.fields["profile"]?.map?["handles"], let handles = value.map else { return [] }
    let names = Set(handles.entries.compactMap { $0.value.text?.lowercased() }.map { $0.filter { $0 != "@" } })
    return names.count > 1 ? [Finding(.handlesDiffer, at: value.range, tier: 1, advice: .sameHandle)] : []
  }
}

/// The parts of an organisation that do not speak for themselves.
struct Departments {
  /// Their names, each as the words of it in lower case.
  private let names: [[String]]

  init(_ names: [String]) { self.names = names.map { $0.lowercased().split(separator: " ").map(String.init) } }

  /// The words with which a department speaks in a sentence; nil where none does.
  func speaker(in sentence: Sentence, of prose: Prose) -> ClosedRange<Int>? {
    let first = sentence.words.lowerBound
    guard !sentence.words.isEmpty else { return nil }
    if let end = name(at: first, in: sentence, of: prose) {
      // On a line of its own it is a signature; before a verb it is the one who does something.
      if end == sentence.words.upperBound - 1 { return sentence.isFragment ? first...end : nil }
      // ”når du på telefon” and ”har öppet” are about the department, and do not let it speak.
      let next = prose.key(end + 2, in: sentence)
      return prose.isJoined(end, end + 1) && Self.isVerb(prose.key(end + 1)) && !Self.notAfterVerb.contains(next)
        ? first...end : nil
    }
    guard ["vi", "oss"].contains(prose.key(first)) || sentence.words.count > 2 else { return nil }
    for index in sentence.words.dropLast(2) where ["vi", "oss"].contains(prose.key(index)) {
      guard ["på", "inom", "från", "i", "vid", "hos"].contains(prose.key(index + 1)), prose.isJoined(index, index + 1),
        let end = name(at: index + 2, in: sentence, of: prose)
      else { continue }
      return index...end
    }
    return nil
  }

  /// The last word of a department's name that begins at a word.
  private func name(at start: Int, in sentence: Sentence, of prose: Prose) -> Int? {
    guard sentence.words.contains(start) else { return nil }
    for name in names where start + name.count <= sentence.words.upperBound {
      if name.indices.allSatisfy({ prose.key(start + $0) == name[$0] }) { return start + name.count - 1 }
    }
    // Two names with one ending: ”park- och naturförvaltningen”.
    if ["och", "samt"].contains(prose.key(start + 1, in: sentence)), isCut(start, in: prose),
      isDepartment(start + 2, in: sentence, of: prose)
    {
      return start + 2
    }
    return isDepartment(start, in: sentence, of: prose) ? start : nil
  }

  /// Whether a word is written with a hyphen at its end.
  private func isCut(_ index: Int, in prose: Prose) -> Bool {
    let end = prose.segments.words[index].range.upperBound
    return prose.text.utf8[..<end].last == 0x2D || end < prose.text.utf8.count && prose.text.utf8[end] == 0x2D
  }

  /// Whether a word is a compound that names a department; ”förvaltningen” alone may be any.
  private func isDepartment(_ index: Int, in sentence: Sentence, of prose: Prose) -> Bool {
    guard sentence.words.contains(index) else { return false }
    let word = prose.segments.words[index].range
    return word.count > 16 && word.count < 60 && prose.key(index).hasSuffix("förvaltningen")
  }

  /// Whether a word after a subject is most likely its verb.
  private static func isVerb(_ word: String) -> Bool {
    verbs.contains(word) || word.count > 3 && (word.hasSuffix("ar") || word.hasSuffix("er"))
  }

  private static let notAfterVerb: Set<String> = ["du", "ni", "vi", "man", "jag", "öppet", "stängt", "nya", "flyttat"]
  private static let verbs: Set<String> = [
    "har", "hade", "ska", "skall", "vill", "kan", "bör", "måste", "ger", "tar", "gör", "får", "bygger", "ber", "ser",
    "går",
    "når", "tog", "gav", "fick", "blir", "blev", "gjorde", "sökte", "öppnade", "startade", "anordnar",
    "hör",
    "kör", "styr", "hyr", "lär", "bjöd", "söker", "kommer",
  ]
}

extension Localized {
  fileprivate static func otherSender(_ wanted: String) -> Self {
    Localized(
      sv: "Avsändaren är inte ”\(wanted)”. Läsaren ska se att det är kommunen som talar.",
      en: "The sender is not “\(wanted)”. Readers are to see that the municipality speaks.")
  }

  fileprivate static func writeSender(_ wanted: String) -> Self {
    Localized(
      sv: "Skriv sender: \(wanted), eller välj förvaltningens eget konto.",
      en: "Write sender: \(wanted), or choose the department's own account.")
  }

  fileprivate static func department(_ words: String) -> Self {
    Localized(
      sv: "”\(words)” talar för sig självt. I ett gemensamt konto är det kommunen som är avsändare.",
      en: "“\(words)” speaks for itself. In a shared account the municipality is the sender.")
  }

  fileprivate static func speakAs(_ sender: String) -> Self {
    Localized(sv: "Skriv ”vi” eller ”\(sender)”.", en: "Write “vi” or “\(sender)”.")
  }

  fileprivate static let handlesDiffer = Localized(
    sv: "Kontot heter olika i kanalerna, så det blir svårare att hitta och känna igen.",
    en: "The account has different names in the channels, which makes it harder to find and recognise.")

  fileprivate static let sameHandle = Localized(
    sv: "Välj samma kontonamn överallt om det är ledigt.", en: "Choose the same account name everywhere if it is free.")
}
