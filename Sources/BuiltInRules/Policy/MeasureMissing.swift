import LintCore
import Segmentation

/// Finds posts without a measure of success, or with one that they cannot be measured by.
public struct MeasureMissing: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "measure-missing", category: .policy, severities: [.info], isOnByDefault: false, needs: .policy,
      scope: .post,
      summary: Localized(
        sv: "Ange hur ni ska se om inlägget lyckades.", en: "Say how you will see whether the post succeeded."),
      rationale: Localized(
        sv: """
          Mål som går att mäta visar vad som fungerar. Måttet måste passa inlägget. Klick går bara att räkna om det finns en \
          länk, och visningar bara om det finns en film.
          """,
        en: """
          Aims that can be measured show what works. The measure must suit the post: clicks can only be counted where \
          there is a link, and views of a film only where there is one.
          """),
      sources: [
        "Stockholms stad, Fastighetsnämndens svar på remiss om policy för sociala medier (2019)",
        "Helsingborgs stad, Strategi för sociala medier (2023), Mätning och uppföljning",
      ],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard post.isDeclaredContent else { return [] }
    guard let measures = post.draft.fields["kpi"], measures.saysSomething else {
      return [Finding(.noMeasure, at: post.place(ofField: "kpi"), advice: .chooseMeasure)]
    }
    return measures.list.compactMap { value in
      guard let text = value.text, text.utf8.count <= 200 else { return nil }
      switch text.measure {
      case "lankklick", "klick", "klicklankar", "linkclicks", "clicks":
        if !post.mayHaveLink { return Finding(.needs(text, .link), at: value.range, advice: .addLink) }
        guard let channel = post.channelWithoutLinks(in: context) else { return nil }
        return Finding(.deadLinks(channel.displayName), at: value.range, advice: .chooseOther)
      case "videovisningar", "filmvisningar", "videovisning", "videoviews":
        return post.mayHaveFilm ? nil : Finding(.needs(text, .film), at: value.range, advice: .chooseOther)
      default: return nil
      }
    }
  }

  public func obstacle(to post: Post, in context: LintContext) -> Localized? { post.fieldObstacle }
}

extension Post {
  /// Whether it has a link. Ads and stories carry theirs beside the text.
  fileprivate var mayHaveLink: Bool {
    if kind == "ad" || kind == "story" { return true }
    return bodies.contains { $0.segments.entities.contains { $0.kind == .link || $0.kind == .bareLink } }
  }

  /// Whether it has a film, or goes where there is nothing else.
  fileprivate var mayHaveFilm: Bool {
    kind == "reel" || attachments.contains { $0.facts.kind == .video }
      || channels.contains { $0 == .youtube || $0 == .tiktok }
  }

  /// The channel in which no link of it can be followed, where that is so in all of them.
  fileprivate func channelWithoutLinks(in context: LintContext) -> Channel? {
    guard kind == "post" || kind == "reel", let first = channels.first,
      channels.allSatisfy({ context.channels[$0]?.linksAreClickable == false })
    else { return nil }
    return first
  }
}

extension String {
  /// A measure's name without its accents and signs: `Länkklick`, `lank-klick`.
  fileprivate var measure: String {
    let letters = composed.lowercased().compactMap { character -> Character? in
      switch character {
      case "å", "ä": "a"
      case "ö": "o"
      default: character.isLetter ? character : nil
      }
    }
    return String(letters)
  }
}

extension Localized {
  fileprivate static let link = Localized(sv: "länk", en: "link")
  fileprivate static let film = Localized(sv: "film", en: "film")

  fileprivate static let noMeasure = Localized(
    sv: "Inlägget har inget mått. Utan mått vet ni inte om det nådde sitt mål.",
    en: "The post has no measure. Without one you cannot know whether it reached its goal.")

  fileprivate static func needs(_ measure: String, _ thing: Localized) -> Self {
    Localized(
      sv: "Måttet\(measure.asShown.sv) går inte att räkna, för inlägget har ingen \(thing.sv).",
      en: "The measure\(measure.asShown.en) cannot be counted, since the post has no \(thing.en).")
  }

  fileprivate static func deadLinks(_ channel: Localized) -> Self {
    Localized(
      sv: "Klick går inte att mäta i \(channel.sv), för länkar i texten går inte att följa där.",
      en: "Clicks cannot be measured in \(channel.en), since links in the text do not work there.")
  }

  fileprivate static let chooseMeasure = Localized(
    sv: "Skriv kpi: och till exempel rackvidd, videovisningar, lankklick eller interaktioner.",
    en: "Write kpi: and for example rackvidd, videovisningar, lankklick or interaktioner.")

  fileprivate static let addLink = Localized(
    sv: "Lägg till en länk, eller välj ett annat mått, till exempel rackvidd.",
    en: "Add a link, or choose another measure, for example rackvidd.")

  fileprivate static let chooseOther = Localized(
    sv: "Välj ett annat mått, till exempel rackvidd eller interaktioner.",
    en: "Choose another measure, for example rackvidd or interaktioner.")
}
