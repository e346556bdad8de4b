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

/// Posts as JSON Lines: an object a line. A line that cannot be read is reported, and the others are read.
enum JSONLinesDraft {
  static func read(_ source: SourceText) -> DraftFile {
    var problems: [InputFinding] = []
    var records: [PostRecord] = []
    var start = source.byteOrderMarkLength
    while start < source.bytes.count {
      let end = source.bytes[start...].firstIndex(of: 0x0A) ?? source.bytes.count
      let line = start..<end
      start = end + 1
      guard source.bytes[line].contains(where: { $0 > 0x20 }) else { continue }
      do throws(JSONFault) {
        records += try JSONSyntax.value(in: line, of: source).records(problems: &problems)
      } catch {
        problems.append(error.finding)
      }
    }
    if records.isEmpty, problems.isEmpty { return .empty(source) }
    return DraftFile(drafts: records.drafts(problems: &problems), problems: problems)
  }
}

extension YAMLNode {
  /// The posts that a value holds.
  fileprivate func records(problems: inout [InputFinding]) -> [PostRecord] {
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
