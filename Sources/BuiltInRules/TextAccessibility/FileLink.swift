import LintCore
import Segmentation
import SourceText

/// A link to a file, with what the text beside it tells of the file.
struct FileLink {
  /// Where the address stands in the file.
  var place: ByteRange
  /// The file's name without folders.
  var name: String
  /// The format as it is to be written: pdf.
  var format: String
  /// Whether the text beside it tells the format.
  var tellsFormat: Bool
  /// The size that the text beside it tells.
  var statedSize: FileSize?

  /// How far before and after a link its description may stand, in bytes.
  private static let reach = 160

  /// All links to files in a text, in order.
  static func all(in prose: Prose, _ lexicons: any LexiconSource) -> [FileLink] {
    let targets = addressTargets(in: prose) + localTargets(in: prose) + hiddenTargets(in: prose)
    return targets.sorted { $0.range.lowerBound < $1.range.lowerBound }.compactMap { link($0, in: prose, lexicons) }
  }

  /// What a link leads to.
  private struct Target {
    /// Where it stands in the post's text; the end of its words where it is no part of that.
    var range: Range<Int>
    var place: ByteRange
    var path: ArraySlice<UInt8>
  }

  private static func link(_ target: Target, in prose: Prose, _ lexicons: any LexiconSource) -> FileLink? {
    let range = target.range
    let tail = target.path.suffix(80)
    guard let dot = tail.lastIndex(of: UInt8(ascii: ".")), tail.endIndex - dot <= 6, dot + 1 < tail.endIndex else {
      return nil
    }
    let format = String(decoding: tail[(dot + 1)...], as: UTF8.self).lowercased()
    guard let names = lexicons.firstField(of: format, in: Lexicon("linked-file-formats")) else { return nil }
    let start = tail.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? tail.startIndex
    let before = prose.description(before: range, reach: reach)
    let after = prose.description(after: range, reach: reach)
    let words = Set([before, after].flatMap { prose.lowerWords(in: $0) })
    return FileLink(
      place: target.place, name: String(decoding: tail[start...], as: UTF8.self), format: format,
      tellsFormat: names.split(separator: "|").contains { words.contains(String($0)) },
      statedSize: FileSize.last(in: prose.text.utf8, before) ?? FileSize.first(in: prose.text.utf8, after))
  }

  /// Addresses on the web.
  private static func addressTargets(in prose: Prose) -> [Target] {
    WebAddress.all(in: prose).map { address in
      let range = address.words.map { $0.upperBound..<$0.upperBound } ?? address.range
      return Target(range: range, place: address.place(of: address.range), path: address.text.utf8[address.path])
    }
  }

  /// Files beside the draft that stand behind a link's words.
  private static func hiddenTargets(in prose: Prose) -> [Target] {
    prose.text.links.compactMap { link in
      let path = link.address.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
      guard !path.contains(UInt8(ascii: ":")) else { return nil }
      return Target(range: link.words.upperBound..<link.words.upperBound, place: link.address.place, path: path)
    }
  }

  /// Markdown links to files beside the draft, which are no addresses: `[Plan](filer/plan.pdf)`.
  private static func localTargets(in prose: Prose) -> [Target] {
    guard prose.bytes.contains(UInt8(ascii: "]")), prose.bytes.contains(UInt8(ascii: "(")) else { return [] }
    let utf8 = prose.text.utf8
    var found: [Target] = []
    var index = 0
    while index + 2 < utf8.count {
      guard utf8[index] == UInt8(ascii: "]"), utf8[index + 1] == UInt8(ascii: "(") else {
        index += 1
        continue
      }
      let start = index + 2
      var end = start
      while end < utf8.count, utf8[end] > 0x20, utf8[end] != UInt8(ascii: ")") { end += 1 }
      if end > start, end < utf8.count, !prose.isAddress(start..<end) {
        found.append(Target(range: start..<end, place: prose.text.place(of: start..<end), path: utf8[start..<end]))
      }
      index = end
    }
    return found
  }
}

extension Prose {
  /// What stands before a link on its line, and on the line before if the link begins its own.
  fileprivate func description(before link: Range<Int>, reach: Int) -> Range<Int> {
    var start = link.lowerBound
    var isEmpty = true
    while start > 0, link.lowerBound - start < reach {
      let byte = text.utf8[start - 1]
      if byte == 0x0A {
        guard isEmpty else { break }
        isEmpty = false
      } else if byte > 0x20 {
        isEmpty = false
      }
      start -= 1
    }
    return start..<link.lowerBound
  }

  /// What stands after a link on its line.
  fileprivate func description(after link: Range<Int>, reach: Int) -> Range<Int> {
    let rest = text.utf8[link.upperBound...].prefix(reach).prefix { $0 != 0x0A }
    return rest.startIndex..<rest.endIndex
  }

  /// The words of a stretch, in lower case, and those that are parts of words with hyphens.
  fileprivate func lowerWords(in range: Range<Int>) -> [String] {
    String(decoding: text.utf8[range], as: UTF8.self).lowercased()
      .split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != ":" }
      .flatMap { word in
        let trimmed = word.prefix { $0 != ":" }
        return [String(trimmed), trimmed.split(separator: "-").first.map(String.init) ?? ""]
      }
  }
}
