import Foundation

/// The project's own pages.
enum Documentation {
  /// Where they are.
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Documentation")

  /// The text of a page or of a file beside it; empty when it cannot be read.
  static func page(_ name: String) -> String {
    (try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)) ?? ""
  }

  /// The code of a language that a page shows.
  static func blocks(_ language: String, of name: String) -> [String] {
    page(name).components(separatedBy: "```\(language)\n").dropFirst().map { $0.components(separatedBy: "```")[0] }
  }
}
