import Foundation
import MediaMetadata
import Testing

/// ExifTool and ffprobe read the same of the same files, for every field that both know.
@Suite(.serialized, .enabled(if: Tool.areThere, "exiftool, ffmpeg and imagemagick are not installed"))
struct OtherReadersTests {
  /// Names of fields by ExifTool's.
  static let names: [String: String] = [
    "IFD0:Artist": "exif.Artist", "IFD0:Copyright": "exif.Copyright", "IFD0:ImageDescription": "exif.ImageDescription",
    "IFD0:HostComputer": "exif.HostComputer", "IFD0:XPAuthor": "exif.XPAuthor", "IFD0:XPComment": "exif.XPComment",
    "ExifIFD:OwnerName": "exif.CameraOwnerName", "ExifIFD:SerialNumber": "exif.BodySerialNumber",
    "ExifIFD:LensSerialNumber": "exif.LensSerialNumber", "ExifIFD:ImageUniqueID": "exif.ImageUniqueID",
    "ExifIFD:DateTimeOriginal": "exif.DateTimeOriginal", "ExifIFD:UserComment": "exif.UserComment",
    "IPTC:By-line": "iptc.By-line", "IPTC:CopyrightNotice": "iptc.CopyrightNotice",
    "IPTC:Caption-Abstract": "iptc.Caption-Abstract", "IPTC:Writer-Editor": "iptc.Writer-Editor",
    "IPTC:Contact": "iptc.Contact", "XMP-dc:Creator": "xmp.dc.creator", "XMP-dc:Rights": "xmp.dc.rights",
    "XMP-dc:Description": "xmp.dc.description", "XMP-iptcExt:PersonInImage": "xmp.iptcExt.PersonInImage",
    "XMP-photoshop:CaptionWriter": "xmp.photoshop.CaptionWriter", "XMP-photoshop:Credit": "xmp.photoshop.Credit",
    "XMP-aux:SerialNumber": "xmp.aux.SerialNumber", "XMP-aux:OwnerName": "xmp.aux.OwnerName",
    "XMP-iptcCore:AltTextAccessibility": "xmp.iptcCore.AltTextAccessibility",
    "XMP-iptcCore:CreatorWorkTelephone": "xmp.iptcCore.CiTelWork", "PNG:Author": "png.tEXt.Author",
    "PDF:Author": "pdf.info.Author", "PDF:Subject": "pdf.info.Subject",
    "XMP-MP:RegionPersonDisplayName": "xmp.MP.RegionInfo",
  ]

  @Test(.timeLimit(.minutes(60))) func exifToolReadsTheSameOfPictures() throws {
    try MediaSamples.withFolder { folder in
      let made = try MadeFiles.pictures(in: folder)
      #expect(made.count >= 50)
      try compare(made, in: folder, try Tool.exifTool(folder, made))
    }
  }

  @Test(.timeLimit(.minutes(60))) func exifToolReadsTheSameOfTheSamples() throws {
    let names = MediaSamples.names.filter { !$0.hasPrefix("broken") }
    try compare(names, in: MediaSamples.folder, try Tool.exifTool(MediaSamples.folder, names))
  }

  private func compare(_ names: [String], in folder: URL, _ rows: [String: [String: Any]]) throws {
    for name in names {
      let row = try #require(rows[name], "\(name)")
      let path = folder.appendingPathComponent(name).path
      let media = try #require(MediaReader.read(file: path), "\(name)")
      #expect(!media.isCutOff, "\(name)")
      for (tag, field) in Self.names {
        let theirs = Self.texts(row[tag])
        // Office files and drawings hold the same properties outside XMP.
        let names = [
          field, "docx.core." + (field.split(separator: ".").last ?? ""), "svg.metadata" + field.dropFirst(3),
        ]
        guard media.format != .docx && media.format != .svg || field.hasPrefix("xmp.dc.") else { continue }
        let ours = Set(media.fields.filter { names.contains($0.name) }.compactMap(\.text))
        // A text in several languages is the first one to ExifTool.
        #expect(theirs.isSubset(of: ours) && ours.isEmpty == theirs.isEmpty, "\(name) \(tag)")
      }
      compareSize(media, row, name)
      comparePosition(media, row, name)
    }
  }

