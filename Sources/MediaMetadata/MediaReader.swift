/// Reads what media files tell of themselves: headers and metadata only, never pictures or sound.
///
/// Every length, count and offset in a file is checked before it is used, no block is larger than 16 MiB, and work is bounded
/// however the file is made.
public enum MediaReader {
  /// How much of a file is looked at to tell its format, in bytes.
  private static let headLength = 4096

  /// What a file tells of itself; nil where its content is of no known format, or it cannot be opened.
  public static func read(file path: String) -> MediaDescription? { FileBytes.open(path) { read($0) } ?? nil }

  /// What bytes tell of themselves; nil where they are of no known format.
  public static func read(_ reader: some ByteReader) -> MediaDescription? { read(reader, depth: 0) }

  /// - Parameter depth: how many files this one lies in. A picture may hold a film, a film no further ones.
  static func read(_ reader: any ByteReader, depth: Int) -> MediaDescription? {
    let head = reader.bytes(at: 0, count: headLength)
    guard let format = MediaFormat(beginning: head[...]) else { return nil }
    var description = MediaDescription(format, byteCount: reader.count)
    switch format {
    case .jpeg: JPEGReader.read(reader, depth: depth, into: &description)
    case .png: PNGReader.read(reader, into: &description)
    case .webp: WebPReader.read(reader, into: &description)
    case .gif: GIFReader.read(reader, into: &description)
    case .tiff: TIFFReader(reader, source: .file)?.read(into: &description)
    case .heic, .avif: HEIFReader.read(reader, into: &description)
    case .svg: SVGReader.read(reader, into: &description)
    case .bmp: readBitmap(head, into: &description)
    case .jxl: break
    case .mp4, .mov, .m4a, .threeGP: MovieReader.read(reader, into: &description)
    case .webm, .mkv: MatroskaReader.read(reader, into: &description)
    case .avi: AVIReader.read(reader, into: &description)
    case .wav: WAVReader.read(reader, into: &description)
    case .mp3: MP3Reader.read(reader, into: &description)
    case .ogg: OggReader.read(reader, into: &description)
    case .flac: FLACReader.read(reader, into: &description)
    case .aac: description.tracks = [MediaTrack(kind: .audio, codec: "aac")]
    case .pdf: PDFReader.read(reader, into: &description)
    case .office, .docx, .odt: OfficeReader.read(reader, into: &description)
    }
    return description
  }

  /// Windows bitmaps tell nothing but their size; a negative height means that rows run downward.
  private static func readBitmap(_ head: [UInt8], into description: inout MediaDescription) {
    if head.little(14, 4) == 12 {
      description.storedSize = .init(head.little(18, 2), head.little(20, 2))
    } else if let width = head.little(18, 4), let height = head.little(22, 4) {
      description.storedSize = .init(width, abs(Int(Int32(truncatingIfNeeded: height))))
    }
  }
}
