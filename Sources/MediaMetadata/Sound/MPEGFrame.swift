/// The header of a frame of MPEG audio (ISO/IEC 11172-3, 2.4.1.3).
struct MPEGFrame {
  /// Bits a second.
  var bitRate: Int
  /// Samples a second.
  var sampleRate: Int
  /// Samples in the frame.
  var samples: Int
  /// Where a header of Xing or LAME stands, in bytes from the frame's beginning.
  var summaryOffset: Int

  private static let rates: [[Int]] = [
    [0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448],
    [0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384],
    [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
    [0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256],
    [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
  ]

  /// Nil where the bytes begin no frame.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard let header = bytes.big(0, 4), header >> 21 == 0x7FF else { return nil }
    let version = header >> 19 & 3
    let layer = 4 - (header >> 17 & 3)
    let rate = header >> 12 & 15
    let frequency = header >> 10 & 3
    guard version != 1, layer < 4, rate > 0, rate < 15, frequency < 3 else { return nil }
    let isFirst = version == 3
    let row = isFirst ? layer - 1 : layer == 1 ? 3 : 4
    bitRate = Self.rates[row][rate] * 1000
    sampleRate = [44_100, 48_000, 32_000][frequency] >> (isFirst ? 0 : version == 2 ? 1 : 2)
    samples = layer == 1 ? 384 : layer == 2 || isFirst ? 1152 : 576
    let isMono = header >> 6 & 3 == 3
    summaryOffset = 4 + (isFirst ? (isMono ? 17 : 32) : (isMono ? 9 : 17))
  }
}
