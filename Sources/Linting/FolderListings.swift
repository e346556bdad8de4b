import Locks

/// The folders in which a run has looked for films and captions: each is listed once, however many files lie in it.
///
/// What is put there while the run lasts is not seen.
final class FolderListings: Sendable {
  /// The listings, by the folders' absolute paths. Two tables rather than a key of two parts: the runtime would look up how
  /// such a key is hashed, in every run, and most runs list nothing.
  private struct Known: Sendable {
    var disk: [String: FolderListing] = [:]
    var index: [String: FolderListing] = [:]
  }

  private let known = Mutex(Known())

  /// What lies in a folder of the disk, or of git's index.
  ///
  /// - Parameter names: lists it, where nobody has asked before.
  func listing(of folder: String, isOnDisk: Bool, _ names: () -> [String]) -> FolderListing {
    known.withLock { known in
      if let listing = isOnDisk ? known.disk[folder] : known.index[folder] { return listing }
      let listing = FolderListing(names())
      if isOnDisk { known.disk[folder] = listing } else { known.index[folder] = listing }
      return listing
    }
  }
}
