import Locks

/// The folders in which a run has looked for films and captions: each is listed once, however many files lie in it.
///
/// What is put there while the run lasts is not seen.
final class FolderListings: Sendable {
  /// A folder by its absolute path, on the disk or in git's index.
  struct Place: Hashable, Sendable {
    var folder: String
    var isOnDisk: Bool
  }

  private let known = Mutex<[Place: FolderListing]>([:])

  /// What lies in a folder.
  ///
  /// - Parameter names: lists it, where nobody has asked before.
  func listing(of place: Place, _ names: () -> [String]) -> FolderListing {
    known.withLock { known in
      if let listing = known[place] { return listing }
      let listing = FolderListing(names())
      known[place] = listing
      return listing
    }
  }
}
