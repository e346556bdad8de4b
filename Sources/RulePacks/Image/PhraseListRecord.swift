/// Where a list's rows are in an image: a record of four numbers.
struct PhraseListRecord {
  static let stride = 4

  private let nameStart: Int
  private let nameLength: Int
  /// The number of its first row among all rows.
  let firstRow: Int
  /// How many rows it has.
  let rowCount: Int

  init(_ sections: ImageSections, _ list: Int) {
    let words = sections.words(.lists)
    nameStart = words.int(list * Self.stride)
    nameLength = words.int(list * Self.stride + 1)
    firstRow = words.int(list * Self.stride + 2)
    rowCount = words.int(list * Self.stride + 3)
  }

  func name(_ sections: ImageSections) -> String { sections.string(at: nameStart, length: nameLength) }
}
