import Foundation
import MediaMetadata
import Testing

/// What is taken out of files, and what stays.
@Suite struct StrippingTests {
  /// What must be gone.
  static let forbidden: Set<MediaField.Meaning> = [
    .position, .route, .person, .owner, .contact, .captionWriter, .creator, .thumbnail, .serial, .deviceName, .time,
    .makerNote,
  ]

  @Test(arguments: MediaSamples.names) func nothingForbiddenIsLeft(_ name: String) throws {
    let bytes = try MediaSamples.bytes(name)
    let before = try #require(MediaReader.read(MemoryBytes(bytes)))
    guard let stripped = try MetadataStripper.stripped(bytes) else {
      let isTelling = before.fields.contains { Self.forbidden.contains($0.meaning) }
      #expect(!isTelling || !MetadataStripper.formats.contains(before.format))
      return
    }
    let after = try #require(MediaReader.read(MemoryBytes(stripped)))
    #expect(!after.fields.contains { Self.forbidden.contains($0.meaning) })
    #expect((after.width, after.height) == (before.width, before.height))
    #expect(after.tracks == before.tracks)
    #expect(try MetadataStripper.stripped(stripped) == nil, "stripping once is enough")
    // No value that was found is anywhere in the new file.
    let kept = Set(after.fields.compactMap(\.text))
    for text in before.fields.compactMap(\.text) where text.utf8.count >= 5 && !kept.contains(text) {
      let data = Data(stripped)
      #expect(data.range(of: Data(text.utf8)) == nil)
    }
  }

  @Test func altTextAndCopyrightStay() throws {
    // The picture with alt text gets the EXIF segment of one with a position.
    let other = try MediaSamples.bytes("gps-exif.jpg")
    let start = try #require(Data(other).range(of: Data("Exif".utf8))).lowerBound - 4
    let segment = other[start..<start + 2 + Int(other[start + 2]) * 256 + Int(other[start + 3])]
    let before = try MediaSamples.bytes("alt-text.jpg")
    let stripped = try #require(try MetadataStripper.stripped(Array(before[..<2] + segment + before[2...])))
    let media = try #require(MediaReader.read(MemoryBytes(stripped)))
    #expect(!media.fields.contains { $0.meaning == .position })
    let texts = media.fields.filter { $0.meaning == .altText }
    #expect(texts.map(\.language) == ["x-default", "sv"])
    #expect(texts.last?.text == "En gul sol över blått hav.")
  }

  @Test func aFileIsWrittenAnewInItsPlace() throws {
    try MediaSamples.withFolder { folder in
      let file = folder.appendingPathComponent("bad.jpg")
      try Data(MediaSamples.bytes("gps-exif.jpg")).write(to: file)
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
      #expect(try MetadataStripper.strip(file: file.path, writes: false) == .stripped)
      #expect(try Data(contentsOf: file) == Data(MediaSamples.bytes("gps-exif.jpg")))
      #expect(try MetadataStripper.strip(file: file.path) == .stripped)
      #expect(try MetadataStripper.strip(file: file.path) == .clean)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["bad.jpg"])
      let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
      #expect(mode == 0o640)
    }
  }

  @Test func aLinkStaysALink() throws {
    try MediaSamples.withFolder { folder in
      let file = folder.appendingPathComponent("bad.jpg")
      let link = folder.appendingPathComponent("link.jpg")
      try Data(MediaSamples.bytes("gps-exif.jpg")).write(to: file)
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
      #expect(try MetadataStripper.strip(file: link.path) == .stripped)
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path) == file.path)
      #expect(MediaReader.read(file: file.path)?.fields.isEmpty == true)
    }
  }

  @Test func otherFormatsAreLeftAlone() throws {
    try MediaSamples.withFolder { folder in
      let file = folder.appendingPathComponent("bad.heic")
      try Data(MediaSamples.bytes("heic-exif-gps.heic")).write(to: file)
      #expect(try MetadataStripper.strip(file: file.path) == .unsupported(.heic))
      #expect(try Data(contentsOf: file) == Data(MediaSamples.bytes("heic-exif-gps.heic")))
    }
  }

  @Test func aDamagedFileIsLeftAlone() throws {
    let bytes = try MediaSamples.bytes("mp4-xyz-moov-last.mp4")
    #expect(throws: MetadataStripper.Fault.damaged) { try MetadataStripper.stripped(Array(bytes.dropLast(40))) }
  }
}
