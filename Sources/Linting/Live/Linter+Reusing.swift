import LintCore
import PostFormats
import SourceText

extension Linter {
  /// Checks a file as `check` does, and takes over what is known of the posts that have not changed.
  ///
  /// What comes of it is the same as if all posts were checked.
  func check(_ text: FileText, reusing known: inout KnownPosts) -> CheckedFile {
    let source = text.source
    let parts = text.format.parts(of: source, fileName: Paths.name(of: text.path), options: text.reading)
    guard let rows = parts.rows else {
      known = KnownPosts()
      return check(text)
    }
    if known.context != rows.context { known = KnownPosts(checkedCount: known.checkedCount) }
    var file = begun(text, parts)
    let (checked, count) = check(rows, of: parts, text, reusing: known)
    var hidden: [[UInt8]: [PersonalDataPlace]] = [:]
    for number in 0..<parts.count {
      let numbers = parts.rows(ofPart: number)
      var part = CheckedPart()
      for row in numbers { part.append(checked[row].checked) }
      let start = numbers.lowerBound == 0 ? 0 : rows.places[numbers.lowerBound].lowerBound
      let end = numbers.upperBound < rows.places.count ? rows.places[numbers.upperBound].lowerBound : source.bytes.count
      if let rest = source.rest(of: start..<end, besides: checked[numbers].flatMap(\.textPlaces)) {
        let places = known.hidden[rest.utf8] ?? personalData(of: PostText(rest.utf8))
        hidden[rest.utf8] = places
        part.collected.append(places, of: rest)
      }
      file.append(part)
    }
    complete(&file, problem: text.problem, as: text.format)
    known = KnownPosts(
      context: rows.context, bytes: source.bytes, rows: checked, checkedCount: known.checkedCount + count,
      hidden: hidden)
    return file
  }

  /// The rows of a file, checked or known, and how many had to be checked.
  private func check(
    _ rows: DraftParts.Rows, of parts: DraftParts, _ text: FileText, reusing known: KnownPosts
  ) -> ([KnownPosts.Row], checked: Int) {
    let comparison = known.comparison(with: text.source.bytes)
    var result = rows.places.enumerated().map { known.row(at: $1, number: $0, comparison) }
    let missing = result.indices.filter { result[$0] == nil }
    let fresh = Threads(text.work.threads).map(missing, atATime: 64) { numbers in
      let read = numbers.map { parts.row($0) }
      return zip(zip(numbers, read), checkPosts(of: read.map { ($0.part, text) })).map { row, checked in
        let (number, (part, usesNumber)) = row
        let row = KnownPosts.Row(
          place: rows.places[number], number: number, usesNumber: usesNumber, checked: checked,
          textPlaces: part.drafts.flatMap(\.textPlaces))
        return FreshRow(row: row, drafts: part.drafts)
      }
    }
    // A calendar's cells are found once for all its rows.
    var writer = text.format == .calendar ? EditWriter(text.format, text.source, []) : nil
    for (number, fresh) in zip(missing, fresh) {
      var row = fresh.row
      if writer != nil {
        if row.checked.hasFixes { writer?.write(&row.checked.collected) }
      } else {
        row.checked.collected.writeFixes(as: text.format, in: text.source, fresh.drafts)
      }
      result[number] = row
    }
    return (result.compactMap(\.self), missing.count)
  }

  private struct FreshRow: Sendable {
    var row: KnownPosts.Row
    var drafts: [Draft]
  }
}

extension EditWriter {
  fileprivate mutating func write(_ collected: inout Collected) { collected.writeFixes(with: &self) }
}

extension CheckedPart {
  fileprivate var hasFixes: Bool { collected.findings.contains { !$0.finding.fixes.isEmpty } }

  fileprivate mutating func append(_ other: CheckedPart) {
    posts += other.posts
    collected.append(other.collected)
    directives += other.directives
    summaries += other.summaries
    names += other.names
    captions += other.captions
  }
}

extension Collected {
  /// Adds places of a text, given in its bytes, that are not known yet.
  fileprivate mutating func append(_ places: [PersonalDataPlace], of text: PostText) {
    guard !places.isEmpty else { return }
    let known = Set(personalData.map(\.range))
    for place in places {
      let range = text.place(of: place.range.bytes)
      if !known.contains(range) { personalData.append(PersonalDataPlace(range: range, mask: place.mask)) }
    }
  }
}

extension PostText {
  /// Bytes that stand for themselves.
  fileprivate init(_ utf8: [UInt8]) {
    self.init(role: .field("file"), utf8: utf8, map: OffsetMap(literal: ByteRange(0..<utf8.count)))
  }
}
