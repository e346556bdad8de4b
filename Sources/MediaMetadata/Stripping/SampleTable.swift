/// Where the samples of a track lie in the file (ISO/IEC 14496-12, 8.6 and 8.7).
struct SampleTable {
  private static let mostChunks = 200_000

  /// How the samples are coded, in four letters.
  private let codec: String
  /// The stretches of the file that hold samples, one for each chunk.
  let ranges: [Range<Int>]

  init(_ table: Box, _ walker: inout BoxWalker) {
    var boxes: [String: Box] = [:]
    for box in walker.boxes(in: table.content) { boxes[box.type] = box }
    codec = boxes["stsd"].map { walker.bytes($0.content).letters(12) ?? "" } ?? ""
    let reader = walker.reader
    func bytes(_ type: String) -> [UInt8] {
      boxes[type].flatMap { reader.block(at: $0.content.lowerBound, count: $0.content.count) } ?? []
    }
    let isLong = boxes["co64"] != nil
    let offsets = bytes(isLong ? "co64" : "stco")
    let sizes = bytes("stsz")
    let runs = bytes("stsc")
    let chunks = min(offsets.big(4, 4) ?? 0, Self.mostChunks)
    let fixed = sizes.big(4, 4) ?? 0
    var run = 0
    var sample = 0
    var ranges: [Range<Int>] = []
    for chunk in 0..<chunks {
      guard let start = offsets.big(8 + chunk * (isLong ? 8 : 4), isLong ? 8 : 4), start < reader.count else { break }
      // A run goes on until the chunk where the next one begins; chunks are counted from 1.
      while let next = runs.big(8 + (run + 1) * 12, 4), next <= chunk + 1 { run += 1 }
      let count = min(runs.big(8 + run * 12 + 4, 4) ?? 0, 1 << 20)
      var length = 0
      for index in 0..<(fixed > 0 ? 0 : count) {
        guard let size = sizes.big(12 + (sample + index) * 4, 4) else { break }
        length += size
      }
      if fixed > 0 { length = count * fixed }
      sample += count
      ranges.append(start..<start + min(length, reader.count - start))
    }
    self.ranges = ranges
  }

  /// Whether the samples of a track may be positions or what a device measures.
  func isRoute(_ handler: String) -> Bool {
    ["camm", "gpmd"].contains(codec) || handler == "meta" && ["mebx", "mett"].contains(codec)
  }
}
