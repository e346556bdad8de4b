import LintCore
import Linting

/// What a request asks to have checked.
public struct CheckRequest: Sendable {
  /// The draft's bytes.
  var text: [UInt8]
  /// The name that decides how they are read; never a path.
  var name: String
  /// How it is to be checked.
  var manner = Manner()
  /// The least severity told of; nil for all.
  var minimumSeverity: Severity?
  /// Whether suppressed findings are told of.
  var showsSuppressed = false

  /// How a draft is to be checked: requests that agree on it share a session.
  struct Manner: Hashable, Sendable {
    var channels: [Channel] = []
    var policy: String?
    var account: String?
    var language: MessageLanguage?
  }

  /// The endings of names that are read as text. Workbooks and media files are none.
  private static let endings = ["md", "markdown", "txt", "html", "htm", "csv", "tsv", "json", "jsonl", "srt", "vtt"]

  /// Reads a request: JSON with `text`, a draft as JSON, or the draft itself by its media type.
  init(_ request: ServeRequest) throws(ServeFault) {
    let type = (request.header("content-type") ?? "").lowercased().split(separator: ";").first ?? ""
    switch type.split(separator: " ").first ?? "" {
    case "application/json": try self.init(json: request.body)
    case "text/markdown": self.init(text: request.body, name: "utkast.md")
    case "text/plain": self.init(text: request.body, name: "utkast.txt")
    case "text/html": self.init(text: request.body, name: "utkast.html")
    case "text/csv": self.init(text: request.body, name: "utkast.csv")
    default: throw .wrongType
    }
  }

  private init(text: [UInt8], name: String) {
    self.text = text
    self.name = name
  }

  private init(json body: [UInt8]) throws(ServeFault) {
    guard case .object(let members) = JSONBody(body) else { throw .unreadable }
    guard members.allSatisfy({ Self.keys.contains($0.key) }) else {
      // A draft as JSON: the front matter's keys and `text`. Places in the answer are places in the body.
      self.init(text: body, name: "utkast.json")
      return
    }
    self.init(text: [], name: "utkast.md")
    var hasText = false
    for (key, value) in members {
      switch (key, value) {
      case ("text", .text(let text)):
        self.text = Array(text.utf8)
        hasText = true
      case ("name", .text(let name)): self.name = try Self.name(name)
      case ("channels", .list(let names)): manner.channels = try Self.channels(names)
      case ("policy", .text(let name)): manner.policy = name.isEmpty ? nil : name
      case ("account", .text(let key)): manner.account = key.isEmpty ? nil : key
      case ("language", .text(let name)):
        guard let language = MessageLanguage(rawValue: name) else { throw .wrongValue(key) }
        manner.language = language
      case ("minSeverity", .text(let name)):
        guard let severity = Severity(name: name) else { throw .wrongValue(key) }
        minimumSeverity = severity
      case ("showSuppressed", .bool(let shows)): showsSuppressed = shows
      case (_, .null) where key != "text": break
      default: throw .wrongValue(key)
      }
    }
    guard hasText else { throw .wrongValue("text") }
  }

  private static let keys: Set<String> = [
    "text", "name", "channels", "policy", "account", "language", "minSeverity", "showSuppressed",
  ]

  private static func channels(_ names: [JSONBody]) throws(ServeFault) -> [Channel] {
    var channels: [Channel] = []
    for name in names {
      guard case .text(let name) = name, let channel = Channel(rawValue: name) else { throw .wrongValue("channels") }
      if !channels.contains(channel) { channels.append(channel) }
    }
    return channels.sorted()
  }

  /// The last part of a name, so that it leads nowhere.
  private static func name(_ name: String) throws(ServeFault) -> String {
    let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? ""
    let plain = String(last.prefix(100))
    guard !plain.isEmpty, plain != ".", plain != "..", !plain.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
      throw .wrongValue("name")
    }
    guard let dot = plain.lastIndex(of: "."), dot != plain.startIndex else { return plain }
    guard endings.contains(plain[plain.index(after: dot)...].lowercased()) else { throw .wrongValue("name") }
    return plain
  }
}
