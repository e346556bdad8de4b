import LintCore
import SourceText
import YAMLSyntax

/// A piece of HTML inside another format, as publishing tools keep their texts.
enum HTMLFragment {
  /// The text that a value stands for, with the way back to the file: what is no HTML stands for itself.
  ///
  /// Each paragraph begins a line, and an empty one is a blank line, since that is how it is published.
  static func text(of scalar: YAMLScalar) -> PostText {
    let plain = PostText(role: .body, utf8: Array(scalar.text.utf8), map: scalar.map)
    guard isMarkup(scalar.text) else { return plain }
    let text = plain.utf8.withUnsafeBufferPointer { bytes -> PostText? in
      guard let tree = HTMLTree(bytes), tree.length == bytes.count else { return nil }
      let walk = HTMLWalk(tree, in: bytes)
      var builder = HTMLTextBuilder(bytes, paragraphs: .lines)
      for event in walk.events { builder.add(event) }
      var text = PostText(role: .body, utf8: builder.text.utf8, map: builder.text.map.through(scalar.map))
      for (index, link) in walk.links.enumerated() {
        guard let words = builder.links[index], case .text(let address, let map) = link.address.content else {
          continue
        }
        let target = PostText(role: .field("link"), utf8: Array(address.utf8), map: map.through(scalar.map))
        text.links.append(TextLink(words: words, isLabelled: link.isLabelled, address: target))
      }
      return text
    }
    guard var text else { return plain }
    text.isMarkup = true
    return text
  }

  /// Whether a text has tags of its own: `<p>`, `</b>`, `<br />`.
  private static func isMarkup(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      ["<p>", "<p ", "</p>", "<br>", "<br ", "<br/", "</a>", "</strong>", "</u>", "</ul>", "</h1>", "</h2>", "</h3>"]
        .contains { tag in
          bytes.indices.contains { bytes[$0] == UInt8(ascii: "<") && bytes[$0...].starts(with: tag.utf8) }
        }
    }
  }
}

extension OffsetMap {
  /// The map from this map's text to the source of a map from whose text it comes.
  fileprivate func through(_ outer: OffsetMap) -> OffsetMap {
    var map = OffsetMap()
    for piece in pieces {
      let range = piece.source..<piece.source + piece.sourceLength
      if piece.isLiteral {
        map.append(range, of: outer)
      } else {
        map.append(replacing: outer.source(of: range).bytes, textLength: piece.textLength)
      }
    }
    return map
  }
}
