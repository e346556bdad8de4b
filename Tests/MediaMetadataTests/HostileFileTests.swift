import MediaMetadata
import Testing

/// Files that are made to waste time or memory.
@Suite struct HostileFileTests {
  /// A box of ISO base media.
  private func box(_ type: String, _ content: [UInt8], length: Int? = nil) -> [UInt8] {
    big(length ?? 8 + content.count) + Array(type.utf8) + content
  }

  private func big(_ value: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) } }

  private let film: [UInt8] = [0, 0, 0, 16] + Array("ftypisom".utf8) + [0, 0, 0, 0]

  @Test func boxesWithinBoxesEndSomewhere() throws {
    var inner = box("udta", [])
    for _ in 0..<20_000 { inner = box("meta", Array(inner.prefix(4000))) }
    let media = try #require(MediaReader.read(MemoryBytes(film + box("moov", inner))))
    #expect(media.fields.isEmpty)
  }

  @Test func aMillionEmptyBoxesAreNotAllLookedAt() throws {
    let boxes = [[UInt8]](repeating: box("free", []), count: 300_000).flatMap(\.self)
    let media = try #require(MediaReader.read(MemoryBytes(film + boxes)))
    // It was not read to its end, so nothing is said of it.
    #expect(!media.isCutOff)
  }

  @Test func aBoxLongerThanTheFileIsCutOff() throws {
    let media = try #require(MediaReader.read(MemoryBytes(film + box("moov", [], length: 0xFFFF_FFF0))))
    #expect(media.isCutOff)
  }

  @Test func aDirectoryThatLeadsToItselfIsReadOnce() throws {
    // One entry: a further directory at offset 8, which is this one; and the next directory is this one too.
    let entry: [UInt8] = [0x87, 0x69, 0, 4, 0, 0, 0, 1, 0, 0, 0, 8]
    let tiff = Array("MM\0*".utf8) + big(8) + [0, 1] + entry + big(8)
    #expect(MediaReader.read(MemoryBytes(tiff)) != nil)
  }

  @Test func deepXMPIsPassedOver() throws {
    let deep = String(repeating: "<dc:x>", count: 100_000)
    let packet = "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">" + deep
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><metadata>\(packet)"
    #expect(MediaReader.read(MemoryBytes(Array(svg.utf8)))?.fields.isEmpty == true)
  }

  @Test func entitiesAreNotExpanded() throws {
    let text = """
      <?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>
      <svg xmlns="http://www.w3.org/2000/svg"><title>&b;</title></svg>
      """
    let media = try #require(MediaReader.read(MemoryBytes(Array(text.utf8))))
    #expect(!media.fields.contains { $0.text?.contains("aaaa") ?? false })
  }

  /// A chunk of a PNG that unpacks to gigabytes: 1 000 bytes of DEFLATE can become a megabyte, and so on.
  @Test func packedTextsAreUnpackedWithinBounds() throws {
    // Stored blocks of zeros, repeated by a copy of the last byte, 258 at a time.
    var packed: [UInt8] = [0x78, 0x9C, 0xEC, 0xC0, 0x81, 0, 0, 0, 0, 0x80, 0xA0, 0xFC, 0xA9, 0x17, 0xB9]
    packed += [UInt8](repeating: 0, count: 200_000)
    let chunk = Array("Comment\0\0".utf8) + packed
    let png: [UInt8] =
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + big(13) + Array("IHDR".utf8) + big(4) + big(4) + [
        8, 2, 0, 0, 0,
      ]
      + big(0) + big(chunk.count) + Array("zTXt".utf8) + chunk + big(0) + big(0) + Array("IEND".utf8) + big(0)
    let media = try #require(MediaReader.read(MemoryBytes(png)))
    #expect(media.fields.allSatisfy { ($0.text?.utf8.count ?? 0) <= 4096 })
  }

  @Test func aGIFOfEmptyBlocksEnds() throws {
    let blocks = [[UInt8]](repeating: [0x21, 0xFE, 0], count: 200_000).flatMap(\.self)
    let gif = Array("GIF89a".utf8) + [4, 0, 4, 0, 0, 0, 0] + blocks
    #expect(MediaReader.read(MemoryBytes(gif)) != nil)
  }

  @Test func aPDFWhoseTablesLeadInARingEnds() throws {
    var text = "%PDF-1.4\n"
    let table = text.utf8.count
    text += "xref\n0 1\n0000000000 65535 f \ntrailer <</Prev \(table) /Info 1 0 R>>\nstartxref\n\(table)\n%%EOF"
    #expect(MediaReader.read(MemoryBytes(Array(text.utf8)))?.fields.isEmpty == true)
  }
}
