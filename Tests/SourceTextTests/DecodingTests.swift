import SourceText
import Testing

@Suite struct DecodingTests {
  private let text = "Badet är öppet på Ågårda 🏊 – ”välkommen”"

  private func utf16(_ text: String, bigEndian: Bool, mark: Bool) -> [UInt8] {
    let units = (mark ? [0xFEFF] : []) + Array(text.utf16)
    return units.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? pair : pair.reversed()
    }
  }

  @Test func readsUTF8WithAndWithoutByteOrderMark() {
    let plain = SourceText.decode(Array(text.utf8))
    #expect(plain.problem == nil)
    #expect(plain.source[plain.source.range] == text)
    let marked = SourceText.decode([0xEF, 0xBB, 0xBF] + Array(text.utf8))
    #expect(marked.problem == nil)
    #expect(marked.source.byteOrderMarkLength == 3)
  }

  @Test(arguments: [true, false], [true, false])
  func readsUTF16AndFindsTheFilesOwnBytes(bigEndian: Bool, mark: Bool) {
    let text = "Badet är öppet 🏊 på lördag"
    let file = utf16(text, bigEndian: bigEndian, mark: mark)
    let (source, problem) = SourceText.decode(file)
    #expect(problem == .notUTF8(bigEndian ? .utf16BigEndian : .utf16LittleEndian))
    #expect(source[source.range] == text)
    // ”öppet” is 9 units in, and has 5.
    let start = Array("Badet är ".utf8).count
    let place = source.fileRange(of: ByteRange(start..<start + "öppet".utf8.count))
    #expect(place == ByteRange((mark ? 2 : 0) + 18..<(mark ? 2 : 0) + 28))
  }

  @Test func readsSwedishInWindows1252() {
    let bytes: [UInt8] =
      Array("Badet ".utf8) + [0xE4] + Array("r ".utf8) + [0xF6] + Array("ppet ".utf8) + [0x96, 0x20, 0x80]
    let (source, problem) = SourceText.decode(bytes)
    #expect(problem == .notUTF8(.windows1252))
    #expect(source[source.range] == "Badet är öppet – €")
    #expect(source.fileRange(of: ByteRange(6..<8)) == ByteRange(6..<7))
  }

  @Test func doesNotGuessAtOtherEncodings() {
    // Cyrillic in Windows-1251, and broken UTF-8.
    let cyrillic: [UInt8] = [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2, 0x2C, 0x20, 0xEC, 0xE8, 0xF0]
    #expect(SourceText.decode(cyrillic).problem == .undecodable(at: 0))
    let broken: [UInt8] = Array("Badet ".utf8) + [0x81, 0x8D] + Array(" öppnar".utf8)
    #expect(SourceText.decode(broken).problem == .undecodable(at: 6))
  }

  @Test func saysWhereNULIs() {
    #expect(SourceText.decode([0x68, 0x65, 0x6A, 0x00, 0x21]).problem == .binary(at: 3))
    #expect(SourceText.decode([0x89, 0x50, 0x4E, 0x47, 0x00, 0x1A]).problem == .binary(at: 4))
  }

  @Test func anEmptyFileIsAnEmptyText() {
    #expect(SourceText.decode([]).problem == nil)
    #expect(SourceText.decode([]).source.bytes.isEmpty)
    #expect(SourceText.decode([0xFF, 0xFE]).source.bytes.isEmpty)
  }

  @Test func anyBytesDecodeToValidText() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<500 {
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
      let source = SourceText.decode(bytes).source
      #expect(Array(String(decoding: source.bytes, as: UTF8.self).utf8) == source.bytes)
      let place = source.fileRange(of: source.range)
      #expect(place.bytes.upperBound <= bytes.count)
    }
  }

  @Test func whatIsNoUTF8StandsWhereItStoodThoughItGrows() throws {
    // Each bad byte becomes the three bytes of U+FFFD.
    let file = Array("Hej".utf8) + [0xFF, 0xFF] + Array(" då".utf8) + [0xF0, 0x9F, 0x98]
    let source = SourceText.decode(file).source
    #expect(String(decoding: source.bytes, as: UTF8.self) == "Hej\u{FFFD}\u{FFFD} då\u{FFFD}")
    #expect(source.fileRange(of: source.range).bytes == 0..<file.count)
    let letter = try #require(source.bytes.firstIndex(of: UInt8(ascii: "d")))
    #expect(source.fileRange(of: ByteRange(letter..<letter + 1)).bytes == 6..<7)
    #expect(source.range(ofFileByte: 6).bytes == letter..<letter + 1)
  }

  @Test func aByteOfTheFileIsPartOfAWholeCharacter() {
    #expect(SourceText("På 🙂").range(ofFileByte: 2).bytes == 1..<3)
    #expect(SourceText("På 🙂").range(ofFileByte: 6).bytes == 4..<8)
    // Two bytes in both, and not the same two.
    let source = SourceText.decode(Array([0xFF, 0xFE, 0x50, 0x00, 0xE5, 0x00])).source
    #expect(source.range(ofFileByte: 5).bytes == 1..<3)
  }
}
