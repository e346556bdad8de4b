import LintCore
import Testing

/// A byte set knows each byte of a text and no other.
@Suite struct ByteSetTests {
  @Test func holdsEachByteByItself() {
    for byte in UInt8.min...UInt8.max {
      let set = ByteSet([byte])
      #expect((UInt8.min...UInt8.max).filter(set.contains) == [byte])
    }
  }

  @Test func overlapsWhereAByteIsCommon() {
    let text = ByteSet("Öppet 8–16".utf8)
    #expect(text.overlaps(.digits))
    #expect(!ByteSet("Öppet".utf8).overlaps(.digits))
    #expect(!ByteSet([]).overlaps(text))
  }
}
