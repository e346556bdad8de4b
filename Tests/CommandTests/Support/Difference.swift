/// The lines that differ between two texts: `-` expected, `+` found, with control characters shown.
func difference(from expected: String, to found: String) -> String {
  func lines(_ text: String) -> [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
  let changes = lines(found).difference(from: lines(expected)).map { change in
    switch change {
    case .remove(let line, let text, _): (line, "-\(line + 1): \(text.debugDescription)")
    case .insert(let line, let text, _): (line, "+\(line + 1): \(text.debugDescription)")
    }
  }
  return changes.sorted { $0.0 < $1.0 }.prefix(40).map(\.1).joined(separator: "\n")
}
