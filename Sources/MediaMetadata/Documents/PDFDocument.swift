/// Finds objects in a PDF by its cross-reference tables and streams (ISO 32000-1, 7.5).
struct PDFDocument {
  private static let mostSections = 32
  private static let mostParts = 2000
  private static let objectLength = 65_536

  /// A table or stream that tells where objects lie.
  private enum Section {
    /// Stretches of numbers, with the place of their lines of twenty bytes.
    case table([(first: Int, count: Int, offset: Int)])
    /// Unpacked entries of three numbers each, for stretches of object numbers.
    case stream([UInt8], widths: [Int], parts: [(first: Int, count: Int)])
  }

  private let reader: any ByteReader
  /// Where the document begins in the file; all its offsets count from there.
  private let base: Int
  private var sections: [Section] = []
  /// What stands at the end of the newest part, completed by older ones.
  private(set) var trailer: [String: PDFValue] = [:]

  /// Nil where the file does not say where its objects are: it is cut off or damaged.
  init?(_ reader: any ByteReader) {
    self.reader = reader
    base = reader.bytes(at: 0, count: 1024).firstOffset(of: Array("%PDF-".utf8)) ?? 0
    let tailStart = max(0, reader.count - 4096)
    let tail = reader.bytes(at: tailStart, count: 4096)
    var place: Int?
    while let next = tail.firstOffset(of: Array("startxref".utf8), from: (place ?? -9) + 9) { place = next }
    guard let place else { return nil }
    var parser = PDFParser(tail[(place + 9)...])
    guard let start = parser.natural() else { return nil }
    var next = [start]
    var visited: Set<Int> = []
    while let offset = next.popLast(), sections.count < Self.mostSections, visited.insert(offset).inserted {
      guard let fields = addSection(at: offset) else { continue }
      trailer.merge(fields) { newer, _ in newer }
      if let older = fields["Prev"]?.number { next.append(older) }
      if let stream = fields["XRefStm"]?.number { next.append(stream) }
    }
    if sections.isEmpty { return nil }
  }

  /// The value of an object; references lead at most a few steps on.
  func resolve(_ value: PDFValue?, depth: Int = 0) -> PDFValue? {
    guard let number = value?.reference else { return value }
    guard depth < 8 else { return nil }
    return resolve(object(number)?.value, depth: depth + 1)
  }

  /// The unpacked content of a stream object, at most 4 MiB; nil where it is packed in another way than DEFLATE.
  func stream(_ number: Int) -> [UInt8]? {
    guard let object = object(number), let start = object.streamStart else { return nil }
    return content(object.value, start)
  }

  private func content(_ value: PDFValue, _ start: Int) -> [UInt8]? {
    guard let fields = value.dictionary else { return nil }
    let length = fields["Length"]?.number ?? resolve(fields["Length"], depth: 6)?.number ?? 0
    let packed = reader.bytes(at: start, count: min(max(0, length), Inflate.most))
    let filter = fields["Filter"]?.name ?? fields["Filter"]?.array?.first?.name
    switch filter {
    case nil: return packed
    case "FlateDecode", "Fl":
      guard let bytes = Inflate.zlib(packed[...]) else { return nil }
      let parameters = fields["DecodeParms"]?.dictionary ?? fields["DecodeParms"]?.array?.first?.dictionary
      return Self.withoutPredictor(bytes, parameters)
    default: return nil
    }
  }

  /// Undoes the filters of PNG, of which only "up" and none are in use for tables.
  private static func withoutPredictor(_ bytes: [UInt8], _ parameters: [String: PDFValue]?) -> [UInt8] {
    guard let predictor = parameters?["Predictor"]?.number, predictor >= 10,
      let columns = parameters?["Columns"]?.number, (1...4096).contains(columns)
    else { return bytes }
    var rows: [UInt8] = []
    var last = [UInt8](repeating: 0, count: columns)
    var offset = 0
    while offset + columns < bytes.count {
      var row = Array(bytes[offset + 1..<offset + 1 + columns])
      if bytes[offset] == 2 { for index in row.indices { row[index] &+= last[index] } }
      if bytes[offset] == 1 { for index in row.indices.dropFirst() { row[index] &+= row[index - 1] } }
      rows += row
      last = row
      offset += columns + 1
    }
    return rows
  }

  private func object(_ number: Int) -> (value: PDFValue, streamStart: Int?)? {
    for section in sections {
      switch section {
      case .table(let parts):
        for part in parts where number >= part.first && number - part.first < part.count {
          let line = reader.bytes(at: part.offset + (number - part.first) * 20, count: 20)
          var parser = PDFParser(line[...])
          guard let offset = parser.natural(), line.count >= 18, line[17] == UInt8(ascii: "n") else { continue }
          return object(at: base + offset)
        }
      case .stream(let bytes, let widths, let parts):
        guard let (kind, second, third) = Self.entry(number, bytes, widths, parts) else { continue }
        if kind == 1 { return object(at: base + min(second, reader.count)) }
        if kind == 2 { return packedObject(number, in: second, at: third) }
      }
    }
    return nil
  }

