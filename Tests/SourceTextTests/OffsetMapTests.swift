import SourceText
import Testing

@Suite struct OffsetMapTests {
  /// `ab\ncd` written as `ab\\ncd` from byte 10: an escape of two bytes for one.
  private var escaped: OffsetMap {
    var map = OffsetMap()
    map.append(literal: 10..<12)
    map.append(replacing: 12..<14, textLength: 1)
    map.append(literal: 14..<16)
    return map
  }

  @Test func literalTextMapsByteForByte() {
    let map = OffsetMap(literal: ByteRange(5..<9))
    #expect(map.source(of: 1..<3) == ByteRange(6..<8))
    #expect(map.textLength == 4)
  }

  @Test func anEscapeMapsAsAWhole() {
    #expect(escaped.source(of: 2..<3) == ByteRange(12..<14))
    #expect(escaped.source(of: 1..<4) == ByteRange(11..<15))
    #expect(escaped.source(of: 3..<5) == ByteRange(14..<16))
  }

  @Test func emptyPlacesAndEndsStayInside() {
    #expect(escaped.source(of: 0..<0) == ByteRange(10..<10))
    #expect(escaped.source(of: 5..<5) == ByteRange(16..<16))
    #expect(OffsetMap().source(of: 0..<0) == ByteRange(0..<0))
  }

  @Test func whatIsLeftOutIsNotPartOfAPlaceBesideIt() {
    var map = OffsetMap()
    map.append(literal: 0..<4)
    map.append(literal: 20..<24)
    #expect(map.source(of: 0..<4) == ByteRange(0..<4))
    #expect(map.source(of: 4..<8) == ByteRange(20..<24))
    #expect(map.source(of: 3..<5) == ByteRange(3..<21))
    #expect(map.pieces.count == 2)
  }

  @Test func neighbouringLiteralsJoin() {
    var map = OffsetMap()
    map.append(literal: 0..<4)
    map.append(literal: 4..<8)
    #expect(map.pieces.count == 1)
  }
}
