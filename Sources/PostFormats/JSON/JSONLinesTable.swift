import LintCore
import SourceText

/// Posts as JSON Lines: an object a line. A line that cannot be read is reported, and the others are read.
///
/// A post without an id has the number of its line, counted without empty ones; where a line holds several posts, with
/// their own numbers after a point: `3.1`, `3.2`. So a broken line changes nothing for the others.
struct JSONLinesTable: Sendable {
  /// Where the lines stand that are not empty.
  let lines: [Range<Int>]
  private let source: SourceText
  /// How many lines have been read before, where the source is only a part of them; nil where it is all.
  private let linesBefore: Int?

  /// Finds the lines of a source.
  init(_ source: SourceText, linesBefore: Int? = nil) {
    self.source = source
    self.linesBefore = linesBefore
    var lines: [Range<Int>] = []
    source.bytes.withUnsafeBufferPointer { bytes in
      var start = source.byteOrderMarkLength
      while start < bytes.count {
        let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
        if bytes[start..<end].contains(where: { $0 > 0x20 }) { lines.append(start..<end) }
        start = end + 1
      }
    }
    self.lines = lines
  }

  /// Reads lines as posts.
  func part(_ numbers: Range<Int>) -> DraftParts.Part {
    guard let first = numbers.first, let last = numbers.last else { return .init(drafts: [], problems: [], range: nil) }
    let start = first == 0 ? 0 : lines[first].lowerBound
    let end = last + 1 < lines.count ? lines[last + 1].lowerBound : source.bytes.count
    var part = DraftParts.Part(drafts: [], problems: [], range: start..<end)
    for number in numbers { read(number, into: &part) }
    return part
  }

  private func read(_ number: Int, into part: inout DraftParts.Part) {
    let name = String((linesBefore ?? 0) + number + 1)
    let before = part.problems.count
    do throws(JSONFault) {
      let records = try JSONSyntax.value(in: lines[number], of: source).records(problems: &part.problems)
      let isAlone = linesBefore == nil && lines.count == 1 && records.count == 1
      part.problems.setPost(name, from: before)
      for (index, record) in records.enumerated() {
        var record = record
        if record.id == nil, !isAlone { record.id = records.count == 1 ? name : "\(name).\(index + 1)" }
        part.drafts.append(record.draft(isAlone: isAlone, problems: &part.problems))
      }
    } catch {
      part.problems.append(error.finding)
      part.problems.setPost(name, from: before)
    }
  }
}

extension PostFormat {
  /// Whether the first line of JSON Lines is a post: an object with a text, and with a field that nothing else has. Such
  /// files hold much that is none.
  public static func mayBePosts(jsonLines bytes: [UInt8]) -> Bool {
    let line = bytes.split(separator: 0x0A, maxSplits: 1).first.map(Array.init) ?? []
    let source = SourceText.decode(line).source
    let range = source.byteOrderMarkLength..<source.bytes.count
    guard case .mapping(let entries)? = try? JSONSyntax.value(in: range, of: source).content,
      entries.contains(where: { FieldName.folded($0.key) == "text" })
    else { return false }
    return entries.contains { FieldTable.post.field($0.key) != nil }
  }
}