  private static func entry(
    _ number: Int, _ bytes: [UInt8], _ widths: [Int], _ parts: [(first: Int, count: Int)]
  ) -> (Int, Int, Int)? {
    var before = 0
    for part in parts {
      if number >= part.first, number - part.first < part.count {
        let at = (before + number - part.first) * widths.reduce(0, +)
        guard let second = bytes.big(at + widths[0], widths[1]),
          let third = bytes.big(at + widths[0] + widths[1], widths[2])
        else { return nil }
        return (widths[0] == 0 ? 1 : bytes.big(at, widths[0]) ?? 0, second, third)
      }
      before += part.count
    }
    return nil
  }

  /// An object that is packed with others in a stream.
  private func packedObject(_ number: Int, in container: Int, at index: Int) -> (value: PDFValue, streamStart: Int?)? {
    // The container itself is never packed.
    guard case .some(let place) = unpackedPlace(container), let holder = object(at: place),
      let start = holder.streamStart, let fields = holder.value.dictionary, let first = fields["First"]?.number,
      let bytes = content(holder.value, start), first >= 0, first <= bytes.count
    else { return nil }
    var header = PDFParser(bytes[..<first])
    for _ in 0..<min(fields["N"]?.number ?? 0, Self.objectLength) {
      guard let found = header.natural(), let offset = header.natural() else { return nil }
      guard found == number, offset <= bytes.count - first else { continue }
      var parser = PDFParser(bytes[(first + offset)...].prefix(Self.objectLength))
      return parser.value().map { ($0, nil) }
    }
    return nil
  }

  private func unpackedPlace(_ number: Int) -> Int? {
    for case .stream(let bytes, let widths, let parts) in sections {
      if let (kind, second, _) = Self.entry(number, bytes, widths, parts), kind == 1 {
        return base + min(second, reader.count)
      }
    }
    return nil
  }

  /// The object at a place: two numbers, `obj`, a value, and perhaps a stream.
  private func object(at offset: Int) -> (value: PDFValue, streamStart: Int?)? {
    let bytes = reader.bytes(at: offset, count: Self.objectLength)
    var parser = PDFParser(bytes[...])
    guard parser.natural() != nil, parser.natural() != nil, parser.take("obj"), let value = parser.value() else {
      return nil
    }
    guard parser.take("stream") else { return (value, nil) }
    var start = parser.index
    if start < bytes.count, bytes[start] == 0x0D { start += 1 }
    if start < bytes.count, bytes[start] == 0x0A { start += 1 }
    return (value, offset + start)
  }

  /// Reads a table or stream and gives the fields of its trailer.
  private mutating func addSection(at start: Int) -> [String: PDFValue]? {
    guard start >= 0, start < reader.count - base else { return nil }
    let head = reader.bytes(at: base + start, count: 64)
    var parser = PDFParser(head[...])
    if parser.take("xref") { return addTable(at: base + start + parser.index) }
    guard let object = object(at: base + start), let place = object.streamStart, let fields = object.value.dictionary,
      let bytes = content(object.value, place)
    else { return nil }
    let widths = (fields["W"]?.array ?? []).map { $0.number ?? 0 }
    guard widths.count == 3, widths.allSatisfy({ (0...8).contains($0) }), widths.reduce(0, +) > 0 else { return nil }
    let numbers = (fields["Index"]?.array ?? []).map { $0.number ?? 0 }
    var parts: [(Int, Int)] = []
    for index in stride(from: 0, to: numbers.count - 1, by: 2) where numbers[index] >= 0 && numbers[index + 1] >= 0 {
      parts.append((min(numbers[index], 1 << 30), min(numbers[index + 1], 1 << 24)))
    }
    if parts.isEmpty { parts = [(0, min(max(0, fields["Size"]?.number ?? 0), 1 << 24))] }
    sections.append(.stream(bytes, widths: widths, parts: Array(parts.prefix(Self.mostParts))))
    return fields
  }

  private mutating func addTable(at start: Int) -> [String: PDFValue]? {
    var parts: [(Int, Int, Int)] = []
    var offset = start
    while parts.count < Self.mostParts {
      let head = reader.bytes(at: offset, count: 64)
      var parser = PDFParser(head[...])
      if parser.take("trailer") {
        let bytes = reader.bytes(at: offset, count: Self.objectLength)
        var parser = PDFParser(bytes[...])
        _ = parser.take("trailer")
        sections.append(.table(parts))
        return parser.value()?.dictionary
      }
      guard let first = parser.natural(), let count = parser.natural(), count <= reader.count / 20 else { return nil }
      var after = parser.index
      while after < head.count, head[after] <= 0x20 { after += 1 }
      parts.append((first, count, offset + after))
      offset += after + count * 20
      if offset >= reader.count { return nil }
    }
    return nil
  }
}
