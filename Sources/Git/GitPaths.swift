/// Paths as git lists them with `-z`.
public struct GitPaths: Sendable {
  /// The paths, absolute and in byte order.
  public private(set) var paths: [String] = []
  /// Those whose names are not UTF-8, with U+FFFD for what cannot be read. Nothing can be opened by them.
  public private(set) var unreadable: [String] = []

  /// The paths of a listing, which are relative to a top level.
  init(_ listing: [UInt8], in topLevel: String) {
    let prefix = topLevel == "/" ? "/" : topLevel + "/"
    for name in listing.split(separator: 0) {
      if let text = String(validating: name, as: UTF8.self) {
        paths.append(prefix + text)
      } else {
        unreadable.append(prefix + String(decoding: name, as: UTF8.self))
      }
    }
    sort()
  }

  /// Adds the paths of another listing.
  mutating func add(_ other: GitPaths) {
    let known = Set(paths)
    paths += other.paths.filter { !known.contains($0) }
    unreadable += other.unreadable
    sort()
  }

  private mutating func sort() {
    paths.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    unreadable.sort()
  }

  /// An answer of one line, without its end.
  static func line(_ answer: [UInt8]) -> String {
    String(decoding: answer.last == 0x0A ? answer.dropLast() : answer[...], as: UTF8.self)
  }
}
