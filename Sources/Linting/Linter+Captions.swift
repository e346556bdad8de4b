import LintCore
import PostFormats
import SourceText

extension Collected {
  /// Adds what was wrong with the encoding of a caption file. Captions are shown as they are stored, so it is graver there.
  mutating func add(captionEncoding problem: DecodingProblem, in source: SourceText) {
    let place = source.character(at: 0)
    let message: Localized
    switch problem {
    case .notUTF8(let encoding):
      let name = encoding.rawValue
      message = Localized(
        sv: "Textfilen är sparad som ”\(name)”. I spelaren blir å, ä och ö fel.",
        en: "The caption file is saved as \(name). In players å, ä and ö come out wrong.")
    case .undecodable(let offset), .mixed(let offset):
      message = Localized(
        sv: "Textfilens teckenkodning går inte att avgöra (byte \(offset + 1)). Tecken visas fel.",
        en: "The caption file's encoding cannot be told (byte \(offset + 1)). Characters come out wrong.")
    case .binary(let offset):
      message = Localized(
        sv: "Textfilen har tecken som ingen text har (byte \(offset + 1)). Kontrollera att det är rätt fil.",
        en: "The caption file has bytes that no text has (byte \(offset + 1)). Check that it is the right file.")
    }
    let advice = Localized(
      sv: "Spara om den med teckenkodningen ”UTF-8”.", en: "Save it again with the encoding UTF-8.")
    problems.append(InputFinding("captions-encoding", Finding(message, at: place, advice: advice)))
  }

  /// Takes away fixes that would touch more of a caption file than the words of one line.
  ///
  /// A sentence goes on over cues, and what stands between its words in the file are times.
  mutating func keepOnlyFixesWithinLines(of source: SourceText) {
    for index in findings.indices {
      findings[index].finding.fixes.removeAll { fix in
        fix.edits.contains { edit in
          source.bytes[edit.range.bytes].contains { $0 == 0x0A || $0 == 0x0D }
            || edit.text.utf8.contains { [0x0A, 0x0D, 0x26, 0x3C].contains($0) }
        }
      }
    }
  }
}
