import LintCore
import SourceText
import YAMLSyntax

/// A row of a calendar as the keys and values of a post.
struct CalendarRow {
  /// The post.
  let record: PostRecord

  init(_ row: CSVSyntax.Row, _ header: CalendarHeader, _ order: CalendarDate.Order?) {
    var entries: [YAMLEntry] = []
    var channels: [YAMLNode] = []
    var date: CSVSyntax.Cell?
    var dateKey = ByteRange(row.range)
    var time: String?
    var media: [[YAMLEntry]] = []
    for ((column, cell), name) in zip(zip(header.columns, row.cells), header.cells) where !cell.isEmpty {
      let key = ByteRange(header.isMissing ? cell.range : name.range)
      switch column {
      case .text: entries.append(YAMLEntry(key: "text", keyRange: key, value: cell.node))
      case .field(let path) where path.first == "media" && path.count > 1:
        let index = (Int(path[1]) ?? 1) - 1
        while media.count <= index { media.append([]) }
        media[index].append(YAMLEntry(key: path.count > 2 ? path[2] : "file", keyRange: key, value: cell.node))
      case .field(let path): Self.add(cell.node, path[...], key, to: &entries)
      case .date: (date, dateKey) = (cell, key)
      case .time: time = cell.text.trimmed
      case .channel(let channel):
        if FieldReader.bool(cell.text.trimmed) == true {
          channels.append(cell.node(saying: channel.rawValue))
        }
      case .files, .altTexts:
        let isFile = column == .files
        let parts = cell.scalar.parts(separatedBy: isFile ? ",|\n\r" : "|\n\r", at: ByteRange(cell.range))
        for (index, part) in parts.enumerated() {
          while media.count <= index { media.append([]) }
          let scalar = YAMLScalar(text: part.text, map: part.map, isPlain: false)
          media[index].append(
            YAMLEntry(key: isFile ? "file" : "alt", keyRange: key, value: YAMLNode(.scalar(scalar), at: part.range)))
        }
      case .other, nil: break
      }
    }
    if let date { Self.add(date, time, order, dateKey, to: &entries) }
    if !channels.isEmpty, let range = channels.first?.range {
      entries.append(YAMLEntry(key: "channels", keyRange: range, value: YAMLNode(.sequence(channels), at: range)))
    }
    let files = media.filter { !$0.isEmpty }.map { YAMLNode(.mapping($0), at: $0[0].value.range) }
    if let first = files.first {
      entries.append(YAMLEntry(key: "media", keyRange: first.range, value: YAMLNode(.sequence(files), at: first.range)))
    }
    record = PostRecord(entries, at: ByteRange(row.range))
  }

  /// Adds a value under a path of keys, beside what stands under the first of them already.
  private static func add(
    _ value: YAMLNode, _ path: ArraySlice<String>, _ keyRange: ByteRange, to entries: inout [YAMLEntry]
  ) {
    guard let key = path.first else { return }
    guard path.count > 1 else { return entries.append(YAMLEntry(key: key, keyRange: keyRange, value: value)) }
    if let index = entries.firstIndex(where: { $0.key == key }), case .mapping(var inner) = entries[index].value.content
    {
      add(value, path.dropFirst(), keyRange, to: &inner)
      entries[index].value.content = .mapping(inner)
    } else {
      var inner: [YAMLEntry] = []
      add(value, path.dropFirst(), keyRange, to: &inner)
      entries.append(YAMLEntry(key: key, keyRange: keyRange, value: YAMLNode(.mapping(inner), at: value.range)))
    }
  }

  /// Adds the date of a tool's own column as a date that is read everywhere. One that may be read in two ways is left out:
  /// it has been reported.
  private static func add(
    _ cell: CSVSyntax.Cell, _ time: String?, _ order: CalendarDate.Order?, _ key: ByteRange,
    to entries: inout [YAMLEntry]
  ) {
    guard let date = CalendarDate(cell.text.trimmed) else {
      return entries.append(YAMLEntry(key: "publish_at", keyRange: key, value: cell.node))
    }
    guard let order = date.beginsWithYear ? .dayFirst : order else { return }
    entries.append(
      YAMLEntry(key: "publish_at", keyRange: key, value: cell.node(saying: date.iso(order, time: time))))
  }
}

extension CSVSyntax.Cell {
  /// The cell as a value.
  fileprivate var node: YAMLNode { YAMLNode(.scalar(scalar), at: ByteRange(range)) }

  /// The cell as a value that says something else than it is written as.
  fileprivate func node(saying text: String) -> YAMLNode {
    var map = OffsetMap()
    map.append(replacing: range, textLength: text.utf8.count)
    return YAMLNode(.scalar(YAMLScalar(text: text, map: map, isPlain: false)), at: ByteRange(range))
  }
}
