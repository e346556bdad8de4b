import Linting
import PostFormats
import SourceText

/// A document that is open in the editor.
struct TextDocument: Sendable {
  /// What a document is to Klartext.
  enum Kind: Hashable, Sendable {
    /// Posts, or captions.
    case posts(PostFormat)
    /// A configuration file.
    case configuration
    /// Something else, which is left alone.
    case other
  }

  /// Its address, as the client writes it.
  let uri: String
  /// The version that the client gave it last.
  var version: Int?
  /// Where it is, or would be, on the disk.
  let path: String
  /// What it is.
  let kind: Kind
  /// Its text.
  var text: DocumentText
  /// Which of all states of all documents this is, also where the client gives no versions.
  var serial = 0

  init(_ item: JSONValue, unit: ColumnUnit, folder: String) {
    let uri = item["uri"].string ?? ""
    self.uri = uri
    version = item["version"].int
    text = DocumentText(Array((item["text"].string ?? "").utf8), unit: unit)
    let language = item["languageId"].string ?? ""
    let path = DocumentURI.path(of: uri)
    self.path = path ?? folder + "/" + Self.name(for: language)
    // Editors also show what nobody writes: an older version, the output of a program.
    let isWritten = path != nil || uri.hasPrefix("untitled:")
    kind = isWritten ? Self.kind(ofPath: self.path, language: language) : .other
  }

  private static func kind(ofPath path: String, language: String) -> Kind {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    if Project.configurationNames.contains(name) { return .configuration }
    let hasExtension = name.dropFirst().contains(".")
    // What has no extension may be anything, so there the editor's opinion counts.
    let format = hasExtension ? PostFormat.named(name) : PostFormat.named(Self.name(for: language))
    return format.map { $0 == .spreadsheet ? .other : .posts($0) } ?? .other
  }

  /// A name that stands for a language of an editor.
  private static func name(for language: String) -> String {
    switch language {
    case "markdown", "gfm": "untitled.md"
    case "plaintext", "text", "": "untitled.txt"
    case "html": "untitled.html"
    case "csv": "untitled.csv"
    case "tsv": "untitled.tsv"
    case "json": "untitled.json"
    case "jsonl", "ndjson": "untitled.jsonl"
    case "srt", "subrip": "untitled.srt"
    case "vtt", "webvtt": "untitled.vtt"
    default: "untitled.unknown"
    }
  }

  /// Makes changes in order: each is meant for the text as it is after the one before.
  mutating func apply(_ changes: [JSONValue], version: Int?) {
    for change in changes {
      let text = change["text"].string ?? ""
      if change["range"].isObject, let range = self.text.bytes(of: change["range"]) {
        self.text.replace(range, with: text)
      } else {
        self.text = DocumentText(Array(text.utf8), unit: self.text.unit)
      }
    }
    self.version = version ?? self.version
  }

  /// The format of its posts; nil where it is no posts.
  var format: PostFormat? { if case .posts(let format) = kind { format } else { nil } }
}