  private static func texts(_ value: Any?) -> Set<String> {
    switch value {
    case let text as String: text.isEmpty ? [] : [text]
    case let number as NSNumber: [number.stringValue]
    case let list as [Any]: Set(list.map { "\($0)" })
    default: []
    }
  }

  private func compareSize(_ media: MediaDescription, _ row: [String: Any], _ name: String) {
    let keys = ["File", "PNG", "RIFF", "GIF", "IFD0", "SVG", "Track1"]
    guard let width = keys.compactMap({ row["\($0):ImageWidth"] as? Int }).first,
      let height = keys.compactMap({ row["\($0):ImageHeight"] as? Int }).first, width > 0, media.format != .svg
    else { return }
    let isSideways = (row["IFD0:Orientation"] as? Int ?? 1) >= 5
    #expect(media.width == (isSideways ? height : width), "\(name)")
    #expect(media.height == (isSideways ? width : height), "\(name)")
  }

  private func comparePosition(_ media: MediaDescription, _ row: [String: Any], _ name: String) {
    let ours = media.fields.compactMap { field -> (Double, Double)? in
      guard field.meaning == .position, case .position(let latitude, let longitude) = field.value else { return nil }
      return field.name.hasPrefix("trailer") ? nil : (latitude, longitude)
    }
    let position = (row["Composite:GPSPosition"] as? String)?.split(separator: " ").compactMap { Double($0) } ?? []
    // Zeros are a place to ExifTool, and none here.
    guard position.count == 2, position != [0, 0] else {
      #expect(ours.isEmpty, "\(name)")
      return
    }
    #expect(ours.contains { abs($0.0 - position[0]) < 0.0001 && abs($0.1 - position[1]) < 0.0001 }, "\(name)")
  }

  @Test(.timeLimit(.minutes(60))) func ffprobeReadsTheSameOfFilms() throws {
    try MediaSamples.withFolder { folder in
      let made = try MadeFiles.films(in: folder)
      #expect(made.count >= 20)
      for name in made {
        let media = try #require(
          MediaReader.read(file: folder.appendingPathComponent(name).path), "\(name)")
        let theirs = try Tool.probe(folder, name)
        compareTracks(media, theirs.streams, name)
        let seconds = (theirs.format["duration"] as? String).flatMap(Double.init)
        // Sound without a header that counts its frames is only estimated, by both.
        if let seconds, seconds > 0 { #expect(abs((media.seconds ?? 0) - seconds) < 0.11, "\(name)") }
        let tags = (theirs.format["tags"] as? [String: String] ?? [:])
        let place = tags["location"] ?? tags["LOCATION"]
        #expect((place != nil) == media.fields.contains { $0.meaning == .position }, "\(name)")
        if tags["creation_time"] != nil { #expect(media.fields.contains { $0.meaning == .time }, "\(name)") }
      }
    }
  }

  private func compareTracks(_ media: MediaDescription, _ streams: [[String: Any]], _ name: String) {
    let kinds = ["video": "video", "audio": "audio", "subtitle": "captions"]
    #expect(
      media.tracks.map(\.kind.rawValue) == streams.map { kinds[$0["codec_type"] as? String ?? ""] ?? "other" },
      "\(name)")
    for (track, stream) in zip(media.tracks, streams) {
      let language = (stream["tags"] as? [String: String])?["language"]
      let short = ["swe": "sv", "fin": "fi", "eng": "en"]
      // Matroska says English where nothing is said.
      if let language, let tag = short[language], language != "eng" { #expect(track.language == tag, "\(name)") }
      if stream["codec_type"] as? String == "video" {
        let sides = Set([stream["width"] as? Int, stream["height"] as? Int])
        #expect(Set([media.width, media.height]) == sides, "\(name)")
        let isTurned = (stream["side_data_list"] as? [[String: Any]])?.contains {
          abs($0["rotation"] as? Int ?? 0) == 90
        }
        #expect((media.orientation >= 5) == (isTurned ?? false), "\(name)")
      }
    }
  }
}
