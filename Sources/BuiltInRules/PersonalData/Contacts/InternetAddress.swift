/// Addresses of four numbers with full stops between them, those left out that reach nobody in particular.
enum InternetAddress: NumberRecognizer {
  static func claim(at first: Int, in cluster: DigitCluster, of text: TextBytes) -> NumberClaim? {
    let groups = cluster.groups
    guard groups[first].count <= 3, first + 3 < groups.count,
      (first + 1...first + 3).allSatisfy({ groups[$0].gap == .dot && groups[$0].count <= 3 })
    else { return nil }
    let parts = (first..<first + 4).map { cluster.value(of: $0..<$0 + 1) }
    for (index, part) in parts.enumerated() {
      guard part < 256, part > 9 || groups[first + index].count == 1, part > 99 || groups[first + index].count < 3
      else { return nil }
    }
    var found = NumberClaim(.network(.four(hasLargePart: false)), first..<first + 4, in: cluster, of: text)
    guard isFree(found.edges), isPublic(parts) else { return nil }
    found.kind = .network(.four(hasLargePart: parts.contains { $0 >= 60 } && parts.filter { $0 >= 24 }.count > 1))
    return found
  }

  private static func isFree(_ edges: Edges) -> Bool {
    switch edges.right {
    case .letter, .underscore, .symbol: return false
    case .digits(let gap, _): if gap == .dot || gap == .dash || gap == .comma { return false }
    case .free: break
    }
    switch edges.left {
    case .free: return true
    case .digits(let gap, _): return gap == .space || gap == .comma || gap == .slash
    default: return false
    }
  }

  /// Whether an address is nobody's own: private, shared, loopback, link-local, documentation, benchmark, multicast and
  /// reserved ranges (RFC 6890).
  private static func isPublic(_ parts: [UInt64]) -> Bool {
    switch (parts[0], parts[1], parts[2]) {
    case (0, _, _), (10, _, _), (127, _, _), (224..., _, _): false
    case (100, 64...127, _), (169, 254, _), (172, 16...31, _), (192, 168, _): false
    // Name servers that everybody may use.
    case (1, 0...1, 0...1), (8, 8, 4), (8, 8, 8), (9, 9, 9): false
    case (192, 0, 0), (192, 0, 2), (198, 51, 100), (203, 0, 113), (198, 18...19, _): false
    default: true
    }
  }
}
