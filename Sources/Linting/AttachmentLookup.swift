import LintCore

/// Finds out what a draft's attached files are, by looking beside the draft and nowhere outside the project.
struct AttachmentLookup: Sendable {
  /// The folder of the draft, as an absolute path.
  let folder: String
  /// The folder that no file may lie outside, as an absolute path.
  let root: String
  /// Where files come from.
  var files = FileTree.disk
  /// Whether nothing is to be looked up, so that a draft tells nothing of the disk.
  var isBlind = false

  /// The attachments with what the disk tells of them.
  func resolve(_ attachments: [Attachment]) -> [Attachment] {
    attachments.map { attachment in
      var attachment = attachment
      attachment.facts = facts(of: attachment)
      if let markup = attachment.markup { attachment.facts.add(markup) }
      return attachment
    }
  }

  private func facts(of attachment: Attachment) -> Attachment.FileFacts {
    guard let path = attachment.path, !path.isEmpty else { return Attachment.FileFacts() }
    var facts =
      attachment.markup?.isAddress == true
      ? Attachment.FileFacts(kind: Attachment.Kind(fileName: path)) : facts(ofFile: path)
    if let captions = attachment.fields["captions"]?.text, !Attachment.isCaptionWord(captions) {
      facts.declaredCaptions = state(of: captions)
      if facts.declaredCaptions == .found {
        facts.captionByteCounts[captions] = files.size(of: Paths.absolute(captions, from: folder))
      }
    }
    // A transcript may also be written in the field itself.
    if let transcript = attachment.fields["transcript"]?.text, transcript.isFileName {
      facts.declaredTranscript = state(of: transcript)
    }
    return facts
  }

  /// What the disk tells of a file, named as in the draft.
  func facts(ofFile path: String) -> Attachment.FileFacts {
    var facts = Attachment.FileFacts(state: state(of: path), kind: Attachment.Kind(fileName: path))
    if facts.state == .found || facts.state == .unreadable {
      facts.byteCount = files.size(of: Paths.absolute(path, from: folder))
    }
    facts.look(into: Paths.absolute(path, from: folder), named: path, in: files)
    if facts.state == .found, facts.kind == .video || facts.kind == .audio {
      facts.captionFiles = captionFiles(beside: path)
      for file in facts.captionFiles {
        facts.captionByteCounts[file] = files.size(of: Paths.absolute(file, from: folder))
      }
    }
    return facts
  }

  private func state(of path: String) -> Attachment.FileFacts.State {
    if isBlind || path.contains("://") || path.hasPrefix("//") || path.hasPrefix("data:") { return .unknown }
    // The system would read such a name only as far as its NUL.
    if path.utf8.contains(0) { return .missing }
    let absolute = Paths.absolute(path, from: folder)
    guard Paths.contains(root, absolute) else { return .outsideProject }
    guard let real = files.resolved(absolute) else {
      files.want(absolute)
      return .missing
    }
    guard Paths.contains(files.resolved(root) ?? root, real) else { return .outsideProject }
    return files.kind(of: real) == .file ? .found : .unreadable
  }

  /// Caption files with the film's name, beside it and in folders for captions: `film.srt`, `film.sv.vtt`,
  /// `film_sv.srt`, `captions/film.sv_SE.srt`. Case makes no difference.
  private func captionFiles(beside path: String) -> [String] {
    let prefix = path.contains("/") ? Paths.folder(of: path) + "/" : ""
    let film = Paths.stem(of: path)
    return ["", "captions/", "subs/"].flatMap { subfolder -> [String] in
      let place = prefix + subfolder
      let absolute = Paths.absolute(place.isEmpty ? "." : place, from: folder)
      files.wantCaptions(of: film, in: absolute)
      return files.listing(of: absolute).captions(of: film).map { place + $0 }
    }
  }
}

extension Attachment.FileFacts {
  /// Adds what the element tells that shows the file.
  fileprivate mutating func add(_ markup: Attachment.Markup) {
    if kind == .unknown { kind = markup.kind }
    if markup.isMuted { hasSound = false }
  }
}

extension String {
  /// Whether a text looks like a file's name: no spaces, and an extension.
  fileprivate var isFileName: Bool {
    !contains(" ") && !contains("://") && (1...5).contains(Paths.fileExtension(of: self).count)
  }
}

extension Attachment {
  /// Whether the value of `captions` is a word for a state and no file's name.
  static func isCaptionWord(_ value: String) -> Bool { value == "none" || value == "burned-in" }

  static func isCaptionFile(_ name: String) -> Bool { ["srt", "vtt"].contains(Paths.fileExtension(of: name)) }
}

extension Attachment.Kind {
  /// The sort of file that a name's extension tells, for those who list files to attach.
  public init(name: String) { self.init(fileName: name) }

  /// The sort of file that a name's extension tells.
  init(fileName: String) {
    switch Paths.fileExtension(of: fileName) {
    case "jpg", "jpeg", "png", "gif", "webp", "heic", "heif", "avif", "svg", "tif", "tiff", "bmp", "jxl": self = .image
    case "mp4", "m4v", "mov", "webm", "mkv", "avi", "mpg", "mpeg", "wmv", "3gp": self = .video
    case "mp3", "m4a", "wav", "ogg", "oga", "opus", "flac", "aac": self = .audio
    case "pdf", "docx", "odt", "doc", "xlsx", "pptx": self = .document
    default: self = .unknown
    }
  }
}
