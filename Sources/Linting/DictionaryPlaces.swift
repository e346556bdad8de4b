import Glibc
import Spelling

extension Dictionaries.Places {
  /// Where systems keep dictionaries, and the user's cache folder.
  ///
  /// `DICPATH` is Hunspell's own variable; `XDG_CACHE_HOME` is from the XDG Base Directory Specification.
  public static var standard: Self {
    let named = variable("DICPATH").map { $0.split(separator: ":").map(String.init) } ?? []
    let folders = [
      "/usr/share/hunspell", "/usr/share/myspell", "/usr/share/myspell/dicts", "/usr/local/share/hunspell",
      "/opt/homebrew/share/hunspell", "/Library/Spelling",
    ]
    // A relative one would be another folder wherever the command runs.
    func absolute(_ name: String) -> String? { variable(name).flatMap { $0.hasPrefix("/") ? $0 : nil } }
    let cache = absolute("XDG_CACHE_HOME") ?? absolute("HOME").map { $0 + "/.cache" }
    return Self(dictionaries: named + folders, cache: cache.map { $0 + "/klartext" })
  }

  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }
}

extension Files {
  /// A path as the user wrote it, from the file system's root.
  public static func absolute(_ path: String) -> String { Paths.absolute(path, from: currentFolder) }
}
