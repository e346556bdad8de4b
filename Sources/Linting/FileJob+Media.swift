import LintCore
import PostFormats
import SourceText

extension FileJob {
  /// Whether the file is a picture, a film, a sound or a document, of which only the metadata is checked.
  var isMedia: Bool {
    PostFormat.forReading(file.absolute) == nil && Attachment.Kind(fileName: file.absolute) != .unknown
      && !Self.isSpreadsheet(file.absolute)
  }

  /// The media file as an attachment of nothing.
  private var attachment: Attachment {
    let name = Paths.name(of: file.absolute)
    let place = ByteRange(0..<0)
    var map = OffsetMap()
    map.append(replacing: 0..<0, textLength: name.utf8.count)
    return Attachment(file: FieldValue(.text(name, map), at: place), fields: FieldMap(), range: place)
  }

  private var resolved: Attachment {
    let folder = Paths.folder(of: file.absolute)
    // A file that the user names is read wherever it lies, also by way of a link.
    let lookup = AttachmentLookup(folder: folder, root: "/", files: files)
    return lookup.resolve([attachment]).first ?? attachment
  }

  /// Checks the metadata.
  func checkMedia() -> (report: FileReport, notChecked: [NotChecked]) { linter.lintMedia(resolved, path: file.path) }

  /// What is known of the file.
  func mediaCounts() -> [PostCount] {
    let draft = Draft(attachments: [resolved], bodyRange: ByteRange(0..<0))
    return [PostCount(linter.analysed(draft), number: 0, file: file.path, context: linter.context)]
  }
}
