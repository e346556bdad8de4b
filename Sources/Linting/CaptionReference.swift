import LintCore

/// A caption file that belongs to a film of a draft, to be checked as a file of the run.
struct CaptionReference: Sendable {
  /// The file.
  var file: FileDiscovery.Found
  /// The film.
  var film: CaptionTrack.Film
}

extension AttachmentLookup {
  /// The caption files of resolved attachments, those that are there.
  ///
  /// - Parameter shown: the draft's path as shown to users.
  func captions(of attachments: [Attachment], shown: String) -> [CaptionReference] {
    attachments.flatMap { attachment -> [CaptionReference] in
      let facts = attachment.facts
      guard facts.kind == .video || facts.kind == .audio, let name = attachment.path else { return [] }
      var files = facts.captionFiles
      if let declared = attachment.fields["captions"]?.text, facts.declaredCaptions == .found {
        // What is named counts, whatever else lies there.
        files = Attachment.isCaptionFile(declared) ? [declared] : []
      }
      let film = CaptionTrack.Film(name: name, seconds: facts.media?.seconds)
      return files.map { path in
        CaptionReference(
          file: FileDiscovery.Found(
            path: self.shown(path, beside: shown), absolute: Paths.absolute(path, from: folder)),
          film: film)
      }
    }
  }

  /// A path that is relative to the draft as it is to be shown.
  private func shown(_ path: String, beside draft: String) -> String {
    if path.hasPrefix("/") { return path }
    guard let slash = draft.lastIndex(of: "/") else { return Paths.normalized(path) }
    return Paths.normalized(draft[...slash] + path)
  }

  /// The film that a caption file lies beside: `film.mp4` for `film.sv.srt`; nil where there is none.
  func film(of captionFile: String) -> CaptionTrack.Film? {
    guard !isBlind else { return nil }
    let name = files.listing(of: folder).film(
      named: CaptionFileName(captionFile).film, Paths.stem(of: captionFile))
    guard let name else { return nil }
    return CaptionTrack.Film(name: name, seconds: facts(ofFile: name).media?.seconds)
  }
}
