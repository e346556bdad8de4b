import LintCore

/// Finds posts without a category of their account, or with topics that it is not for.
public struct CategoryInvalid: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "category-invalid", category: .policy, severities: [.error], isOnByDefault: false, needs: .policy,
      scope: .post,
      summary: Localized(
        sv: "Välj en av kontots kategorier.", en: "Choose one of the account's categories."),
      rationale: Localized(
        sv: """
          Kategorierna säger vad kontot handlar om. Ett inlägg som inte passar i någon av dem hör oftast hemma någon \
          annanstans. Utan kategori går det inte heller att följa upp vad ni publicerar.
          """,
        en: """
          The categories say what the account is about. A post that fits none of them mostly belongs somewhere else, and \
          without a category nobody can follow up what you publish.
          """),
      sources: [
        "Stockholms stad, Stadsgemensamma sociala medier",
        "Helsingborgs stad, Strategi för sociala medier (2023), Innehållskategorier",
      ],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard post.isDeclaredContent, let account = post.account(in: context) else { return [] }
    return category(of: post, account) + topics(of: post, account)
  }

  public func obstacle(to post: Post, in context: LintContext) -> Localized? { post.accountObstacle(in: context) }

  private func category(of post: Post, _ account: Account) -> [Finding] {
    let keys = account.categories.map(\.key)
    guard !keys.isEmpty else { return [] }
    guard post.declares("category"), let category = post.draft.fields["category"]?.text else {
      // The only category goes without saying.
      guard keys.count > 1 else { return [] }
      return [
        Finding(
          Localized(
            sv: "Inlägget saknar kategori. Kontot ”\(account.key)” har \(keys.count) att välja på.",
            en: "The post has no category. The account “\(account.key)” has \(keys.count) to choose from."),
          at: post.place(ofField: "category"), advice: .chooseCategory(keys))
      ]
    }
    let name = category.foldedName
    guard !keys.contains(where: { $0.foldedName == name }) else { return [] }
    // A title written out is meant as its key.
    let titled = account.categories.first { $0.title.foldedName == name }?.key
    let nearest = titled ?? keys.nearest(to: category) ?? keys.first { $0.foldedName.hasPrefix(name) && name.count > 3 }
    let place = post.textPlace(ofField: "category")
    return [
      Finding(
        Localized(
          sv: "Kategorin\(category.asShown.sv) finns inte för kontot ”\(account.key)”.",
          en: "The category\(category.asShown.en) does not belong to the account “\(account.key)”."
        ).suggesting(nearest), at: place, advice: .chooseCategory(keys),
        fixes: nearest.map { [.replace(place, with: $0, .needsReview)] } ?? [])
    ]
  }

  private func topics(of post: Post, _ account: Account) -> [Finding] {
    guard !account.topics.isEmpty, let value = post.draft.fields["topics"] else { return [] }
    let topics = value.list.compactMap(\.text)
    let known = Set(account.topics.map(\.foldedName))
    guard let first = topics.first, !topics.contains(where: { known.contains($0.foldedName) }) else { return [] }
    return [
      Finding(
        Localized(
          sv: "Kontot ”\(account.key)” är inte till för ämnet\(first.asShown.sv).",
          en: "The account “\(account.key)” is not for the topic\(first.asShown.en)."
        ).suggesting(account.topics.nearest(to: first)), at: value.range, advice: .chooseTopic(account.topics))
    ]
  }
}

extension Localized {
  fileprivate static func chooseCategory(_ keys: [String]) -> Self {
    let list = Localized.names(keys)
    return Localized(sv: "Skriv category: och en av ”\(list.sv)”.", en: "Write category: and one of “\(list.en)”.")
  }

  fileprivate static func chooseTopic(_ topics: [String]) -> Self {
    let list = Localized.names(topics)
    return Localized(
      sv: "Ange ett av ämnena ”\(list.sv)”, eller välj ett annat konto.",
      en: "Name one of the topics “\(list.en)”, or choose another account.")
  }
}

extension CategoryInvalid {
  private static func draft(_ account: String, _ fields: String) -> String {
    "---\naccount: \(account)\n\(fields)\n---\nNu öppnar badet.\n"
  }

  static var examples: [Example] {
    [
      .flagged(draft("⟦helsingborg-facebook⟧", "kind: post"), policy: "helsingborg"),
      .flagged(
        draft("helsingborg-facebook", "category: ⟦tips_inspirasion⟧"),
        fixed: draft("helsingborg-facebook", "category: tips_inspiration"), policy: "helsingborg"),
      .flagged(draft("stockholm-x", "kategori: ⟦det_gar_bra⟧"), policy: "stockholm"),
      .flagged(draft("stockholm-facebook", "⟦category⟧:"), policy: "stockholm"),
      .flagged(
        draft("stockholm-linkedin", "category: ⟦Utmaningar och lösningar⟧"),
        fixed: draft("stockholm-linkedin", "category: utmaningar_losningar"), policy: "stockholm"),
      .flagged(draft("stadsutveckling-facebook", "topics: ⟦[pride]⟧"), policy: "stockholm"),
      .accepted(draft("helsingborg-facebook", "category: tips_inspiration"), policy: "helsingborg"),
      .accepted(draft("stockholm-x", "category: Aktuellt"), policy: "stockholm"),
      .accepted(draft("stockholm-facebook", "category: temaperiod-kampanj"), policy: "stockholm"),
      .accepted(draft("goteborg-facebook", "kind: post"), policy: "goteborg"),
      .accepted(draft("stockholm-instagram", "kind: ad"), policy: "stockholm"),
      .accepted(draft("helsingborg-facebook", "kind: reply"), policy: "helsingborg"),
      .accepted(draft("helsingborg-facebook", "kind: moderation"), policy: "helsingborg"),
      .accepted(draft("stadsutveckling-facebook", "topics: [Samråd, cykel]"), policy: "stockholm"),
      .accepted(draft("helsingborg-facebook", "kind: post")),
      .accepted("Nu öppnar badet.", policy: "helsingborg"),
    ]
  }
}
