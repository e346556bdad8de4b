import Glibc

/// The index as `git ls-files --stage -z` lists it: in the order of the paths' bytes, looked up without being copied.
struct IndexListing: Sendable {
  /// What the index holds at a path.
  enum Kind: Sendable {
    case file, link, folder, repository, nothing
  }

  private let bytes: [UInt8]
  /// Where each record's path begins and ends; before it stand mode, object, stage and a tab.
  private var paths: [Range<Int>] = []
  /// Where each record begins.
  private var starts: [Int] = []
  /// Whether it has symbolic links, so that a folder on the way to a file may be one.
  private(set) var hasLinks = false

  /// Takes over a listing. Records of a merge that is not settled are left out: nothing of them can be committed.
  init(_ listing: [UInt8]) {
    bytes = listing
    listing.withUnsafeBufferPointer { all in
      var start = 0
      while start < all.count, let end = all[start...].firstIndex(of: 0) {
        defer { start = end + 1 }
        guard let tab = all[start..<end].firstIndex(of: 0x09), tab - start >= 10, all[tab - 1] == UInt8(ascii: "0")
        else {
          continue
        }
        starts.append(start)
        paths.append(tab + 1..<end)
        if all[start] == UInt8(ascii: "1"), all[start + 1] == UInt8(ascii: "2") { hasLinks = true }
      }
    }
  }

  /// What lies at a path from the top level.
  func kind(of path: [UInt8]) -> Kind {
    if let index = index(of: path) {
      // 100644 and 100755 are files, 120000 links, 160000 the commits of other repositories.
      switch bytes[starts[index] + 1] {
      case UInt8(ascii: "0"): return .file
      case UInt8(ascii: "2"): return .link
      default: return .repository
      }
    }
    return path.isEmpty || !entries(in: path).isEmpty ? .folder : .nothing
  }

  /// The name of the object at a path, in hexadecimal digits; nil where there is no file or link.
  func object(at path: [UInt8]) -> [UInt8]? {
    guard let index = index(of: path) else { return nil }
    return bytes[(starts[index] + 7)...].prefix { $0 != 0x20 }.map(\.self)
  }

  /// The names in a folder, in byte order.
  func names(in folder: [UInt8]) -> [[UInt8]] {
    let skipped = folder.isEmpty ? 0 : folder.count + 1
    var names: [[UInt8]] = []
    for index in entries(in: folder) {
      let name = bytes[paths[index]].dropFirst(skipped).prefix { $0 != UInt8(ascii: "/") }
      if names.last.map({ !$0.elementsEqual(name) }) ?? true { names.append(Array(name)) }
    }
    return names
  }

  /// The records of all files in a folder and its folders.
  private func entries(in folder: [UInt8]) -> Range<Int> {
    guard !folder.isEmpty else { return paths.indices }
    // `/` is followed by `0` in ASCII.
    let first = position(of: folder + [UInt8(ascii: "/")])
    return first..<max(first, position(of: folder + [UInt8(ascii: "0")]))
  }

  private func index(of path: [UInt8]) -> Int? {
    let index = position(of: path)
    guard index < paths.count, bytes[paths[index]].elementsEqual(path) else { return nil }
    return index
  }

  /// The place of the first record whose path does not come before another.
  private func position(of path: [UInt8]) -> Int {
    var low = 0
    var high = paths.count
    while low < high {
      let middle = (low + high) / 2
      if bytes[paths[middle]].lexicographicallyPrecedes(path) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
