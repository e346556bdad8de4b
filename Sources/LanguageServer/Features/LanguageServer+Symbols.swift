import LintCore
import PostFormats
import Reporters
import SourceText

extension LanguageServer {
  /// The posts of a calendar, so that one can go from one to the next. Names hold no personal data.
  mutating func answerSymbols(_ request: PendingRequest, _ document: TextDocument) {
    guard let format = document.format, let report = checked[document.uri]?.report else {
      return send(Outgoing.response(request.id) { $0.array { _ in } })
    }
    let posts = PlacedPost.posts(in: SourceText(utf8: document.text.bytes), format, name: document.path)
    let text = document.text
    let (uri, nests) = (document.uri, client.nestsSymbols)
    let word = Localized(sv: "Inlägg", en: "Post")[language(of: uri)]
    send(
      Outgoing.response(request.id) { json in
        json.array { json in
          for post in posts {
            let excerpt = report.excerpt(of: post.body, upTo: 50)
            let details = post.details.map { report.cleaned($0) }.joined(separator: ", ")
            let name = "\(word) \(report.cleaned(post.id))"
            json.object { json in
              json.member("name", excerpt.isEmpty ? name : "\(name): \(excerpt)")
              // The protocol has no kind for posts; text is what they are.
              json.member("kind", 15)
              if nests {
                if !details.isEmpty { json.member("detail", details) }
                json.range("range", text.range(post.place))
                json.range("selectionRange", text.range(post.body.clamped(to: post.place)))
              } else {
                json.object("location") { json in
                  json.member("uri", uri)
                  json.range("range", text.range(post.place))
                }
              }
            }
          }
        }
      })
  }
}

/// A post of a file of many, by place.
private struct PlacedPost {
  var id: String
  /// The whole post.
  var place: Range<Int>
  /// Its text.
  var body: Range<Int>
  /// When and where it is published.
  var details: [String]

  /// The posts of a file; none where it is one post.
  static func posts(in source: SourceText, _ format: PostFormat, name: String) -> [PlacedPost] {
    let parts = format.parts(of: source, fileName: name)
    guard let rows = parts.rows else {
      let drafts = (0..<parts.count).flatMap { parts.part($0).drafts }
      return drafts.count > 1 ? drafts.map { PlacedPost($0, $0.bodyRange.bytes) } : []
    }
    return rows.places.indices.flatMap { number in
      parts.row(number).part.drafts.map { PlacedPost($0, rows.places[number]) }
    }
  }

  private init(_ draft: Draft, _ place: Range<Int>) {
    id = draft.id ?? ""
    self.place = place
    body = draft.bodyRange.bytes
    let channels = (draft.fields["channels"]?.list ?? []).compactMap(\.text)
    details = [draft.fields["account"]?.text ?? channels.joined(separator: ", ")].filter { !$0.isEmpty }
    if case .date(let date)? = draft.fields["publish_at"]?.content {
      details.insert("\(date.year)-\(date.month.padded)-\(date.day.padded)", at: 0)
    }
  }
}

extension Int {
  fileprivate var padded: String { self < 10 ? "0\(self)" : String(self) }
}
