import LintCore
import SourceText

extension Attachment {
  /// Where findings about the file lie: at its name, else at its entry.
  var namePlace: ByteRange { file?.range ?? range }

  /// What the file is, with its name: ”Bilden ”bad.jpg””.
  var namedThing: Localized {
    let name = path ?? ""
    return Localized(sv: "\(noun.sv) ”\(name)”", en: "\(noun.en) “\(name)”")
  }

  private var noun: Localized {
    switch facts.kind {
    case .image: Localized(sv: "Bilden", en: "The picture")
    case .video: Localized(sv: "Filmen", en: "The film")
    case .audio: Localized(sv: "Ljudfilen", en: "The sound file")
    case .document: Localized(sv: "Dokumentet", en: "The document")
    case .unknown: Localized(sv: "Filen", en: "The file")
    }
  }

  /// How to take data out of the file: by command where Klartext can, else by saving it anew.
  var strippingAdvice: Localized {
    let name = path ?? ""
    switch facts.media?.format {
    case .jpeg, .png, .webp, .tiff, .mp4, .mov, .m4a, .threeGP:
      return Localized(
        sv: "Ta bort uppgiften med klartext fix --strip-metadata \(name).",
        en: "Take it out with klartext fix --strip-metadata \(name).")
    case .pdf, .docx, .odt, .office:
      return Localized(
        sv: "Ta bort uppgiften under filens egenskaper, och spara om.",
        en: "Take it out in the file's properties, and save.")
    default:
      return Localized(
        sv: "Exportera filen på nytt utan metadata, eller som jpg eller mp4.",
        en: "Export the file again without metadata, or as jpg or mp4.")
    }
  }

  /// Traces of some kinds, in the file's order.
  func traces(_ kinds: [MediaFacts.Trace.Kind]) -> [MediaFacts.Trace] {
    (facts.media?.traces ?? []).filter { kinds.contains($0.kind) }
  }
}
