import Foundation
import MediaMetadata
import Testing

/// Stripped files as other programs see them: the same picture, and nothing that tells.
@Suite(.serialized, .enabled(if: Tool.areThere, "exiftool, ffmpeg and imagemagick are not installed"))
struct StrippedPicturesTests {
  /// Parts of the names of tags that tell of places, persons and devices.
  static let telling = [
    "GPS", "Artist", "Creator", "Owner", "SerialNumber", "PersonInImage", "RegionName", "HostComputer", "XPAuthor",
    "By-line", "Writer", "CaptionWriter", "UniqueID", "DateTimeOriginal", "WorkTelephone", "Contact", "Author",
    "LocationInformation", "UserComment", "Make", "Model", "Comment",
  ]

  @Test(.timeLimit(.minutes(60))) func picturesKeepTheirPixelsAndLoseTheRest() throws {
    try MediaSamples.withFolder { folder in
      let names = try MadeFiles.pictures(in: folder).filter { $0.hasPrefix("tagged") || $0.hasPrefix("comment.j") }
      let signatures = try names.map { try signature($0, folder) }
      let before = try Tool.exifTool(folder, names)
      for name in names {
        #expect(try MetadataStripper.strip(file: folder.appendingPathComponent(name).path) != .clean, "\(name)")
      }
      #expect(try names.map { try signature($0, folder) } == signatures)
      let after = try Tool.exifTool(folder, names)
      for name in names {
        check(try #require(after[name]), name)
        for tag in ["IFD0:Orientation", "IFD0:Copyright", "XMP-dc:Rights", "XMP-iptcCore:AltTextAccessibility"] {
          #expect(after[name]?[tag].map { "\($0)" } == before[name]?[tag].map { "\($0)" }, "\(name) \(tag)")
        }
      }
    }
  }

  @Test(.timeLimit(.minutes(60))) func filmsKeepTheirFramesAndLoseTheRest() throws {
    try MediaSamples.withFolder { folder in
      let names = try MadeFiles.films(in: folder).filter {
        ["place.mp4", "title.mp4", "dated.mp4", "keys.mov", "a.m4a", "text.mp4"].contains($0)
      }
      let frames = try names.map { try self.frames($0, folder) }
      for name in names { _ = try MetadataStripper.strip(file: folder.appendingPathComponent(name).path) }
      #expect(try names.map { try self.frames($0, folder) } == frames)
      let after = try Tool.exifTool(folder, names)
      for name in names { check(try #require(after[name]), name) }
    }
  }

  /// No tag tells anything; some, as a film's time, are there without a value.
  private func check(_ row: [String: Any], _ name: String) {
    for (tag, value) in row where !tag.hasPrefix("System:") && !tag.hasPrefix("ICC") && !tag.hasPrefix("ExifTool") {
      let short = tag.split(separator: ":").last.map(String.init) ?? tag
      let isTelling = Self.telling.contains { short.contains($0) }
      // What makes colour profiles and codecs is no person.
      if ["ProfileCreator", "CreatorTool", "CompressorName", "ColorSpaceModel"].contains(short) { continue }
      #expect(!isTelling || "\(value)".allSatisfy { "0: ".contains($0) }, "\(name) \(tag)")
    }
  }

  /// A number that the decoded pixels have.
  private func signature(_ name: String, _ folder: URL) throws -> String {
    String(decoding: try Tool.run("convert", [name, "-format", "%#", "info:"], in: folder), as: UTF8.self)
  }

  /// A number that the decoded frames and the sound have.
  private func frames(_ name: String, _ folder: URL) throws -> String {
    String(decoding: try Tool.run("ffmpeg", ["-v", "quiet", "-i", name, "-f", "md5", "-"], in: folder), as: UTF8.self)
  }
}
