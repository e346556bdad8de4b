import LintCore
import Linting

/// The folder of a draft, as far as the draft may name what is in it.
struct Folder {
  private let path: String

  /// How many names are listed; nobody chooses among more.
  private static let most = 500

  init(of draft: String) {
    path = draft.lastIndex(of: "/").map { $0 == draft.startIndex ? "/" : String(draft[..<$0]) } ?? "."
  }

  /// The pictures, films, sounds, documents and caption files in the folder and in those in it, relative to it.
  var attachableFiles: [String] {
    var found: [String] = []
    for name in names(in: path) where found.count < Self.most {
      if Self.isAttachable(name) {
        found.append(name)
      } else if Files.kind(of: path + "/" + name) == .folder {
        found += names(in: path + "/" + name).filter(Self.isAttachable).map { name + "/" + $0 }
      }
    }
    return Array(found.prefix(Self.most))
  }

  private func names(in folder: String) -> [String] {
    ((try? Files.names(in: folder)) ?? []).filter { !$0.hasPrefix(".") && $0 != "node_modules" }
  }

  private static func isAttachable(_ name: String) -> Bool {
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    let ending = name[dot...].dropFirst().lowercased()
    return Attachment.Kind(name: name) != .unknown || ending == "srt" || ending == "vtt"
  }
}
