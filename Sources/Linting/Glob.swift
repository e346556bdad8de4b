/// A pattern for paths, as `.gitignore` and most tools write them: `*`, `?`, `**`, `[a-z]`, `{a,b}`.
///
/// A pattern without a slash matches a name at any depth. `*` and `?` never match a slash; `**` matches any number of
/// folders. A pattern that matches a folder matches everything in it.
struct Glob: Hashable, Sendable {
  /// The pattern as written.
  let pattern: String
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

  init(_ pattern: String) {
    self.pattern = pattern
    alternatives = Self.expand(pattern).map(Self.parts)
  }

  /// Whether a path, relative to the folder that the pattern belongs to, matches.
  func matches(_ path: String) -> Bool {
    let names = path.split(separator: "/")
    return alternatives.contains { Self.match($0[...], names[...]) }
  }

  /// `{a,b}` written out, one level at a time and at most 64 patterns.
  private static func expand(_ pattern: String) -> [String] {
    guard let open = pattern.firstIndex(of: "{"), let close = pattern[open...].firstIndex(of: "}") else {
      return [pattern]
    }
    let before = pattern[..<open]
    let after = pattern[pattern.index(after: close)...]
    let choices = pattern[pattern.index(after: open)..<close].split(separator: ",", omittingEmptySubsequences: false)
    return Array(choices.flatMap { expand("\(before)\($0)\(after)") }.prefix(64))
  }

  private static func parts(_ pattern: String) -> [Part] {
    var pattern = pattern[...]
    let isAnchored = pattern.dropLast().contains("/")
    while pattern.hasPrefix("./") { pattern = pattern.dropFirst(2) }
    let parts = pattern.split(separator: "/").map { $0 == "**" ? Part.anyFolders : .name(pieces($0)) }
    return isAnchored ? parts : [.anyFolders] + parts
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

  private static func match(_ parts: ArraySlice<Part>, _ names: ArraySlice<Substring>) -> Bool {
    guard let part = parts.first else { return true }
    switch part {
    case .anyFolders:
      return (names.startIndex...names.endIndex).contains { match(parts.dropFirst(), names[$0...]) }
    case .name(let pieces):
      guard let name = names.first, match(pieces, Array(name)) else { return false }
      return match(parts.dropFirst(), names.dropFirst())
    }
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
