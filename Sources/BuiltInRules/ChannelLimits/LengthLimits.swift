import LintCore
import Segmentation
import SourceText

/// Holds texts against limits: what rules about the length of titles, profiles and answers share.
struct LengthLimits {
  /// A text that is over a limit.
  struct Breach {
    /// The limit.
    var limit: ChannelDefinition.Limit
    /// How long the text is, in the limit's unit.
    var count: Int
    /// What is too much, in bytes of the text.
    var surplus: Range<Int>

    /// How much has to go.
    var excess: Int { count - limit.maximum }
  }

  private let counter: LengthCounter

  init(_ context: LintContext) { counter = LengthCounter(lexicons: context.lexicons) }

  /// The gravest limit that a text is over, the white space at its ends apart.
  func breach(_ limits: [ChannelDefinition.Limit], by utf8: [UInt8]) -> Breach? {
    let published = counter.published(utf8)
    for limit in limits {
      let measurement = counter.measure(utf8[published], in: limit.unit, limit: limit.maximum)
      guard let overflow = measurement.overflow else { continue }
      return Breach(limit: limit, count: measurement.count, surplus: overflow..<published.upperBound)
    }
    return nil
  }
}

extension Localized {
  /// Where a number was read, and how sure it is.
  static func source(_ source: String, _ certainty: MediaLimit.Certainty) -> Localized {
    switch certainty {
    case .official, .sourceCode: Localized(sv: "Källa: ”\(source)”.", en: "Source: “\(source)”.")
    case .vendor:
      Localized(
        sv: "Källa: ”\(source)”. Kanalen själv säger inget.",
        en: "Source: “\(source)”. The channel itself says nothing.")
    case .practice: Localized(sv: "Osäker uppgift: ”\(source)”.", en: "Uncertain: “\(source)”.")
    }
  }

  /// How one counts, and where the limit was read.
  static func counting(_ limit: ChannelDefinition.Limit) -> Localized {
    let source = Localized.source(limit.source, limit.certainty)
    return Localized(
      sv: "\(limit.unit.explanation.sv) \(source.sv)", en: "\(limit.unit.explanation.en) \(source.en)")
  }

  /// What is too long, for which channel, by how much: ”Rubriken är 104 tecken, men YouTube tar högst 100 …”.
  static func tooLong(_ what: Localized, _ breach: LengthLimits.Breach, for channel: Channel) -> Localized {
    let (name, unit, date) = (channel.displayName, breach.limit.unit.plural, breach.limit.date)
    let (length, maximum) = (breach.count.grouped, breach.limit.maximum.grouped)
    let surplus = breach.excess.grouped
    return Localized(
      sv:
        "\(what.sv) är \(length.sv) \(unit.sv), men \(name.sv) tar högst \(maximum.sv) (kontrollerat \(date)). Ta bort \(surplus.sv).",
      en:
        "\(what.en) is \(length.en) \(unit.en), but \(name.en) takes at most \(maximum.en) (checked \(date)). Remove \(surplus.en)."
    )
  }
}
