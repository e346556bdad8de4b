import Glibc

/// A name in a folder.
struct FolderEntry {
  /// The name, where its bytes are no UTF-8 with replacement characters.
  var name: String
  /// What bears the name, where the folder itself says so: not for links, which may lead to anything.
  var kind: Files.Kind?
}

extension Files {
  /// What lies in a folder, by name in byte order, without `.` and `..`.
  static func entries(in folder: String) throws(Fault) -> [FolderEntry] {
    guard let stream = opendir(folder) else { throw Fault(errno: errno) }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    while let entry = readdir(stream) {
      let type = entry.pointee.d_type
      let (name, isWhole) = withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
        let bytes = buffer.prefix { $0 != 0 }
        guard let name = String(validating: bytes, as: UTF8.self) else {
          return (String(decoding: bytes, as: UTF8.self), false)
        }
        return (name, true)
      }
      if name != ".", name != ".." { entries.append(FolderEntry(name: name, kind: isWhole ? kind(type) : nil)) }
    }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// The names in a folder, in byte order, without `.` and `..`.
  public static func names(in folder: String) throws(Fault) -> [String] { try entries(in: folder).map(\.name) }

  /// What an entry's type in a folder says. Some file systems do not tell.
  private static func kind(_ type: UInt8) -> Kind? {
    switch Int(type) {
    case DT_REG: .file
    case DT_DIR: .folder
    case DT_LNK, DT_UNKNOWN: nil
    default: .other
    }
  }
}
