/// Who may ask: those who know the token, by an address of the machine, and no other page in a browser.
///
/// A page anywhere on the web can make a browser ask 127.0.0.1. It does not know the token; it says in `Origin` where it
/// comes from; and a name that it makes lead here (DNS rebinding) stands in `Host`.
public struct AccessGuard: Sendable {
  /// The token, as in the address of the page.
  public let token: String
  /// The address that is listened on, as the user wrote it.
  let host: String
  /// The port.
  let port: Int

  /// Creates a guard.
  public init(token: String, host: String, port: Int) {
    self.token = token
    self.host = host
    self.port = port
  }

  /// Whether an address leads to this machine alone.
  public static func isLoopback(_ host: String) -> Bool {
    host == "localhost" || host == "::1" || host.hasPrefix("127.") && isIPv4(host)
  }

  /// Why a request is refused; nil for one that is answered.
  public func refusal(of request: ServeRequest) -> ServeFault? {
    guard let asked = request.header("host"), isOwn(asked) else { return .foreignHost }
    if request.headers.contains(where: { $0.name == "origin" }) {
      guard let origin = request.header("origin"), origin.hasPrefix("http://"), origin.dropFirst(7) == asked else {
        return .foreignOrigin
      }
    }
    if let site = request.header("sec-fetch-site"), site != "same-origin", site != "none" { return .foreignOrigin }
    return knowsToken(request) ? nil : .noToken
  }

  private func knowsToken(_ request: ServeRequest) -> Bool {
    if let authorization = request.header("authorization") {
      let prefix = "bearer "
      guard authorization.prefix(prefix.count).lowercased() == prefix else { return false }
      return isToken(authorization.dropFirst(prefix.count))
    }
    return request.query("token").map { isToken($0) } ?? false
  }

  /// Compares in a time that does not depend on where the texts differ.
  private func isToken(_ text: Substring) -> Bool {
    let (given, own) = (Array(text.utf8), Array(token.utf8))
    var difference = given.count ^ own.count
    for index in own.indices { difference |= Int((index < given.count ? given[index] : 0) ^ own[index]) }
    return difference == 0
  }

  /// Whether a name in `Host` is the server's own.
  private func isOwn(_ name: String) -> Bool {
    var name = name.lowercased()[...]
    if let colon = name.lastIndex(of: ":"), !name.hasSuffix("]"), name[..<colon].last != ":" {
      guard Int(name[name.index(after: colon)...]) == port else { return false }
      name = name[..<colon]
    } else if port != 80 {
      return false
    }
    let plain = name.hasPrefix("[") && name.hasSuffix("]") ? String(name.dropFirst().dropLast()) : String(name)
    if Self.isLoopback(plain) || plain == host.lowercased() { return true }
    // A number is no name that somebody else could make lead here.
    return !Self.isLoopback(host) && (Self.isIPv4(plain) || name.hasPrefix("["))
  }

  private static func isIPv4(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4
      && parts.allSatisfy {
        !$0.isEmpty && $0.count <= 3 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } && (UInt16($0) ?? 999) < 256
      }
  }
}
