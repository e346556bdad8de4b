import Fuzzing
import MediaMetadata
import Testing

/// Files are read in small pieces, however they are made: neither a crash, nor a hang, nor a large piece.
///
/// `KLARTEXT_FUZZ=1000000` sets how many changed files are tried of each format.
@Suite struct BoundedReadingTests {
  static let tries = Environment.number("KLARTEXT_FUZZ") ?? 100

  /// Bytes changed as damage and malice change them: bits, extreme numbers, cuts, repeats.
  static func changed(_ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
    var bytes = bytes
    for _ in 0...dice.roll(6) where bytes.count > 16 {
      let at = dice.roll(bytes.count - 8)
      switch dice.roll(7) {
      case 0: bytes[at] ^= UInt8(1 << dice.roll(8))
      case 1: bytes[at] = UInt8(dice.roll(256))
      case 2: for index in 0..<4 { bytes[at + index] = 0xFF }
      case 3: for index in 0..<4 { bytes[at + index] = index == 3 ? UInt8(dice.roll(32)) : 0 }
      case 4: bytes.removeSubrange(at..<at + dice.roll(8))
      case 5: bytes.insert(contentsOf: bytes[at..<at + dice.roll(8)], at: dice.roll(bytes.count))
      default: if dice.roll(8) == 0 { bytes = Array(bytes[..<at]) } else { bytes[at] = 0 }
      }
    }
    return bytes
  }

  @Test(.timeLimit(.minutes(60)), arguments: MediaSamples.names)
  func changedFilesAreReadWithinBounds(_ name: String) throws {
    let original = try MediaSamples.bytes(name)
    var dice = Dice(name.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) })
    for number in 0..<Self.tries {
      let bytes = Self.changed(original, &dice)
      // What can be stripped is stripped right, or refused, which takes longer than reading.
      if number.isMultiple(of: 8) {
        try Harness.checkMedia(bytes)
      } else {
        try Harness.checkReading(bytes)
      }
    }
  }

  /// Any bytes behind each format's first ones.
  @Test(.timeLimit(.minutes(60))) func noiseIsReadWithinBounds() throws {
    let heads: [[UInt8]] = [
      [0xFF, 0xD8, 0xFF, 0xE1], [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], Array("GIF89a".utf8),
      Array("II*\0".utf8) + [8, 0, 0, 0], [0x1A, 0x45, 0xDF, 0xA3], Array("%PDF-1.7\nstartxref 9".utf8),
      [0x50, 0x4B, 3, 4], Array("ID3".utf8) + [4, 0, 0], Array("OggS".utf8), Array("fLaC".utf8), Array("<svg ".utf8),
      [0, 0, 0, 16] + Array("ftypisom".utf8) + [0, 0, 0, 0], [0, 0, 0, 16] + Array("ftypheic".utf8) + [0, 0, 0, 0],
    ]
    var dice = Dice(42)
    for head in heads {
      for _ in 0..<200 {
        let bytes = head + (0..<dice.roll(4096)).map { _ in UInt8(dice.roll(256)) }
        try Harness.checkReading(bytes)
      }
    }
  }
}
