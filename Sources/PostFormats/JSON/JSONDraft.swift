import LintCore
import SourceText
import YAMLSyntax

/// Posts as JSON: an object, an array of objects, or an object whose `posts` are such objects.
enum JSONDraft {
  static func read(_ source: SourceText) -> DraftFile {
    let range = source.byteOrderMarkLength..<source.bytes.count
    guard source.bytes[range].contains(where: { $0 > 0x20 }) else { return .empty(source) }
    var problems: [InputFinding] = []
    do throws(JSONFault) {
      let records = try JSONSyntax.value(in: range, of: source).records(problems: &problems)
      return DraftFile(drafts: records.drafts(problems: &problems), problems: problems)
    } catch {
      return DraftFile(drafts: [], problems: [error.finding])
    }
  }
}

extension YAMLNode {
  /// The posts that a value holds.
  func records(problems: inout [InputFinding]) -> [PostRecord] {
    switch content {
    case .mapping(let entries):
      if let postiz = PostizPosts(self) { return postiz.records }
      if let posts = entries.first(where: { $0.key == "posts" }), case .sequence = posts.value.content {
        return posts.value.records(problems: &problems)
      }
      return [PostRecord(entries, at: range)]
    case .sequence(let items): return items.flatMap { $0.records(problems: &problems) }
    case .scalar:
      problems.append(
        InputFinding(
          "draft-syntax",
          Finding(
            Localized(
              sv: "Ett inlägg är ett objekt, som {\"text\": \"Badet öppnar.\"}.",
              en: "A post is an object, such as {\"text\": \"The baths open.\"}."), at: range)))
      return []
    }
  }
}

extension DraftFile {
  /// A file without any text: one post without text.
  static func empty(_ source: SourceText) -> DraftFile {
    let range = ByteRange(source.bytes.count..<source.bytes.count)
    let body = PostText(role: .body, utf8: [], map: OffsetMap(literal: range))
    return DraftFile(drafts: [Draft(texts: [body], bodyRange: range)])
  }
}
