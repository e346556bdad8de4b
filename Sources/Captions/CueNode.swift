/// A WebVTT cue's text as a tree: what a player shows, with what its tags say of it.
public struct CueNode: Hashable, Sendable {
  /// What a node is.
  public enum Kind: Hashable, Sendable {
    /// The whole text.
    case root
    /// Text, with references resolved.
    case text(String)
    /// `<c>`, `<i>`, `<b>`, `<u>`, `<ruby>`, `<rt>`
    case span(String)
    /// `<v Name>`: who speaks.
    case voice(String)
    /// `<lang sv>`: in what language.
    case language(String)
    /// `<00:01.000>`: when what follows is said, in seconds.
    case timestamp(Double)
  }

  /// What it is.
  public var kind: Kind
  /// The classes of its tag.
  public var classes: [String] = []
  /// What it holds.
  public var children: [CueNode] = []

  /// Creates a node.
  public init(_ kind: Kind, classes: [String] = [], children: [CueNode] = []) {
    self.kind = kind
    self.classes = classes
    self.children = children
  }

  /// Reads a cue's text (WebVTT 6.4, “WebVTT cue text parsing rules”).
  public static func tree(of text: [UInt8]) -> CueNode {
    text.withUnsafeBufferPointer { bytes in
      var builder = CueTreeBuilder(bytes)
      var tokenizer = CueTokenizer(bytes, 0..<bytes.count)
      while let token = tokenizer.next() { builder.add(token) }
      return builder.finished()
    }
  }
}
