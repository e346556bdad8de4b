/// A request as it came, with its body whole.
public struct ServeRequest: Sendable {
  /// The method: `GET`, `POST`.
  public var method: String
  /// The path and query as written.
  public var target: String
  /// Names in small letters with their values, in order.
  public var headers: [(name: String, value: String)]
  /// The body.
  public var body: [UInt8]

  /// Creates a request.
  public init(method: String, target: String, headers: [(name: String, value: String)] = [], body: [UInt8] = []) {
    self.method = method
    self.target = target
    self.headers = headers
    self.body = body
  }

  /// The path without its query.
  public var path: Substring { target.prefix { $0 != "?" } }

  /// The value of a header; nil where there is none, or where there are several.
  public func header(_ name: String) -> String? {
    let values = headers.filter { $0.name == name }
    return values.count == 1 ? values[0].value : nil
  }

  /// A value of the query, as written.
  public func query(_ name: String) -> Substring? {
    guard let mark = target.firstIndex(of: "?") else { return nil }
    for pair in target[target.index(after: mark)...].split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts[0] == name { return parts.count == 2 ? parts[1] : "" }
    }
    return nil
  }
}

/// An answer.
public struct ServeResponse: Sendable {
  /// The status.
  public var status: Int
  /// The media type.
  public var type: String
  /// The body.
  public var body: [UInt8]
  /// Headers besides those of every answer.
  public var headers: [(name: String, value: String)] = []

  /// Creates an answer.
  public init(status: Int = 200, type: String, body: [UInt8]) {
    self.status = status
    self.type = type
    self.body = body
  }

  /// The headers of the answer. Nothing of it is kept or shown inside another page.
  public var allHeaders: [(name: String, value: String)] {
    [
      ("Content-Type", type), ("Content-Length", String(body.count)), ("Cache-Control", "no-store"),
      ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer"), ("X-Frame-Options", "DENY"),
      ("Cross-Origin-Resource-Policy", "same-origin"), ("Cross-Origin-Opener-Policy", "same-origin"),
    ]
      + (headers.contains { $0.name == "Content-Security-Policy" }
        ? headers : headers + [("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")])
  }
}
