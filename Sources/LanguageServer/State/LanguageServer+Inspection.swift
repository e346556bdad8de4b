import Reporters

/// What the server knows, for whoever holds it against something else.
extension LanguageServer {
  /// The text of an open document.
  package func text(of uri: String) -> [UInt8]? { documents[uri]?.text.bytes }

  /// What the last check of a document found; nil where it holds no posts.
  package func report(of uri: String) -> MaskedReport? { checked[uri]?.report }
}
