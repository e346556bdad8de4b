import Glibc
import LintCore
import Locks

/// The dictionaries that are installed, each opened when its language is first asked for.
///
/// A dictionary is read only once for each of its versions: its table of forms is kept in the cache folder.
public final class Dictionaries: WordKnowledge {
  /// Where dictionaries and cache are.
  public struct Places: Hashable, Sendable {
    /// Folders with dictionaries in Hunspell's format, the first with one wins.
    public var dictionaries: [String]
    /// The folder for tables; nil to keep them in memory.
    public var cache: String?

    /// Creates places.
    public init(dictionaries: [String], cache: String?) {
      self.dictionaries = dictionaries
      self.cache = cache
    }
  }

  private let places: Places
  private let added: @Sendable () -> [AddedWord]
  private let opened = Mutex<[String: WordList?]>([:])

  /// Creates dictionaries without opening any.
  ///
  /// - Parameters:
  ///   - places: where dictionaries and cache are.
  ///   - added: gives Swedish words to know besides those of the dictionary.
  public init(_ places: Places, added: @escaping @Sendable () -> [AddedWord] = { [] }) {
    self.places = places
    self.added = added
  }

  /// The names of the files of each language's dictionary, without their extensions, the best first.
  public static func fileNames(of language: String) -> [String] {
    switch language {
    case "sv": ["sv_SE", "sv"]
    case "en": ["en_US", "en_GB", "en"]
    default: []
    }
  }

  public func vocabulary(of language: String) -> (any Vocabulary)? { wordList(of: language) }

  /// The words of a language; nil when no dictionary of it is installed.
  func wordList(of language: String) -> WordList? {
    opened.withLock { opened in
      if let known = opened[language] { return known }
      let list = open(language)
      opened[language] = .some(list)
      return list
    }
  }

  private func open(_ language: String) -> WordList? {
    for folder in places.dictionaries {
      for name in Self.fileNames(of: language) {
        let source = DictionarySource(
          path: folder + "/" + name, added: language == "sv" ? added() : [])
        guard let identity = source.identity else { continue }
        guard let table = table(of: source, identity: identity, language) else { continue }
        return WordList(tables: TableStack(main: table, added: []), hasCompounds: language == "sv")
      }
    }
    return nil
  }

  private func table(of source: DictionarySource, identity: UInt64, _ language: String) -> WordTable? {
    guard let cache = places.cache, CacheFolder.make(cache) else { return source.table() }
    let file = WordTableFile(path: "\(cache)/words-\(language).table", identity: identity)
    let make: @Sendable () -> WordTable? = {
      let table = source.table()
      if let table { file.write(table) }
      return table
    }
    if let table = file.read(repair: make) { return table }
    guard let table = make() else { return nil }
    // Of the file only what is needed has to be kept.
    return file.read(repair: make) ?? table
  }
}
