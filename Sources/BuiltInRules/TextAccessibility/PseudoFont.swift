import LintCore
import Segmentation
import SourceText

/// Finds letters of mathematical and other special alphabets used as bold or italics, and puts ordinary ones in their place.
///
/// Generators have no å, ä and ö in those alphabets: they leave the ordinary letter among the special ones, or put a
/// combining ring or dots on a special `a` or `o`. Both are mended.
public struct PseudoFont: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "pseudo-font",
      category: .textAccessibility,
      severities: [.error],
      replaces: [
        "combining-abuse", "invisible-character", "mixed-script", "stretched-word", "all-caps", "unexplained-acronym",
      ],
      summary: Localized(
        sv: "Skriv med vanliga bokstäver, inte med tecken som bara liknar fetstil eller kursiv.",
        en: "Write with ordinary letters, not with signs that merely look bold or italic."),
      rationale: Localized(
        sv: """
          Tecknen är matematiska symboler, inte bokstäver. Av sex skärmläsare som prövades hoppade fyra över dem helt, så \
          texten finns inte för den som lyssnar. Den går inte heller att söka efter eller översätta.
          """,
        en: """
          The signs are mathematical symbols, not letters. Of six screen readers that were tried, four left them out \
          altogether, so the text is not there for those who listen. Nor can it be searched for or translated.
          """),
      sources: ["WCAG 1.3.1", "A. Roselli, provning av sex skärmläsare (2025)"],
      wcag: ["1.3.1"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.texts.flatMap { prose in
      PseudoLetterRun.all(in: prose, context.lexicons).map { run in
        let place = prose.text.place(of: run.range)
        return Finding(
          .pseudoFont(run.plain), at: place, advice: .formatInTheChannel,
          fixes: [.replace(place, with: run.plain, .automatic)])
      }
    }
  }
}

extension Localized {
  fileprivate static func pseudoFont(_ plain: String) -> Self {
    Localized(
      sv: "”\(plain)” är skrivet med specialtecken som många skärmläsare hoppar över.",
      en: "“\(plain)” is written with special signs that many screen readers leave out.")
  }

  fileprivate static let formatInTheChannel = Localized(
    sv: "Skriv med vanliga bokstäver. Lyft fram det viktiga genom att sätta det först.",
    en: "Write with ordinary letters. Put what matters first instead.")
}

extension PseudoFont {
  static var examples: [Example] {
    [
      .flagged("⟦𝗩𝗶𝗸𝘁𝗶𝗴𝘁⟧! Badet är stängt.", fixed: "Viktigt! Badet är stängt."),
      .flagged("⟦𝗩𝗶 𝘀ö𝗸𝗲𝗿 𝗱𝗶𝗴⟧ som vill jobba.", fixed: "Vi söker dig som vill jobba."),
      .flagged("Kom till ⟦𝓫𝓲𝓫𝓵𝓲𝓸𝓽𝓮𝓴𝓮𝓽⟧ 📚", fixed: "Kom till biblioteket 📚"),
      .flagged("⟦Ⓝⓨⓗⓔⓣ⟧ från kommunen.", fixed: "Nyhet från kommunen."),
      .flagged("⟦ᴠᴀ̈ʟᴋᴏᴍᴍᴇɴ⟧ hit.", fixed: "välkommen hit."),
      .flagged("Välkommen till ⟦ＯＳＳ⟧!", fixed: "Välkommen till OSS!"),
      .flagged("⟦𝗙ö𝗿 𝗱𝗶𝗴⟧ och ⟦𝗱𝗶𝘁𝘁 𝗯𝗮𝗿𝗻⟧ finns fritids.", fixed: "För dig och ditt barn finns fritids."),
      .flagged("⟦𝘃𝗮̈𝗹𝗸𝗼𝗺𝗻𝗮 𝗽𝗮̊ 𝗼̈𝗽𝗽𝗲𝘁 𝗵𝘂𝘀⟧", fixed: "välkomna på öppet hus"),
      .flagged("Ring ⟦𝟬𝟰𝟮-𝟭𝟬 𝟱𝟬 𝟬𝟬⟧ om du har frågor.", fixed: "Ring 042-10 50 00 om du har frågor."),
      .flagged("⟦𝗩iktigt⟧ om vattnet.", fixed: "Viktigt om vattnet."),
      .flagged("⟦𝗩 𝗜 𝗞 𝗧 𝗜 𝗚 𝗧⟧ om vattnet.", fixed: "V I K T I G T om vattnet."),
      .flagged("⟦🅂🄾🄼🄼🄰🅁🄻🄾🅅⟧ i parken.", fixed: "SOMMARLOV i parken."),
      .accepted("Vi har 5 m³ jord och 20 m² gräs. Mindre CO₂!"),
      .accepted("Parkera på 🅿️ vid 🆎-huset och läs om ℹ️."),
      .accepted("Grönt ljus för 𝑥 i matematiken."),
      .accepted("Kommunen™ mäter 20 ℃ i № 5."),
      .accepted("Formeln är 𝑥 och 𝑦 gånger 𝑧."),
      .accepted("Ⓐ Sök plats Ⓑ Vänta på svar."),
      .accepted("Flaggorna 🇸🇪 🇫🇮 🇳🇴 hissas på torget."),
      .accepted("Filmen heter på japanska となりのトトロ."),
      .accepted("Uttalet är [ˈsvɛ̂nːskа] enligt ordboken."),
    ]
  }
}
