/// What sorts of tracks a film has: MP4 and QuickTime by the box that describes it (ISO/IEC 14496-12), WebM by its elements.
struct MovieTracks: Equatable {
  /// Whether it has a sound track.
  var hasSound = false
  /// Whether it has a track of captions or subtitles.
  var hasCaptions = false
  /// How many tracks it has at all.
  var count = 0

  /// How many boxes of a file are looked at. A film that is sent in pieces has some thousands an hour; a file of a
  /// million is made to waste time.
  static let mostBoxes = 100_000

  /// The tracks of a film; nil when the file has no readable description.
  init?(file path: String) {
    guard let size = Files.size(of: path) else { return nil }
    if path.lowercased().hasSuffix(".webm") || path.lowercased().hasSuffix(".mkv") {
      // The tracks stand before the pictures.
      guard let head = try? Files.read(path, limit: 1 << 20) else { return nil }
      self.init(matroska: head[...])
      return
    }
    var offset = 0
    for _ in 0..<Self.mostBoxes where offset + 8 <= size {
      guard let head = try? Files.read(path, from: offset, limit: 16), let box = Box(head[...], limit: size - offset)
      else { return nil }
      if box.type == "moov" {
        // A description is some kilobytes; more than 16 MiB is no film that is published.
        guard let bytes = try? Files.read(path, from: offset + box.headerLength, limit: min(box.length, 16 << 20))
        else {
          return nil
        }
        self.init(description: bytes[...])
        return
      }
      offset += box.length
    }
    return nil
  }

  init() {}

  /// The tracks in the content of a `moov` box.
  init(description: ArraySlice<UInt8>) {
    for track in Box.all(in: description) where track.type == "trak" {
      count += 1
      for media in Box.all(in: track.content) where media.type == "mdia" {
        for handler in Box.all(in: media.content) where handler.type == "hdlr" { add(handler.content) }
      }
    }
  }

  /// The handler's four letters stand after version, flags and a reserved word.
  private mutating func add(_ handler: ArraySlice<UInt8>) {
    guard handler.count >= 12 else { return }
    switch String(decoding: handler.dropFirst(8).prefix(4), as: UTF8.self) {
    case "soun": hasSound = true
    case "sbtl", "subt", "text", "clcp": hasCaptions = true
    default: break
    }
  }

  /// A box: a length, four letters, and content.
  private struct Box {
    var type: String
    var length: Int
    var headerLength: Int
    var content: ArraySlice<UInt8> = []

    /// The box at the beginning of some bytes, which may be cut off after its header; nil when it cannot be one.
    init?(_ bytes: ArraySlice<UInt8>, limit: Int) {
      guard bytes.count >= 8 else { return nil }
      let start = bytes.startIndex
      headerLength = 8
      length = bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) }
      type = String(decoding: bytes[start + 4..<start + 8], as: UTF8.self)
      if length == 1 {
        guard bytes.count >= 16 else { return nil }
        headerLength = 16
        length = Int(clamping: bytes[start + 8..<start + 16].reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
      } else if length == 0 {
        length = limit
      }
      guard length >= headerLength, length <= limit else { return nil }
      content = bytes.dropFirst(headerLength).prefix(length - headerLength)
    }

    /// The boxes that fill some bytes, up to the first that is damaged.
    static func all(in bytes: ArraySlice<UInt8>) -> [Box] {
      var boxes: [Box] = []
      var rest = bytes
      while let box = Box(rest, limit: rest.count) {
        boxes.append(box)
        rest = rest.dropFirst(box.length)
      }
      return boxes
    }
  }
}
