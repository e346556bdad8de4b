import LintCore
import PostFormats
import Reporters
import SourceText

extension LanguageServer {
  /// The files that a draft names: pictures, films, captions, transcripts.
  mutating func answerLinks(_ request: PendingRequest, _ document: TextDocument) {
    guard let format = document.format, DocumentURI.path(of: document.uri) != nil else {
      return send(Outgoing.response(request.id) { $0.array { _ in } })
    }
    let folder = document.path.lastIndex(of: "/").map { String(document.path[..<$0]) } ?? ""
    let drafts = format.read(SourceText(utf8: document.text.bytes), fileName: document.path).drafts
    let links = drafts.flatMap(\.attachments).flatMap(\.namedFiles)
    let text = document.text
    send(
      Outgoing.response(request.id) { json in
        json.array { json in
          for (name, range) in links where !range.isEmpty {
            json.object { json in
              json.range("range", text.range(range))
              json.member("target", DocumentURI.uri(ofPath: name.hasPrefix("/") ? name : folder + "/" + name))
            }
          }
        }
      })
  }
}

extension Attachment {
  /// The files beside the draft that it names, with the places of their names.
  fileprivate var namedFiles: [(name: String, range: Range<Int>)] {
    let others = ["captions", "transcript"].compactMap { fields[$0] }
    return ([file].compactMap(\.self) + others).compactMap { value in
      guard case .text(let name, let map) = value.content, name.isFileName else { return nil }
      return (name, map.source(of: 0..<name.utf8.count).bytes)
    }
  }
}

extension String {
  /// Whether it names a file, and is neither an address on the web nor words.
  fileprivate var isFileName: Bool {
    guard !isEmpty, !contains("://"), !hasPrefix("//"), !hasPrefix("data:"), !contains("\n") else { return false }
    let name = split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return false }
    let ending = name[dot...].dropFirst()
    return (1...5).contains(ending.count) && ending.allSatisfy { $0.isLetter || $0.isNumber }
  }
}
