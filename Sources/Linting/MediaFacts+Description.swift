import LintCore
import MediaMetadata

extension MediaFacts {
  /// What a description says in the words of rules. Values of personal data stay behind, but for texts that are yet to be
  /// looked through.
  ///
  /// - Parameter named: what the file's name says that it is, which decides where its content leaves it open.
  init?(_ description: MediaDescription, named: Attachment.Kind) {
    guard let format = Format(rawValue: description.format.rawValue) else { return nil }
    let tracks = description.tracks.map { track in
      Track(kind: Track.Kind(rawValue: track.kind.rawValue) ?? .other, language: track.language, codec: track.codec)
    }
    self.init(
      format: format, kind: Attachment.Kind(format, tracks: tracks, named: named), byteCount: description.byteCount)
    self.tracks = tracks
    width = description.width
    height = description.height
    isAnimated = description.isAnimated
    seconds = description.seconds
    for field in description.fields { add(field) }
  }

  private mutating func add(_ field: MediaField) {
    if let kind = Trace.Kind(field.meaning) { traces.append(Trace(kind, field: field.name)) }
    guard let text = field.text else { return }
    switch field.meaning {
    case .altText:
      altTexts.append(AltText(language: field.language, text: text))
      texts.append(Text(field: field.name, utf8: Array(text.utf8)))
    case .text: texts.append(Text(field: field.name, utf8: Array(text.utf8)))
    case .rights:
      hasRightsNotice = true
      pictureAgency = pictureAgency ?? PictureAgency.named(in: text)
      texts.append(Text(field: field.name, utf8: Array(text.utf8)))
    case .sourceType:
      // IPTC's terms are addresses that end in the word; trained and composite ones are a program's work.
      isMadeByAI = isMadeByAI || text.hasSuffix("rainedAlgorithmicMedia") || text.hasSuffix("compositeSynthetic")
    default: break
    }
  }
}

extension MediaFacts.Trace.Kind {
  /// The kind of trace that a field is; nil for fields that give nobody away.
  fileprivate init?(_ meaning: MediaField.Meaning) {
    switch meaning {
    case .position: self = .location
    case .route: self = .route
    case .person: self = .person
    case .owner: self = .owner
    case .contact: self = .contact
    case .captionWriter: self = .captionWriter
    case .creator: self = .creator
    case .author: self = .author
    case .company: self = .company
    case .thumbnail: self = .thumbnail
    case .time: self = .time
    case .serial: self = .serial
    case .deviceName: self = .deviceName
    // Every camera writes notes of its own; what is in them cannot be told.
    case .makerNote, .altText, .text, .rights, .sourceType: return nil
    }
  }
}

extension Attachment.Kind {
  /// What a file of a format is. A container of films without pictures is sound.
  fileprivate init(_ format: MediaFacts.Format, tracks: [MediaFacts.Track], named: Self) {
    switch format {
    case .jpeg, .png, .webp, .gif, .tiff, .heic, .avif, .svg, .bmp, .jxl: self = .image
    case .mp3, .wav, .flac, .aac: self = .audio
    case .pdf, .docx, .odt, .office: self = .document
    case .mp4, .mov, .m4a, .webm, .mkv, .avi, .threeGP, .ogg:
      if tracks.contains(where: { $0.kind == .video }) {
        // A sound file may carry its cover as a track of pictures.
        self = format == .m4a ? .audio : .video
      } else if tracks.contains(where: { $0.kind == .audio }) {
        self = .audio
      } else {
        self = named == .audio ? .audio : .video
      }
    }
  }
}
