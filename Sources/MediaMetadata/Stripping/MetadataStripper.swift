import Glibc

/// Takes position, persons and device data out of pictures and films.
///
/// The picture or film itself stays byte for byte, and so do its orientation, colour profile, copyright and alt text.
public enum MetadataStripper {
  /// What came of a file.
  public enum Outcome: Hashable, Sendable {
    /// It was written anew.
    case stripped
    /// It held nothing that was to be taken out, and is untouched.
    case clean
    /// Files of this format cannot be stripped; nil where the format is not known.
    case unsupported(MediaFormat?)
  }

  /// Why a file could not be stripped. The original is whole whatever happened.
  public enum Fault: Error, Hashable, Sendable {
    /// It is cut off, or built so that nothing can be taken out safely.
    case damaged
    /// What was written did not hold what it should; it was thrown away.
    case notVerified
    /// The system refused, with its number.
    case system(Int32)
  }

  /// The formats that can be stripped.
  public static let formats: Set<MediaFormat> = [.jpeg, .png, .webp, .tiff, .mp4, .mov, .m4a, .threeGP]

  /// The meanings of fields that must be gone afterwards.
  static let forbidden: Set<MediaField.Meaning> = [
    .position, .route, .person, .owner, .contact, .captionWriter, .creator, .thumbnail, .serial, .deviceName, .time,
    .makerNote, .text,
  ]

  /// Whether a field must be gone afterwards. The long alt text is a text that stays.
  private static func mustGo(_ field: MediaField) -> Bool {
    forbidden.contains(field.meaning) && !field.name.hasSuffix("ExtDescrAccessibility")
  }

  /// Takes the metadata out of a file. The new file is written beside the old one, read again, and renamed.
  ///
  /// - Parameter writes: false only tells what would come of it.
  public static func strip(file path: String, writes: Bool = true) throws(Fault) -> Outcome {
    // A link stays a link: what it leads to is replaced.
    guard let resolved = realpath(path, nil) else { throw .system(errno) }
    defer { free(resolved) }
    let target = String(cString: resolved)
    let result = FileBytes.open(target) { bytes -> Result<Outcome, Fault> in
      do throws(Fault) {
        guard let plan = try plan(bytes) else {
          return .success(isSupported(bytes) ? .clean : .unsupported(MediaReader.read(bytes)?.format))
        }
        if writes { try write(plan, over: target) }
        return .success(.stripped)
      } catch {
        return .failure(error)
      }
    }
    guard let result else { throw .system(errno == 0 ? EINVAL : errno) }
    return try result.get()
  }

  private static func isSupported(_ bytes: FileBytes) -> Bool {
    MediaReader.read(bytes).map { formats.contains($0.format) } ?? false
  }

  /// The bytes of a file without its metadata; nil where there is nothing to take out, or its format cannot be stripped.
  public static func stripped(_ bytes: [UInt8]) throws(Fault) -> [UInt8]? {
    let memory = MemoryBytes(bytes)
    return try plan(memory).map { $0.bytes(at: 0, count: $0.count) }
  }

  /// The new file, verified as it will be; nil where nothing is to be changed.
  static func plan(_ reader: any ByteReader) throws(Fault) -> PlannedBytes? {
    guard let before = MediaReader.read(reader, depth: 0), formats.contains(before.format) else { return nil }
    guard !before.isCutOff else { throw .damaged }
    guard before.fields.contains(where: mustGo) else { return nil }
    let pieces: [Piece]? =
      switch before.format {
      case .jpeg: JPEGStripping.plan(reader)
      case .png: PNGStripping.plan(reader)
      case .webp: WebPStripping.plan(reader)
      case .tiff: TIFFStripping.plan(reader)
      default: MovieStripping.plan(reader)
      }
    guard let pieces else { throw .damaged }
    let planned = PlannedBytes(pieces, of: reader)
    guard let after = MediaReader.read(planned, depth: 0), isVerified(after, before) else { throw .notVerified }
    return planned
  }

  /// Whether a file lost what it should lose and nothing else.
  static func isVerified(_ after: MediaDescription, _ before: MediaDescription) -> Bool {
    func kept(_ media: MediaDescription) -> Set<String> {
      Set(media.fields.filter { $0.meaning == .altText }.compactMap(\.text))
    }
    func shown(_ media: MediaDescription) -> [MediaTrack] { media.tracks.filter { $0.kind != .other } }
    return !after.fields.contains(where: mustGo) && !after.isCutOff && after.format == before.format
      && after.width == before.width
      && after.height == before.height && after.isAnimated == before.isAnimated && shown(after) == shown(before)
      && kept(after) == kept(before)
  }

  /// Writes the planned file beside the old one, reads it again, and puts it in its place.
  private static func write(_ planned: PlannedBytes, over path: String) throws(Fault) {
    var info = stat()
    guard stat(path, &info) == 0 else { throw .system(errno) }
    // A file without a permission to write is not to be replaced by way of its folder.
    guard access(path, W_OK) == 0 else { throw .system(errno) }
    let slash = path.lastIndex(of: "/") ?? path.startIndex
    // Hidden, so that one left behind by a killed process is taken for nothing else.
    var template = Array("\(path[..<slash])/.\(path[slash...].dropFirst()).klartext-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .system(errno) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    let code = copy(planned, to: descriptor, like: info)
    close(descriptor)
    let temporary = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard code == 0 else {
      unlink(temporary)
      throw .system(code)
    }
    let isRight =
      FileBytes.open(temporary) { written in
        guard let after = MediaReader.read(written), let before = MediaReader.read(planned.base, depth: 0) else {
          return false
        }
        return written.count == planned.count && isVerified(after, before)
      } ?? false
    guard isRight else {
      unlink(temporary)
      throw .notVerified
    }
    guard rename(temporary, path) == 0 else {
      let failure = errno
      unlink(temporary)
      throw .system(failure)
    }
  }

  /// Writes and flushes; the system's number of what went wrong, or 0.
  private static func copy(_ planned: PlannedBytes, to descriptor: Int32, like info: stat) -> Int32 {
    var offset = 0
    while offset < planned.count {
      let bytes = planned.bytes(at: offset, count: 1 << 20)
      // The old file has become shorter while it was read.
      if bytes.isEmpty { return EIO }
      var written = 0
      while written < bytes.count {
        let count = bytes.withUnsafeBytes { buffer in
          Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
        }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return count == 0 ? ENOSPC : errno }
        written += count
      }
      offset += bytes.count
    }
    _ = fchown(descriptor, info.st_uid, info.st_gid)
    guard fchmod(descriptor, info.st_mode & 0o7777) == 0, fsync(descriptor) == 0 else { return errno }
    return 0
  }
}
