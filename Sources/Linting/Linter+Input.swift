import LintCore
import SourceText

extension Collected {
  /// Adds what was wrong with the file's encoding.
  mutating func add(encoding problem: DecodingProblem, in source: SourceText) {
    problems.append(InputFinding("encoding", problem.finding(in: source)))
  }
}

extension DecodingProblem {
  /// Whether the bytes are no text that anything can be said of.
  var isFatal: Bool {
    switch self {
    case .notUTF8: false
    case .undecodable, .mixed, .binary: true
    }
  }

  /// Whether most of the text can be read all the same, so that what is found in it holds.
  var leavesText: Bool {
    if case .mixed = self { return true }
    return !isFatal
  }

  fileprivate func finding(in source: SourceText) -> Finding {
    switch self {
    case .notUTF8(let encoding):
      let name = encoding.rawValue
      let message = Localized(
        sv: "Filen är sparad som ”\(name)”. Spara den som ”UTF-8”, annars kan å, ä och ö bli fel.",
        en: "The file is saved as \(name). Save it as UTF-8, or å, ä and ö may come out wrong.")
      return Finding(message, at: ByteRange(0..<0), tier: 1)
    case .undecodable(let offset):
      let message = Localized(
        sv: "Filens teckenkodning går inte att avgöra (byte \(offset + 1)). Spara den som ”UTF-8”.",
        en: "The file's encoding cannot be told (byte \(offset + 1)). Save it as UTF-8.")
      return Finding(message, at: ByteRange(0..<0))
    case .mixed(let offset):
      let message = Localized(
        sv: "Raden är sparad som ”Windows-1252”, men andra rader som ”UTF-8”. Spara hela filen som ”UTF-8”.",
        en: "The row is saved as Windows-1252, but other rows as UTF-8. Save the whole file as UTF-8.")
      return Finding(message, at: source.range(ofFileByte: offset))
    case .binary(let offset):
      let message = Localized(
        sv: "Filen är nog ingen text: byte \(offset + 1) är noll. Kontrollera att det är rätt fil.",
        en: "The file is probably no text: byte \(offset + 1) is zero. Check that it is the right file."
      )
      return Finding(message, at: ByteRange(0..<0))
    }
  }
}

extension Linter {
  /// Attached files that are not there, lie outside the project or are damaged.
  func missingMedia(in draft: Draft) -> [InputFinding] {
    draft.attachments.compactMap { attachment in
      guard let file = attachment.file, let name = attachment.path else { return nil }
      switch attachment.facts.state {
      case .unknown, .found: return nil
      case .missing:
        let message = Localized(
          sv: "Filen ”\(name)” finns inte. Kontrollera namnet: det räknas från utkastets mapp.",
          en: "There is no file “\(name)”. Check the name: it is relative to the draft's folder.")
        return InputFinding("media-not-found", Finding(message, at: file.range))
      case .outsideProject:
        let message = Localized(
          sv: "Filen ”\(name)” ligger utanför projektet och öppnas inte. Lägg den bredvid utkastet.",
          en: "The file “\(name)” lies outside the project and is not opened. Put it beside the draft.")
        return InputFinding("media-not-found", Finding(message, at: file.range))
      case .unreadable:
        let message = Localized(
          sv: "Filen ”\(name)” går inte att läsa: den är skadad, avbruten eller av ett annat slag än namnet säger.",
          en: "The file “\(name)” cannot be read: it is damaged, cut off or of another sort than its name says.")
        let advice = Localized(sv: "Exportera eller ladda ner den igen.", en: "Export or download it again.")
        return InputFinding("media-unreadable", Finding(message, at: file.range, advice: advice))
      }
    }
  }

  /// Suppressions that name no rule and no category.
  func unknownNames(in draft: Draft) -> [InputFinding] {
    var messages: [String: Localized] = [:]
    return draft.suppressions.filter { !catalogue.knows($0.name) }.map { directive in
      // Finding the name most like another costs more than reading it, and a draft has few of them.
      let message = messages[directive.name] ?? catalogue.unknownName(directive.name, suggests: messages.count < 50)
      messages[directive.name] = message
      return InputFinding("suppression-without-rule", Finding(message, at: directive.nameRange))
    }
  }
}
