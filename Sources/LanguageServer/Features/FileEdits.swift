import Reporters
import SourceText

/// Edits of one file, as an action proposes them.
struct FileEdits: Sendable {
  /// The file's address.
  var uri: String
  /// The version that the edits are for; nil for a file that is not open.
  var version: Int?
  /// The edits, in order, never overlapping.
  var edits: [(range: Range<Position>, text: String)]
  /// Whether the file is to be made first.
  var creates = false

  init(_ document: TextDocument, _ edits: [TextEdit]) {
    uri = document.uri
    version = document.version
    self.edits = edits.map { (document.text.range($0.range.bytes), $0.text) }
  }

  init(path: String, _ text: DocumentText, _ edits: [TextEdit]) {
    uri = DocumentURI.uri(ofPath: path)
    self.edits = edits.map { (text.range($0.range.bytes), $0.text) }
  }

  /// A new file.
  init(newFile path: String, _ text: String) {
    uri = DocumentURI.uri(ofPath: path)
    let start = Position(line: 0, character: 0)
    edits = [(start..<start, text)]
    creates = true
  }

  /// Writes a member `edit`.
  func write(to json: inout JSONWriter, _ client: ClientCapabilities) {
    json.object("edit") { json in
      guard client.takesDocumentChanges else {
        json.object("changes") { json in json.array(uri) { json in writeEdits(to: &json) } }
        return
      }
      json.array("documentChanges") { json in
        if creates {
          json.object { json in
            json.member("kind", "create")
            json.member("uri", uri)
            json.object("options") { $0.member("ignoreIfExists", true) }
          }
        }
        json.object { json in
          json.object("textDocument") { json in
            json.member("uri", uri)
            if let version { json.member("version", version) } else { json.nullMember("version") }
          }
          json.array("edits") { json in writeEdits(to: &json) }
        }
      }
    }
  }

  private func writeEdits(to json: inout JSONWriter) {
    for edit in edits {
      json.object { json in
        json.range("range", edit.range)
        json.member("newText", edit.text)
      }
    }
  }
}

extension [[TextEdit]] {
  /// The edits of fixes that can be made at once: of those that overlap the first by position wins.
  var withoutOverlap: [TextEdit] {
    let ordered = filter { !$0.isEmpty }.enumerated().sorted {
      ($0.element[0].range.lowerBound, $0.offset) < ($1.element[0].range.lowerBound, $1.offset)
    }
    var edits: [TextEdit] = []
    var end = -1
    for (_, fix) in ordered {
      let first = fix[0].range.bytes
      // Two insertions in one place have no order of their own.
      guard first.lowerBound > end || (first.lowerBound == end && !first.isEmpty) else { continue }
      edits += fix
      end = Swift.max(end, fix[fix.count - 1].range.bytes.upperBound)
    }
    return edits
  }
}
