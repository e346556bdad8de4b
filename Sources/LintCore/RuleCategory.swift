/// What part of a post a rule is about. Names are part of the contract: configuration and suppressions use them.
public enum RuleCategory: String, CaseIterable, Sendable {
  case plainLanguage = "plain-language"
  case spelling
  case abbreviations
  case slangAndJargon = "slang-and-jargon"
  case inclusiveLanguage = "inclusive-language"
  case tone
  case emoji
  case altText = "alt-text"
  case captions
  case personalData = "personal-data"
  case channelLimits = "channel-limits"
  case textAccessibility = "text-accessibility"
  case policy
  case input

  /// The category's heading in lists and documentation.
  public var title: Localized {
    switch self {
    case .plainLanguage: Localized(sv: "Klarspråk", en: "Plain language")
    case .spelling: Localized(sv: "Stavning", en: "Spelling")
    case .abbreviations: Localized(sv: "Förkortningar", en: "Abbreviations")
    case .slangAndJargon: Localized(sv: "Slang och interna uttryck", en: "Slang and internal expressions")
    case .inclusiveLanguage: Localized(sv: "Inkluderande språk", en: "Inclusive language")
    case .tone: Localized(sv: "Ton", en: "Tone")
    case .emoji: Localized(sv: "Emojier", en: "Emojis")
    case .altText: Localized(sv: "Alt-texter", en: "Alt text")
    case .captions: Localized(sv: "Textning", en: "Captions")
    case .personalData: Localized(sv: "Personuppgifter", en: "Personal data")
    case .channelLimits: Localized(sv: "Kanalernas gränser", en: "Channel limits")
    case .textAccessibility: Localized(sv: "Tillgänglig text", en: "Accessible text")
    case .policy: Localized(sv: "Policy", en: "Policy")
    case .input: Localized(sv: "Indata", en: "Input")
    }
  }
}
