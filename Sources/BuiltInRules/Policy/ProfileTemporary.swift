import LintCore
import Segmentation

/// Finds plans for accounts that are only to live for a while.
public struct ProfileTemporary: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "profile-temporary", category: .policy, severities: [.warning], isOnByDefault: false, needs: .policy,
      scope: .post,
      summary: Localized(
        sv: "Starta inget nytt konto för något tillfälligt.", en: "Start no new account for something temporary."),
      rationale: Localized(
        sv: """
          Det tar lång tid att få följare, och ett konto som överges ser illa ut. Ett projekt når fler genom konton som \
          redan finns.
          """,
        en: """
          It takes long to win followers, and an abandoned account looks bad. A project reaches more people through \
          accounts that already exist.
          """),
      sources: ["Helsingborgs stad, Strategi för sociala medier (2023), Ansvarsfördelning och kriterier för konto"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard post.isDeclared(as: "profile") else { return [] }
    let profile = post.draft.fields["profile"]?.map ?? FieldMap()
    if let end = profile["ends_at"], end.saysSomething { return [Finding(.ends, at: end.range, advice: .useExisting)] }
    let handles = profile["handles"]?.map?.entries.map(\.value) ?? []
    let names = [post.draft.fields["title"], post.draft.fields["account"]].compactMap(\.self) + handles
    if let name = names.first(where: { $0.text?.namesProject ?? false }), let text = name.text {
      return [Finding(.project(text), at: name.range, advice: .useExisting)]
    }
    guard let bio = profile["bio"], let first = bio.text?.firstWord, ["projekt", "projektet"].contains(first) else {
      return []
    }
    return [Finding(.project(first), at: bio.range, advice: .useExisting)]
  }
}

extension String {
  /// Whether one of the words in a name is that of a project or a campaign.
  fileprivate var namesProject: Bool {
    guard utf8.count <= 300 else { return false }
    return composed.lowercased().split { !$0.isLetter }.contains {
      ["projekt", "projektet", "project", "kampanj", "kampanjen"].contains($0)
    }
  }

  fileprivate var firstWord: String? {
    String(prefix(80)).composed.lowercased().split { !$0.isLetter }.first.map(String.init)
  }
}

extension Localized {
  fileprivate static let ends = Localized(
    sv: "Kontot har ett slutdatum. Ett tillfälligt konto hinner sällan få följare.",
    en: "The account has an end date. A temporary account seldom has time to win followers.")

  fileprivate static func project(_ name: String) -> Self {
    Localized(
      sv: "Namnet\(name.asShown.sv) låter som ett tillfälligt konto. Ett sådant hinner sällan få följare.",
      en: "The name\(name.asShown.en) sounds like a temporary account, which seldom has time to win followers.")
  }

  fileprivate static let useExisting = Localized(
    sv: "Berätta hellre om det i ett konto som redan har följare.",
    en: "Rather tell about it in an account that has followers already.")
}

extension ProfileTemporary {
  private static func draft(_ fields: String) -> String {
    "---\nkind: profile\n\(fields)\n---\nFörslag till nytt konto.\n"
  }

  static var examples: [Example] {
    [
      .flagged(draft("profile:\n  bio: Grön gata, Helsingborgs stad.\n  ends_at: ⟦2027-03-31⟧")),
      .flagged(draft("title: ⟦Projekt Grön gata⟧\nprofile: {bio: Helsingborgs stad}")),
      .flagged(draft("profile: {bio: Helsingborgs stad, handles: {instagram: ⟦projekt_grongata⟧}}")),
      .flagged(draft("profile: {bio: ⟦\"Projekt Grön gata 2026\"⟧}")),
      .flagged(draft("account: ⟦kampanj-skolstart⟧\nprofile: {bio: Ekviks kommun}")),
      .flagged(draft("profil: {presentation: Helsingborgs stad, slutar: ⟦2027-01-01⟧}")),
      .accepted(draft("profile: {bio: Helsingborgs stad, handles: {instagram: helsingborg}}")),
      .accepted(draft("title: Projektkontoret i Ekvik\nprofile: {bio: Ekviks kommun}")),
      .accepted(draft("profile: {bio: \"Vi visar stadens projekt.\", ends_at: }")),
      .accepted("---\nkind: post\ntitle: Projekt Grön gata\n---\nNu planterar vi träd.\n"),
      .accepted("---\nkind: closure\nclosure: {reason: Projektet är klart.}\n---\nVi slutar.\n"),
      .accepted("Projekt Grön gata startar i maj."),
    ]
  }
}
