import Glibc
import LintCore

extension Files {
  /// Why a file could not be replaced. The original is whole whatever happened.
  public enum WriteFault: Error, Hashable, Sendable {
    /// It is no longer what was read.
    case changed
    /// It could not be read again.
    case unreadable(Fault)
    /// The system refused, with its number.
    case system(Int32)

    /// The reason as a user reads it, with what to do.
    public var reason: Localized {
      switch self {
      case .changed:
        return Localized(
          sv: "Filen ändrades under tiden och är orörd. Kör kommandot igen.",
          en: "The file was changed meanwhile and is untouched. Run the command again.")
      case .unreadable(let fault): return fault.reason
      case .system(let code):
        let words = SystemReason.words(for: code)
        return Localized(
          sv: "Filen gick inte att skriva och är orörd: \(words.sv).",
          en: "The file could not be written and is untouched: \(words.en).")
      }
    }
  }

  /// Puts new bytes in a file's place, so that a reader meets the old file or the new one, never a part of either.
  ///
  /// The new file is written beside the old one, flushed to the disk and renamed. It keeps the mode, and the owner where
  /// the system allows. A link stays a link: what it leads to is replaced.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - bytes: what it shall hold.
  ///   - expected: what it holds now; another content is somebody else's work and is kept.
  public static func replace(_ path: String, with bytes: [UInt8], expecting expected: [UInt8]) throws(WriteFault) {
    let target = resolved(path) ?? path
    let held: [UInt8]
    do { held = try read(target) } catch { throw .unreadable(error) }
    guard held == expected else { throw .changed }
    var info = stat()
    guard stat(target, &info) == 0 else { throw .system(errno) }
    // A file without a permission to write is not to be replaced by way of its folder.
    guard access(target, W_OK) == 0 else { throw .system(errno) }
    try put(bytes, at: target, like: info)
  }

  /// How much of a file's name the name of the one beside it begins with, in bytes; a cut character makes it a little more.
  private static let longestBeginning = 200

  /// Writes a file beside a place and renames it there, so that a reader meets what was there before or all of this.
  static func put(_ bytes: [UInt8], at target: String, like info: stat) throws(WriteFault) {
    let folder = Paths.folder(of: target)
    // A name may be as long as the system allows, so that nothing more has room in it. Hidden, so that one left behind by
    // a killed process is taken for no draft.
    let name = String(decoding: Paths.name(of: target).utf8.prefix(longestBeginning), as: UTF8.self)
    let beside = "\(folder)/.\(name).klartext-"
    var temporary = try nameless(bytes, in: folder, like: info, named: beside)
    if temporary == nil { temporary = try named(bytes, beside, like: info) }
    guard let temporary, rename(temporary, target) != 0 else { return }
    let failure = errno
    unlink(temporary)
    throw .system(failure)
  }

  /// Writes a file without a name, of which nothing is left when the process is killed, and names it when it is whole.
  ///
  /// - Returns: its path; nil where the file system has no such files.
  private static func nameless(
    _ bytes: [UInt8], in folder: String, like info: stat, named beside: String
  ) throws(WriteFault) -> String? {
    // `O_TMPFILE`, which is too much of a macro to be imported.
    let descriptor = open(folder, 0o20000000 | O_DIRECTORY | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    let code = write(bytes, to: descriptor, like: info)
    guard code == 0 else { throw .system(code) }
    let path = beside + String(UInt64.random(in: 0...UInt64.max), radix: 36)
    return linkat(AT_FDCWD, "/proc/self/fd/\(descriptor)", AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0 ? path : nil
  }

  /// Writes a file that has a name from the beginning; its path.
  private static func named(_ bytes: [UInt8], _ beside: String, like info: stat) throws(WriteFault) -> String {
    var template = Array("\(beside)XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .system(errno) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    let path = String(decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let code = write(bytes, to: descriptor, like: info)
    close(descriptor)
    guard code == 0 else {
      unlink(path)
      throw .system(code)
    }
    return path
  }

  /// Writes and flushes; the system's number of what went wrong, or 0.
  private static func write(_ bytes: [UInt8], to descriptor: Int32, like info: stat) -> Int32 {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count == 0 ? ENOSPC : errno }
      written += count
    }
    // Only the administrator may give a file away; its own owner has it already.
    _ = fchown(descriptor, info.st_uid, info.st_gid)
    guard fchmod(descriptor, info.st_mode & 0o7777) == 0, fsync(descriptor) == 0 else { return errno }
    return 0
  }
}
