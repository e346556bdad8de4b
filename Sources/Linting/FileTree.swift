import Git
import LintCore
import MediaMetadata
import SourceText

/// Where a run's drafts, configuration and attached files come from: the disk, or what git is about to commit.
///
/// The index answers for what lies in its work tree, and for that alone; a configuration above it is read from the disk.
public struct FileTree: Sendable {
  /// The index that answers; nil where the disk does.
  private let index: GitIndex?
  /// The folders that are listed once; nil where each is listed anew, because much time passes between two questions.
  private var listings: FolderListings?

  /// The disk.
  public static let disk = FileTree(index: nil)

  /// What git is about to commit.
  public static func staged(_ index: GitIndex) -> FileTree { FileTree(index: index) }

  private init(index: GitIndex?) { self.index = index }

  /// The same files for as long as a run lasts, in which each folder is listed once to find films and captions.
  func forRun() -> FileTree {
    var files = self
    files.listings = FolderListings()
    return files
  }

  /// The index where it answers for a path, given as an absolute one.
  private func index(for path: String) -> GitIndex? {
    guard let index, index.covers(path) else { return nil }
    return index
  }

  /// What lies at a path; links are followed.
  func kind(of path: String) -> Files.Kind {
    guard let index = index(for: path) else { return Files.kind(of: path) }
    switch index.kind(of: path) {
    case .file: return .file
    case .folder: return .folder
    case .other: return .other
    case .missing: return .missing
    }
  }

  /// Why nothing can be read at a path where `kind(of:)` finds nothing, or something that is no file.
  func fault(at path: String) -> Files.Fault {
    guard let index = index(for: path) else { return Files.fault(at: path) }
    switch index.kind(of: path) {
    case .folder: return .isFolder
    case .file: return .missing
    case .other: return .notAFile
    case .missing: return Files.kind(of: path) == .file ? .notStaged : .missing
    }
  }

  /// The bytes of a file.
  func read(_ path: String) throws(Files.Fault) -> [UInt8] {
    guard let index = index(for: path) else { return try Files.read(path) }
    switch index.content(of: path) {
    case .bytes(let bytes): return bytes
    case .tooLarge: throw .tooLarge
    case .missing:
      // A partial clone has the names of objects that it has not fetched.
      guard isSameOnDisk(path, as: index) else { throw fault(at: path) }
      return try Files.read(path)
    }
  }

  /// Whether the disk has the same file as the index, by git's judgement.
  private func isSameOnDisk(_ path: String, as index: GitIndex) -> Bool {
    Files.kind(of: path) == .file && index.isUnchanged(path)
  }

  /// A file's text.
  ///
  /// - Throws: also `notText`, where the bytes are none.
  func text(_ path: String) throws(Files.Fault) -> SourceText {
    let (source, problem) = SourceText.decode(try read(path))
    if problem?.isFatal == true { throw .notText }
    return source
  }

  /// The names in a folder, in byte order.
  func names(in folder: String) throws(Files.Fault) -> [String] {
    guard let index = index(for: folder) else { return try Files.names(in: folder) }
    return index.names(in: folder)
  }

  /// How many bytes a file has, or nil.
  func size(of path: String) -> Int? {
    guard let index = index(for: path) else { return Files.size(of: path) }
    switch media(at: path, in: index) {
    case .memory(let bytes): return bytes.count
    case .disk: return Files.size(of: path)
    case .closed(let size): return size
    case .none: return nil
    }
  }

  /// The path after all links have been followed, or nil when there is nothing.
  func resolved(_ path: String) -> String? {
    guard let index = index(for: path) else { return Files.resolved(path) }
    guard let resolved = index.resolved(path) else { return nil }
    return !index.covers(resolved) || index.kind(of: resolved) != .missing ? resolved : nil
  }

  /// Remembers that a file is wanted, so that one that lies on the disk and was not added can be told of.
  func want(_ path: String) {
    guard let index = index(for: path), index.kind(of: path) == .missing, Files.kind(of: path) == .file else { return }
    index.noteForgotten(path)
  }

  /// The films and captions of a folder, given as an absolute path.
  func listing(of folder: String) -> FolderListing {
    listing(of: folder, isOnDisk: index(for: folder) == nil)
  }

  private func listing(of folder: String, isOnDisk: Bool) -> FolderListing {
    let list = { (try? isOnDisk ? Files.names(in: folder) : self.names(in: folder)) ?? [] }
    guard let listings else { return FolderListing(list()) }
    return listings.listing(of: folder, isOnDisk: isOnDisk, list)
  }

  /// Remembers the captions of a film that would have been used if they had been added.
  ///
  /// - Parameter film: its name without the extension.
  func wantCaptions(of film: String, in folder: String) {
    guard index(for: folder) != nil else { return }
    for name in listing(of: folder, isOnDisk: true).captions(of: film) { want(folder + "/" + name) }
  }

  /// The files that a run wanted, that lie on the disk, and that are not about to be committed; absolute paths.
  public var forgotten: [String] { index?.forgotten ?? [] }
}

extension FileTree {
  /// What a media file tells of itself.
  enum Description {
    case known(MediaDescription)
    /// Its content is of no known format, or it cannot be opened.
    case unknown
    /// It is there, but what it holds cannot be known: its content lies elsewhere, or is too large to be taken out of git.
    case closed
  }

  /// What a media file tells of itself, by its headers.
  func description(of path: String) -> Description {
    guard let index = index(for: path) else { return Description(MediaReader.read(file: path)) }
    switch media(at: path, in: index) {
    case .memory(let bytes): return Description(MediaReader.read(MemoryBytes(bytes)))
    case .disk: return Description(MediaReader.read(file: path))
    case .closed: return .closed
    case .none: return .unknown
    }
  }

  /// Where the content of a file of the index is to be had.
  private enum Media {
    case memory([UInt8])
    /// On the disk, where it is the same.
    case disk
    /// Nowhere within reach; so many bytes, where that is known.
    case closed(Int?)
  }

  /// From this size on, in bytes, it is quicker to ask git whether the file on the disk is the same than to take it out.
  private static let largeFile = 1 << 18

  private func media(at path: String, in index: GitIndex) -> Media? {
    guard index.kind(of: path) == .file else { return nil }
    if let size = Files.size(of: path), size >= Self.largeFile, index.isUnchanged(path) { return .disk }
    switch index.content(of: path) {
    case .missing: return isSameOnDisk(path, as: index) ? .disk : .closed(nil)
    case .tooLarge(let size): return isSameOnDisk(path, as: index) ? .disk : .closed(size)
    case .bytes(let bytes):
      guard let size = LargeFilePointer(bytes)?.size else { return .memory(bytes) }
      return isSameOnDisk(path, as: index) ? .disk : .closed(size)
    }
  }
}

extension FileTree.Description {
  fileprivate init(_ description: MediaDescription?) { self = description.map(Self.known) ?? .unknown }
}
