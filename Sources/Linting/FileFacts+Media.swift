import LintCore
import MediaMetadata

extension Attachment.FileFacts {
  /// Looks into a file that is there: what it is, and whether it is whole.
  ///
  /// - Parameters:
  ///   - path: where it lies.
  ///   - name: the name that the draft gives it.
  ///   - files: where files come from.
  mutating func look(into path: String, named name: String, in files: FileTree) {
    let named = Attachment.Kind(fileName: name)
    guard state == .found, named != .unknown else { return }
    let description: MediaDescription
    switch files.description(of: path) {
    case .known(let known): description = known
    case .closed: return
    case .unknown:
      if byteCount == 0 || Self.isReadable(Paths.fileExtension(of: name)) { state = .unreadable }
      return
    }
    guard let media = MediaFacts(description, named: named), !description.isCutOff, Self.fits(media.kind, named) else {
      state = .unreadable
      return
    }
    self.media = media
    kind = media.kind
    hasSound = media.hasSound
    hasCaptionTrack = media.hasCaptions
  }

  /// Whether files of a name's extension are of a format that is recognised, so that one that is not is damaged.
  private static func isReadable(_ fileExtension: String) -> Bool {
    !["doc", "wmv", "mpg", "mpeg", "jxl", "aac", "heif"].contains(fileExtension)
  }

  /// Whether a file is of the sort that its name says. Sound and film share containers.
  private static func fits(_ kind: Attachment.Kind, _ named: Attachment.Kind) -> Bool {
    func isTimed(_ kind: Attachment.Kind) -> Bool { kind == .video || kind == .audio }
    return kind == named || isTimed(kind) && isTimed(named)
  }
}
