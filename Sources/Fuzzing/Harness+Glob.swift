import Linting
import SourceText

extension Harness {
  /// A pattern on the first line, and on each of the others a path that it is held against.
  static let glob = Harness("glob", upTo: 256) { bytes in
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let pattern = String(lines.first ?? "")
    let glob = Glob(pattern)
    _ = Glob.plainFolder(of: pattern)
    for path in lines.dropFirst() {
      let path = String(path)
      let matches = glob.matches(path)
      // A pattern that matches a folder matches everything in it.
      if matches { try require(glob.matches(path + "/a"), "\(path) matches and what is in it does not") }
      try require(Glob(pattern).matches(path) == matches, "the same pattern made again judges otherwise")
    }
    let name = pattern.split(separator: "/").joined(separator: "/")
    if Glob.isPlain(pattern), !pattern.isEmpty, pattern == name, !pattern.hasPrefix("./") {
      try require(glob.matches(name), "a path without signs does not match itself")
    }
  }
}
