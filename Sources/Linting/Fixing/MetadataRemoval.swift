import LintCore
import MediaMetadata
import PostFormats
import SourceText

/// What taking metadata out of files came to.
public struct MetadataRemoval: Sendable {
  /// The files that were written anew, or would be, as shown to users.
  public var stripped: [String] = []
  /// Files that could not be stripped, and why.
  public var failures: [InputFailure] = []

  /// Nothing yet.
  public init() {}
}

extension LintRun {
  /// Takes position, persons and device data out of media files: those that are named, and those that drafts attach.
  ///
  /// - Parameters:
  ///   - paths: as the user wrote them.
  ///   - writes: whether the files are written, or only looked at.
  public mutating func stripMetadata(_ paths: [String], writes: Bool) throws(ConfigurationError) -> MetadataRemoval {
    let discovery = try discover(paths)
    var removal = MetadataRemoval()
    var seen: Set<String> = []
    for job in try jobs(for: discovery.files) {
      for file in job.mediaFiles where seen.insert(file.absolute).inserted { removal.strip(file, writes: writes) }
    }
    return removal
  }
}

extension MetadataRemoval {
  fileprivate mutating func strip(_ file: FileDiscovery.Found, writes: Bool) {
    do throws(MetadataStripper.Fault) {
      switch try MetadataStripper.strip(file: file.absolute, writes: writes) {
      case .stripped: stripped.append(file.path)
      case .clean: break
      case .unsupported: if holdsPersonalData(file.absolute) { fail(file, .unsupported) }
      }
    } catch {
      fail(file, error.reason)
    }
  }

  private mutating func fail(_ file: FileDiscovery.Found, _ reason: Localized) {
    failures.append(InputFailure(path: file.path, reason: reason))
  }

  /// Whether a file of another format has something that the user wants taken out.
  private func holdsPersonalData(_ path: String) -> Bool {
    let meanings: Set<MediaField.Meaning> = [.position, .route, .person, .owner, .contact, .thumbnail, .author]
    return MediaReader.read(file: path)?.fields.contains { meanings.contains($0.meaning) } ?? false
  }
}

extension FileJob {
  /// The media file itself, or the pictures, films and sounds that the drafts in the file attach and that are there.
  fileprivate var mediaFiles: [FileDiscovery.Found] {
    if isMedia { return [file] }
    guard case .success(let (bytes, format)) = read() else { return [] }
    let (source, _) = SourceText.decode(bytes)
    let attachments = format.read(source, fileName: Paths.name(of: file.path)).drafts.flatMap(\.attachments)
    return lookup.resolve(attachments).compactMap { attachment in
      guard attachment.facts.state == .found, attachment.facts.media != nil, let name = attachment.path else {
        return nil
      }
      let folder = file.path.contains("/") ? Paths.folder(of: file.path) + "/" : ""
      return FileDiscovery.Found(
        path: name.hasPrefix("/") ? name : Paths.normalized(folder + name),
        absolute: Paths.absolute(name, from: Paths.folder(of: file.absolute)))
    }
  }

  /// A media file has no text to mend; what is left in it is reported.
  func mediaFix() -> FileFix {
    let (report, notChecked) = checkMedia()
    return FileFix(before: report, after: report, notChecked: notChecked, bytes: [])
  }
}

extension MetadataStripper.Fault {
  /// The reason as a user reads it, with what to do.
  fileprivate var reason: Localized {
    switch self {
    case .damaged:
      Localized(
        sv: "Filen är skadad eller ovanligt byggd och är orörd. Exportera den på nytt.",
        en: "The file is damaged or built in an unusual way and is untouched. Export it again.")
    case .notVerified:
      Localized(
        sv: "Uppgifterna gick inte att ta bort säkert, så filen är orörd. Exportera den utan metadata.",
        en: "The data could not be taken out safely, so the file is untouched. Export it without metadata.")
    case .system(let code):
      Files.WriteFault.system(code).reason
    }
  }
}

extension Localized {
  fileprivate static let unsupported = Localized(
    sv: "Klartext kan inte ta bort uppgifter ur filer av det slaget. Spara som jpg, png, webp, tif, mp4 eller mov.",
    en: "Klartext cannot take data out of files of that kind. Save as jpg, png, webp, tif, mp4 or mov.")
}
