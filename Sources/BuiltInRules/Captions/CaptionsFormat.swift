import LintCore

/// Finds caption files that the channel does not take, by format, name or size.
public struct CaptionsFormat: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "captions-format",
      category: .captions,
      severities: [.warning],
      needs: .media,
      summary: Localized(
        sv: "Lämna in texten i det format och med det namn som kanalen tar.",
        en: "Hand in captions in the format and with the name that the channel takes."),
      rationale: Localized(
        sv:
          "En textfil i fel format går inte att ladda upp, eller så hamnar texten under fel språk. Ofta märks det först när filmen ligger ute.",
        en:
          "A caption file in a wrong format cannot be uploaded, or ends up under the wrong language. Often that is noticed only when the film is out."
      ),
      sources: ["Kanalernas egna gränser, med källa och datum i Rules/channels"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.attachments.filter(\.isJudgedFilm).flatMap { film -> [Finding] in
      let (names, place) = film.captionFiles
      // A file that is not there is another rule's matter.
      let isThere = film.facts.declaredCaptions.map { $0 == .found || $0 == .unknown } ?? true
      guard !names.isEmpty, isThere else { return [] }
      return post.channels.compactMap { channel -> Finding? in
        guard let upload = context.channels[channel]?.captions else { return nil }
        // One file that fits is enough.
        let problems: [CaptionUploadProblem?] = names.map { problem($0, of: film, upload) }
        let real = problems.compactMap(\.self)
        guard real.count == problems.count, let first = real.first else { return nil }
        return Finding(
          first.message(channel, upload), at: place, advice: first.advice(channel, upload), channel: channel)
      }
    }
  }

  private func problem(_ name: String, of film: Attachment, _ upload: CaptionUpload) -> CaptionUploadProblem? {
    let file = CaptionFileName(name)
    guard upload.formats.contains(file.fileExtension) else { return .format(name) }
    if upload.needsLocale, !Self.hasLocale(file.languageTag) { return .name(file) }
    if let most = upload.maximumBytes, let size = film.facts.captionByteCounts[name], size > most {
      return .size(size, most)
    }
    return nil
  }

  /// Whether a tag has language and country with an underscore between them.
  private static func hasLocale(_ tag: String?) -> Bool {
    guard let parts = tag?.split(separator: "_", omittingEmptySubsequences: false), parts.count == 2 else {
      return false
    }
    return parts[0].count == 2 && parts[1].count == 2
  }
}

/// Why a channel does not take a caption file.
private enum CaptionUploadProblem {
  case format(String)
  case name(CaptionFileName)
  case size(Int, Int)

  func message(_ channel: Channel, _ upload: CaptionUpload) -> Localized {
    let title = channel.displayName
    switch self {
    case .format(let name):
      let formats = upload.formats.map { "." + $0 }.joined(separator: ", ")
      return Localized(
        sv: "\(title.sv) tar inte emot ”\(name)”, bara \(formats) (kontrollerat \(upload.date)).",
        en: "\(title.en) does not take “\(name)”, only \(formats) (checked \(upload.date)).")
    case .name:
      return Localized(
        sv: "\(title.sv) läser språk och land ur filens namn (kontrollerat \(upload.date)). Här saknas de.",
        en:
          "\(title.en) reads language and country from the file's name (checked \(upload.date)). They are missing here."
      )
    case .size(let size, let most):
      return Localized(
        sv:
          "Textfilen är \((size / 1000).grouped.sv) kB, men \(title.sv) tar högst \((most / 1000).grouped.sv) kB (kontrollerat \(upload.date)).",
        en:
          "The caption file is \((size / 1000).grouped.en) kB, but \(title.en) takes at most \((most / 1000).grouped.en) kB (checked \(upload.date))."
      )
    }
  }

  func advice(_ channel: Channel, _ upload: CaptionUpload) -> Localized {
    switch self {
    case .format:
      let wanted = upload.formats.first ?? "srt"
      return Localized(
        sv: "Exportera texten som .\(wanted) också.", en: "Export the captions as .\(wanted) too.")
    case .name(let file):
      let tag = Self.locales[file.language ?? "sv"] ?? "sv_SE"
      return Localized(
        sv: "Döp den till ”\(file.film).\(tag).\(file.fileExtension)”.",
        en: "Name it “\(file.film).\(tag).\(file.fileExtension)”.")
    case .size:
      return Localized(
        sv: "Dela filmen, eller ta bort stilkoder ur textfilen.",
        en: "Split the film, or take styles out of the caption file.")
    }
  }

  private static let locales = [
    "sv": "sv_SE", "en": "en_US", "fi": "fi_FI", "ar": "ar_AR", "de": "de_DE", "nb": "nb_NO",
  ]
}

extension CaptionsFormat {
  private static func draft(_ channels: String, _ captions: String) -> String {
    "---\nchannels: [\(channels)]\nmedia:\n  - file: bad.mp4\n    captions: \(captions)\n---\nNu öppnar badet.\n"
  }

  static var examples: [Example] {
    [
      .flagged(draft("bluesky", "⟦bad.sv.srt⟧"), files: ["bad.mp4", "bad.sv.srt"]),
      .flagged(draft("facebook", "⟦bad.sv.srt⟧"), files: ["bad.mp4", "bad.sv.srt"]),
      .flagged(draft("facebook", "⟦bad.sv.vtt⟧"), files: ["bad.mp4", "bad.sv.vtt"]),
      .flagged(draft("x", "⟦bad.vtt⟧"), files: ["bad.mp4", "bad.vtt"]),
      .flagged(
        "---\nchannels: [bluesky]\nmedia:\n  - file: ⟦bad.mp4⟧\n---\nNu öppnar badet.\n",
        files: ["bad.mp4", "bad.sv.srt"]),
      .accepted(draft("facebook", "bad.sv_SE.srt"), files: ["bad.mp4", "bad.sv_SE.srt"]),
      .accepted(draft("bluesky", "bad.sv.vtt"), files: ["bad.mp4", "bad.sv.vtt"]),
      .accepted(draft("youtube, linkedin", "bad.sv.srt"), files: ["bad.mp4", "bad.sv.srt"]),
      .accepted(draft("web, newsletter", "bad.sv.vtt"), files: ["bad.mp4", "bad.sv.vtt"]),
      .accepted(
        "---\nchannels: [bluesky, x]\nmedia: [bad.mp4]\n---\nNu öppnar badet.\n",
        files: ["bad.mp4", "bad.sv.srt", "bad.sv.vtt"]),
      .accepted(draft("instagram", "bad.sv.srt"), files: ["bad.mp4", "bad.sv.srt"]),
      .accepted(draft("facebook", "burned-in"), files: ["bad.mp4"]),
    ]
  }
}
