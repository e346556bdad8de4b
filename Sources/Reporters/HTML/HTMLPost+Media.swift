import LintCore
import Linting

extension HTMLPost {
  /// Writes an attached file: the picture, its alt text, and the state of a film's captions.
  mutating func writeMedia(
    _ media: PostPreview.Media, of preview: PostPreview, _ pictures: inout Int, to html: inout HTMLWriter
  ) {
    let attachment = media.attachment
    let alt = media.alt.map { VisibleText(preview.texts[$0], masked) }
    let language = preview.language == page.language.rawValue ? nil : preview.language
    html.open("figure", ["class": "media"])
    writePicture(attachment, alt: alt?.whole ?? "", language, &pictures, to: &html)
    html.open("figcaption")
    html.open("p", ["class": "file"])
    html.open("strong")
    if let name = VisibleText(attachment.file, masked) {
      writeText(name, to: &html)
    } else {
      html.text(words("Fil utan namn", "File without name"))
    }
    html.close("strong")
    html.text(facts(attachment))
    html.close("p")
    if attachment.facts.kind == .image || alt != nil {
      html.open("p", ["class": "alt"])
      if attachment.isDecorative {
        html.text(words("Dekorativ: skärmläsare går förbi den.", "Decorative: screen readers pass it by."))
      } else if let alt, !alt.trimmed.isEmpty {
        html.element("span", ["class": "label"], "Alt-text: ")
        html.open("span", ["lang": language, "dir": "auto"])
        writeText(alt, to: &html)
        html.close("span")
      } else {
        html.element("strong", words("Alt-text saknas.", "Alt text is missing."))
      }
      html.close("p")
    }
    if let index = media.textInImage {
      html.open("p")
      html.element("span", ["class": "label"], words("Text i bilden: ", "Text in the picture: "))
      html.open("span", ["lang": language, "dir": "auto"])
      writeText(VisibleText(preview.texts[index], masked), to: &html)
      html.close("span")
      html.close("p")
    }
    if attachment.facts.kind == .video || attachment.facts.kind == .audio {
      html.element("p") { html in
        html.element("span", ["class": "label"], words("Textning: ", "Captions: "))
        html.text(captions(media))
      }
    }
    html.close("figcaption")
    html.close("figure")
  }

  private func writePicture(
    _ attachment: Attachment, alt: String, _ language: String?, _ pictures: inout Int, to html: inout HTMLWriter
  ) {
    guard attachment.facts.kind == .image else { return }
    let limit = min(HTMLBounds.picture, pictures)
    if let picture = page.options.previewer?.picture(attachment, of: file, limit: limit) {
      pictures -= picture.bytes.count
      let data = String(decoding: Base64.encoded(picture.bytes), as: UTF8.self)
      html.open("img", ["src": "data:\(picture.mediaType);base64,\(data)", "alt": alt, "lang": language])
      return
    }
    html.element("p", ["class": "no-picture"], whyNot(attachment))
  }

  /// Why a picture is not shown.
  private func whyNot(_ attachment: Attachment) -> String {
    switch attachment.facts.state {
    case .missing: words("Bilden finns inte.", "The picture does not exist.")
    case .unreadable: words("Bilden kan inte läsas.", "The picture cannot be read.")
    case .unknown, .outsideProject: words("Bilden öppnas inte härifrån.", "The picture is not opened from here.")
    case .found where (attachment.facts.byteCount ?? 0) > HTMLBounds.picture:
      words("Bilden är för stor för att visas här.", "The picture is too large to show here.")
    case .found: words("Bilden visas inte här.", "The picture is not shown here.")
    }
  }

  /// What the file tells of itself, after its name.
  private func facts(_ attachment: Attachment) -> String {
    var parts: [String] = []
    if let media = attachment.facts.media {
      if let width = media.width, let height = media.height {
        parts.append("\(width)\u{A0}×\u{A0}\(height)")
      }
      if let seconds = media.seconds { parts.append(moment(seconds)) }
    }
    if attachment.facts.state == .missing { parts.append(words("filen finns inte", "the file does not exist")) }
    return parts.isEmpty ? "" : " · " + parts.joined(separator: " · ")
  }

  /// The state of a film's captions, in words.
  private func captions(_ media: PostPreview.Media) -> String {
    let attachment = media.attachment
    let declared = attachment.fields["captions"]
    switch declared?.text {
    case "burned-in": return words("inbränd i bilden.", "burned into the picture.")
    case "none":
      let reason = VisibleText(attachment.fields["reason"], masked)?.whole
      return reason.map { words("ingen, för att: \($0).", "none, because: \($0).") } ?? words("ingen.", "none.")
    default: break
    }
    let name = VisibleText(declared, masked)?.whole ?? attachment.facts.captionFiles.first.map(masked.cleaned)
    guard let name else {
      return attachment.facts.hasCaptionTrack == true
        ? words("ett spår i filen.", "a track in the file.") : words("saknas.", "missing.")
    }
    if declared != nil, attachment.facts.declaredCaptions == .missing {
      return words("\(name), men filen finns inte.", "\(name), but the file does not exist.")
    }
    guard let summary = media.captions else { return name + "." }
    let cues = words.count(summary.cues, ("replik", "repliker"), ("cue", "cues"))
    let speed = Int(summary.averageSpeed.rounded())
    return name
      + words(
        ", \(cues) till \(moment(summary.end)), \(speed) tecken i sekunden.",
        ", \(cues) until \(moment(summary.end)), \(speed) characters a second.")
  }

  /// A length of time: 1:05.
  private func moment(_ seconds: Double) -> String {
    let whole = Int(min(max(seconds, 0), 1e9).rounded())
    return "\(whole / 60):" + (whole % 60 < 10 ? "0" : "") + String(whole % 60)
  }
}
