import Captions
import LintCore

extension CaptionFault.Kind {
  /// What is wrong and what it costs. Stray text is not repeated: it may hold personal data.
  func message(_ text: String) -> Localized {
    switch self {
    case .missingSignature:
      Localized(
        sv: "Filen heter .vtt men börjar inte med ”WEBVTT”. Spelare visar då ingen text alls.",
        en: "The file is named .vtt but does not begin with “WEBVTT”. Players then show no text at all.")
    case .webVTTNamedSubRip:
      Localized(
        sv: "Filen heter .srt men innehåller WebVTT. Många kanaler nekar den eller visar fel.",
        en: "The file is named .srt but holds WebVTT. Many channels refuse it or show it wrong.")
    case .noCues:
      Localized(
        sv: "Filen har ingen replik med tid, så filmen visas utan text.",
        en: "The file has no cue with times, so the film is shown without text.")
    case .badTiming:
      Localized(
        sv: "Tiden går inte att läsa, så repliken visas aldrig.",
        en: "The time cannot be read, so the cue is never shown.")
    case .strayText:
      Localized(
        sv: "Texten hör inte till någon tid, oftast för att en tom rad delar repliken. Den visas inte.",
        en: "The text belongs to no time, most often since a blank line splits the cue. It is not shown.")
    case .endsBeforeStart:
      Localized(
        sv: "Repliken slutar innan den börjar, så den visas aldrig.",
        en: "The cue ends before it begins, so it is never shown.")
    case .missingBlankLine:
      Localized(
        sv: "Det saknas en tom rad före repliken. Då visas nummer och tid som text.",
        en: "There is no blank line before the cue. Its number and time are then shown as text.")
    case .arrowInText:
      Localized(
        sv: "Texten har ”-->”, som bara får stå mellan tider. Den här raden visas inte.",
        en: "The text has “-->”, which may only stand between times. This line is not shown.")
    case .unknownTag:
      Localized(
        sv: "”\(text)” tolkas som kod och visas inte för den som läser.",
        en: "“\(text)” is taken for code and is not shown to readers.")
    case .unclosedBracket:
      Localized(
        sv: "Tecknet ”<” har inget slut. Resten av repliken visas inte.",
        en: "The sign “<” is never closed. The rest of the cue is not shown.")
    case .timingStyle:
      Localized(sv: "Tiden är inte skriven som formatet kräver.", en: "The time is not written as the format asks.")
    case .numbering:
      Localized(
        sv: "Replikernas nummer ökar inte med ett. En del program slutar läsa där.",
        en: "The cues’ numbers do not rise by one. Some programs stop reading there.")
    case .badSetting:
      Localized(
        sv: "Inställningen ”\(text)” finns inte eller har fel värde, så den gör ingenting.",
        en: "The setting “\(text)” does not exist or has a wrong value, so it does nothing.")
    case .lateBlock:
      Localized(
        sv: "”\(text)” står efter den första repliken och gäller därför inte.",
        en: "“\(text)” stands after the first cue and has no effect there.")
    case .unbalancedTag:
      Localized(
        sv: "”\(text)” saknar sin början eller sitt slut, så stilen kan bli fel.",
        en: "“\(text)” lacks its beginning or its end, so the style may come out wrong.")
    case .bareAmpersand: Localized(sv: "”&” skrivs ”&amp;”.", en: "“&” is written “&amp;”.")
    }
  }

  /// What to do.
  func advice(_ format: CaptionFormat) -> Localized? {
    switch self {
    case .missingSignature:
      Localized(
        sv: "Skriv ”WEBVTT” överst och punkt i stället för komma i tiderna, eller döp om filen till .srt.",
        en: "Write “WEBVTT” at the top and full stops for commas in the times, or rename the file to .srt.")
    case .webVTTNamedSubRip: Localized(sv: "Döp om filen till .vtt.", en: "Rename the file to .vtt.")
    case .badTiming:
      format == .webVTT
        ? Localized(
          sv: "Skriv som ”00:00:01.000 --> 00:00:03.000”.", en: "Write it as “00:00:01.000 --> 00:00:03.000”.")
        : Localized(
          sv: "Skriv som ”00:00:01,000 --> 00:00:03,000”.", en: "Write it as “00:00:01,000 --> 00:00:03,000”.")
    case .strayText:
      Localized(
        sv: "Ta bort den tomma raden, eller ge texten en egen tid.",
        en: "Remove the blank line, or give the text a time.")
    case .unknownTag, .unclosedBracket:
      Localized(
        sv: "Skriv ljud inom hakparentes: ”[skratt]”. Ett riktigt ”<” skrivs ”&lt;”.",
        en: "Write sounds in square brackets: “[laughter]”. A real “<” is written “&lt;”.")
    case .missingBlankLine: Localized(sv: "Lägg in en tom rad.", en: "Put in a blank line.")
    case .endsBeforeStart, .numbering:
      Localized(sv: "Rätta siffrorna.", en: "Mend the numbers.")
    case .lateBlock:
      Localized(sv: "Flytta den till filens början.", en: "Move it to the beginning of the file.")
    case .noCues:
      Localized(sv: "Exportera texten igen från programmet.", en: "Export the text from the program again.")
    case .arrowInText, .timingStyle, .badSetting, .unbalancedTag, .bareAmpersand: nil
    }
  }
}
