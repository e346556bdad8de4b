/// A caption file, read as a player reads it, with what its author got wrong.
///
/// All places are bytes of the text that was read. Reading takes time in proportion to the text, whatever it holds.
public struct CaptionFile: Sendable {
  /// How it is written, going by its contents.
  public var format: CaptionFormat
  /// What a player shows, in file order.
  public var cues: [Cue]
  /// The regions of a WebVTT file, in file order.
  public var regions: [CaptionRegion]
  /// What is wrong, by place.
  public var faults: [CaptionFault]

  /// Creates a file's contents.
  public init(
    format: CaptionFormat, cues: [Cue] = [], regions: [CaptionRegion] = [], faults: [CaptionFault] = []
  ) {
    self.format = format
    self.cues = cues
    self.regions = regions
    self.faults = faults
  }

  /// Reads a caption file.
  ///
  /// A file that begins as WebVTT is read so, whatever its name; any other by its name. WebVTT without its first line is
  /// nothing to a player; its cues are read all the same, so that what else is wrong can be said.
  ///
  /// - Parameters:
  ///   - bytes: The file's text as UTF-8. Bytes that are no UTF-8 do no harm.
  ///   - expected: How the file is written, going by its name.
  public static func read(_ bytes: [UInt8], expected: CaptionFormat) -> CaptionFile {
    bytes.withUnsafeBufferPointer { buffer in
      if WebVTTParser.hasSignature(buffer) {
        var file = WebVTTParser.read(buffer)
        file.faults += WebVTTAuthorCheck(buffer).faults(in: file)
        if expected == .subRip { file.faults.append(CaptionFault(.webVTTNamedSubRip, at: 0..<min(6, buffer.count))) }
        file.faults.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
        return file
      }
      guard expected == .webVTT else { return SubRipParser.read(buffer) }
      // Commas for full stops and all: without the first line it is most often SubRip under another name.
      var file = SubRipParser.read(buffer)
      file.faults = [CaptionFault(.missingSignature, at: CaptionLine.first(in: buffer))]
      return file
    }
  }
}
