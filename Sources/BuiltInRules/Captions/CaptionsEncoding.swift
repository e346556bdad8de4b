import LintCore
import SourceText

/// Finds caption files whose letters come out wrong: not stored as UTF-8, or stored so twice.
///
/// Which bytes a file has is said by whoever reads it; letters that were spoilt before that are found here.
public struct CaptionsEncoding: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "captions-encoding",
      category: .captions,
      severities: [.error],
      needs: .media,
      summary: Localized(sv: "Spara textfilen som UTF-8.", en: "Save the caption file as UTF-8."),
      rationale: Localized(
        sv:
          "Spelare läser textfiler som UTF-8. En fil med annan teckenkodning visar fel tecken i stället för å, ä och ö, mitt i filmen.",
        en:
          "Players read caption files as UTF-8. A file in another encoding shows wrong signs for å, ä and ö, in the middle of the film."
      ),
      sources: ["WebVTT, W3C: filen ska vara UTF-8", "WCAG 1.2.2"],
      wcag: ["1.2.2"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard let captions = post.captions else { return [] }
    var findings: [Finding] = []
    let twice = captions.twiceEncoded
    if let first = twice.first {
      let edits = twice.map { TextEdit(captions.place(of: $0.range), $0.letter) }
      let fix = FixIt(
        Localized(sv: "Skriv bokstäverna som de var", en: "Write the letters as they were"), .automatic, edits)
      findings.append(
        Finding(
          .twice(captions.text[first.range], first.letter), at: captions.place(of: first.range), advice: .exportAgain,
          fixes: [fix]))
    }
    // Where the file's bytes were wrong, that has been said.
    if let lost = captions.replacement, captions.encoding == .utf8 {
      findings.append(Finding(.lost, at: captions.place(of: lost), advice: .exportAgain))
    }
    return findings
  }
}

extension CaptionTrack {
  /// The letters that UTF-8 has as two bytes, and what those bytes are in Windows-1252 or Latin-1.
  fileprivate var twiceEncoded: [(range: Range<Int>, letter: String)] {
    let bytes = text.utf8
    var found: [(Range<Int>, String)] = []
    var index = 0
    while index + 3 < bytes.count {
      // Ã, then what the second byte stands for
      guard bytes[index] == 0xC3, bytes[index + 1] == 0x83, let (length, second) = secondByte(at: index + 2) else {
        index += 1
        continue
      }
      let letter = String(decoding: [0xC3, second], as: UTF8.self)
      if "åäöéÅÄÖÉüèáàæøÆØ".contains(letter) {
        found.append((index..<index + 2 + length, letter))
      }
      index += 2 + length
    }
    return found
  }

  /// The byte that a character stood for, and how many bytes the character takes.
  private func secondByte(at index: Int) -> (length: Int, byte: UInt8)? {
    let bytes = text.utf8
    if bytes[index] == 0xC2, index + 1 < bytes.count { return (2, bytes[index + 1]) }
    guard index + 2 < bytes.count else { return nil }
    switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
    // … „ – ‰ †, which Windows-1252 has at these bytes
    case (0xE2, 0x80, 0xA6): return (3, 0x85)
    case (0xE2, 0x80, 0x9E): return (3, 0x84)
    case (0xE2, 0x80, 0x93): return (3, 0x96)
    case (0xE2, 0x80, 0xB0): return (3, 0x89)
    case (0xE2, 0x80, 0xA0): return (3, 0x86)
    default: return nil
    }
  }

  /// The first sign that stands for a lost one.
  fileprivate var replacement: Range<Int>? {
    let bytes = text.utf8
    guard bytes.count >= 3 else { return nil }
    for index in 0...(bytes.count - 3) where bytes[index] == 0xEF {
      if bytes[index + 1] == 0xBF, bytes[index + 2] == 0xBD { return index..<index + 3 }
    }
    return nil
  }
}

extension Localized {
  fileprivate static func twice(_ wrong: String, _ letter: String) -> Self {
    Localized(
      sv: "Här står ”\(wrong)” i stället för ”\(letter)”. Filen har sparats om med fel teckenkodning.",
      en: "Here “\(wrong)” stands for “\(letter)”. The file was saved again with a wrong encoding.")
  }

  fileprivate static let lost = Localized(
    sv: "Ett tecken är förstört och visas som ”\u{FFFD}”. Filen har öppnats med fel teckenkodning.",
    en: "A sign is lost and shows as “\u{FFFD}”. The file was opened with a wrong encoding.")

  fileprivate static let exportAgain = Localized(
    sv: "Exportera den igen från programmet, som UTF-8.", en: "Export it again from the program, as UTF-8.")
}

extension CaptionsEncoding {
  private static func cue(_ text: String) -> String { "1\n00:00:00,500 --> 00:00:05,000\n\(text)\n" }

  static var examples: [Example] {
    [
      .flagged(cue("V⟦Ã¤⟧lkommen hit!"), fixed: cue("Välkommen hit!"), files: ["bad.mp4"], name: "bad.srt"),
      .flagged(
        cue("Vi ⟦Ã¶⟧ppnar pÃ¥ lÃ¶rdag."), fixed: cue("Vi öppnar på lördag."), files: ["bad.mp4"], name: "bad.sv.srt"),
      .flagged(cue("⟦Ã–⟧ppet hus i Ã…storp"), fixed: cue("Öppet hus i Åstorp"), files: ["hus.mp4"], name: "hus.srt"),
      .flagged(cue("V⟦\u{FFFD}⟧lkommen hit!"), files: ["bad.mp4"], name: "bad.srt"),
      .flagged("WEBVTT\n\n00:01.000 --> 00:04.000\nVi ses p⟦Ã¥⟧ torget.\n", files: ["torget.mp4"], name: "torget.vtt"),
      .accepted(cue("Välkommen hit! Vi öppnar på lördag."), name: "bad.srt"),
      .accepted(cue("São Paulo är en stor stad."), name: "resa.srt"),
      .accepted(cue("JOÃO: Jag kommer från Portugal."), name: "resa.srt"),
      .accepted(cue("Det heter café, inte cafe."), name: "fika.srt"),
      .accepted("Det blev VÃ¤lkommen i filmen."),
    ]
  }
}
