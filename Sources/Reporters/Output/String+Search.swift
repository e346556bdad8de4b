extension String {
  /// Whether the bytes of another text stand somewhere in this one.
  func holds(_ other: String) -> Bool {
    var (text, other) = (self, other)
    return text.withUTF8 { text in
      other.withUTF8 { other in
        guard let first = other.first else { return true }
        guard text.count >= other.count else { return false }
        return (0...text.count - other.count).contains { start in
          text[start] == first && text[start..<start + other.count].elementsEqual(other)
        }
      }
    }
  }
}
