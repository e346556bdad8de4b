import LintCore
import MediaMetadata

/// A picture as a page can hold it.
public struct PreviewPicture: Sendable {
  /// The media type: `image/jpeg`.
  public let mediaType: String
  /// The file, without position, persons and device data.
  public let bytes: [UInt8]
}

extension Previewer {
  /// An attached picture to put into a page; nil where it is none that browsers show, is not there, or is larger than
  /// `limit` bytes.
  ///
  /// What cameras write into pictures is taken out, so that a page that is sent on tells no more than the picture shows.
  public func picture(_ attachment: Attachment, of file: FileReport, limit: Int) -> PreviewPicture? {
    guard let path = absolutePath(attachment, of: file), let size = attachment.facts.byteCount, size <= limit,
      let bytes = try? Files.read(path, limit: limit + 1), bytes.count <= limit,
      let description = MediaReader.read(file: path), let type = description.format.webType
    else { return nil }
    do throws(MetadataStripper.Fault) {
      return PreviewPicture(mediaType: type, bytes: try MetadataStripper.stripped(bytes) ?? bytes)
    } catch {
      return nil
    }
  }

  private func absolutePath(_ attachment: Attachment, of file: FileReport) -> String? {
    guard attachment.facts.state == .found, attachment.facts.kind == .image, let name = attachment.path,
      let folder = folder(of: file)
    else { return nil }
    return Paths.absolute(name, from: folder)
  }
}

extension MediaFormat {
  /// The media type of pictures that every browser shows and whose metadata can be taken out.
  fileprivate var webType: String? {
    switch self {
    case .jpeg: "image/jpeg"
    case .png: "image/png"
    case .webp: "image/webp"
    default: nil
    }
  }
}
