/// A pattern for paths, as `.gitignore` and most tools write them: `*`, `?`, `**`, `[a-z]`, `{a,b}`.
///
/// A pattern without a slash matches a name at any depth. `*` and `?` never match a slash; `**` matches any number of
/// folders. A pattern that matches a folder matches everything in it.
package struct Glob: Hashable, Sendable {
  /// The pattern as written.
  package let pattern: String
  private let alternatives: [[Part]]

  private enum Part: Hashable, Sendable {
    case anyFolders
    case name([Piece])
  }

  private enum Piece: Hashable, Sendable {
    case literal(Character)
    case anyCharacter
    case anyText
    case oneOf([ClosedRange<Character>], negated: Bool)
  }

  package init(_ pattern: String) {
    self.pattern = pattern
    alternatives = Self.expand(pattern).map(Self.parts)
  }

  /// Whether a path, relative to the folder that the pattern belongs to, matches.
  package func matches(_ path: String) -> Bool {
    let names = path.split(separator: "/").map(Array.init)
    return alternatives.contains { Self.match($0, names) }
  }

  /// Whether a text has nothing that a pattern is known by.
  package static func isPlain(_ text: String) -> Bool { !text.contains { "*?[{\\".contains($0) } }

  /// The folders that a pattern begins with before anything in it can vary: where to begin a search.
  package static func plainFolder(of pattern: String) -> String {
    guard pattern.dropLast().contains("/") else { return "." }
    let parts = pattern.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let plain = parts.prefix { isPlain(String($0)) }.joined(separator: "/")
    return plain.isEmpty ? "." : plain
  }

  /// How many patterns alternatives may stand for; what is beyond is left out.
  private static let mostAlternatives = 64

  /// `{a,b}` written out.
  private static func expand(_ pattern: String) -> [String] {
    var done: [String] = []
    var waiting = [pattern[...]]
    while let next = waiting.popLast(), done.count < mostAlternatives {
      guard let open = next.firstIndex(of: "{"), let close = next[open...].firstIndex(of: "}") else {
        done.append(String(next))
        continue
      }
      let (before, after) = (next[..<open], next[next.index(after: close)...])
      let choices = next[next.index(after: open)..<close].split(separator: ",", omittingEmptySubsequences: false)
      waiting += choices.prefix(mostAlternatives).reversed().map { before + $0 + after }
    }
    return done
  }

  private static func parts(_ pattern: String) -> [Part] {
    var pattern = pattern[...]
    let isAnchored = pattern.dropLast().contains("/")
    while pattern.hasPrefix("./") { pattern = pattern.dropFirst(2) }
    let parts = pattern.split(separator: "/").map { $0 == "**" ? Part.anyFolders : .name(pieces($0)) }
    // A pattern of nothing matches nothing.
    return isAnchored || parts.isEmpty ? parts : [.anyFolders] + parts
  }

  private static func pieces(_ name: Substring) -> [Piece] {
    var pieces: [Piece] = []
    var rest = name
    while let character = rest.popFirst() {
      switch character {
      case "*": if pieces.last != .anyText { pieces.append(.anyText) }
      case "?": pieces.append(.anyCharacter)
      case "[":
        guard let close = rest.dropFirst().firstIndex(of: "]") else {
          pieces.append(.literal(character))
          continue
        }
        pieces.append(characterClass(rest[..<close]))
        rest = rest[rest.index(after: close)...]
      case "\\": pieces.append(.literal(rest.popFirst() ?? "\\"))
      default: pieces.append(.literal(character))
      }
    }
    return pieces
  }

  private static func characterClass(_ body: Substring) -> Piece {
    var body = Array(body)
    let negated = body.first == "!" || body.first == "^"
    if negated { body.removeFirst() }
    var ranges: [ClosedRange<Character>] = []
    var index = 0
    while index < body.count {
      if index + 2 < body.count, body[index + 1] == "-", body[index] <= body[index + 2] {
        ranges.append(body[index]...body[index + 2])
        index += 3
      } else {
        ranges.append(body[index]...body[index])
        index += 1
      }
    }
    return .oneOf(ranges, negated: negated)
  }

  /// Whether the parts match the first of the names, remembering only the last `**`.
  private static func match(_ parts: [Part], _ names: [[Character]]) -> Bool {
    guard !parts.isEmpty else { return false }
    var (part, index) = (0, 0)
    var retry: (part: Int, index: Int)?
    while part < parts.count {
      if case .name(let pieces) = parts[part], index < names.count, match(pieces, names[index]) {
        part += 1
        index += 1
      } else if case .anyFolders = parts[part] {
        retry = (part, index)
        part += 1
      } else if let (lastPart, lastIndex) = retry, lastIndex < names.count {
        retry = (lastPart, lastIndex + 1)
        part = lastPart + 1
        index = lastIndex + 1
      } else {
        return false
      }
    }
    return true
  }

  /// Whether a name matches, remembering only the last `*`: linear in practice, never exponential.
  private static func match(_ pieces: [Piece], _ name: [Character]) -> Bool {
    var (piece, index) = (0, 0)
    var retry: (piece: Int, index: Int)?
    while index < name.count {
      if piece < pieces.count, pieces[piece] == .anyText {
        retry = (piece, index)
        piece += 1
      } else if piece < pieces.count, accepts(pieces[piece], name[index]) {
        piece += 1
        index += 1
      } else if let (lastPiece, lastIndex) = retry {
        retry = (lastPiece, lastIndex + 1)
        piece = lastPiece + 1
        index = lastIndex + 1
      } else {
        return false
      }
    }
    return pieces[piece...].allSatisfy { $0 == .anyText }
  }

  private static func accepts(_ piece: Piece, _ character: Character) -> Bool {
    switch piece {
    case .literal(let literal): literal == character
    case .anyCharacter, .anyText: true
    case .oneOf(let ranges, let negated): ranges.contains { $0.contains(character) } != negated
    }
  }
}
