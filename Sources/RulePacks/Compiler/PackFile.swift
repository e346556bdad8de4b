import SourceText

/// A file of a pack: a word list, rules, or a channel.
public struct PackFile: Sendable {
  /// Its path as shown in errors, with forward slashes: `Dictionaries/slang.tsv`.
  public var name: String
  /// Its text.
  public var source: SourceText

  /// Creates a file.
  public init(name: String, source: SourceText) {
    self.name = name
    self.source = source
  }

  /// The last part of its path.
  var baseName: String { String(name.split(separator: "/").last ?? "") }
  /// The last part of its path without the extension.
  var stem: String { String(baseName.prefix { $0 != "." }) }
  /// Whether it lies in a folder of that name.
  func lies(in folder: String) -> Bool { name.split(separator: "/").dropLast().contains { $0 == folder } }
}
