import Foundation

/// Files that other programs make for the time of a test. Names, numbers and places in them are invented.
enum MadeFiles {
  /// Makes pictures of every format and several sizes, some with metadata that ExifTool writes; gives their names.
  static func pictures(in folder: URL) throws -> [String] {
    var names: [String] = []
    for (index, kind) in ["jpg", "png", "webp", "gif", "tif", "bmp"].enumerated() {
      for side in [1, 17, 64, 200, 333] {
        let name = "plain-\(side).\(kind)"
        let size = "\(side)x\(side + index + 1)"
        try Tool.run("convert", ["-size", size, "gradient:red-blue", "-strip", name], in: folder)
        names.append(name)
      }
    }
    try Tool.run(
      "convert", ["-size", "40x30", "-delay", "20", "xc:red", "xc:blue", "xc:green", "moving.gif"], in: folder)
    try Tool.run("convert", ["-size", "64x48", "gradient:", "-interlace", "JPEG", "progressive.jpg"], in: folder)
    try Tool.run("convert", ["-size", "64x48", "gradient:", "-set", "comment", "Hej", "comment.gif"], in: folder)
    try Tool.run("convert", ["-size", "64x48", "gradient:", "-set", "comment", "Hej", "comment.jpg"], in: folder)
    names += ["moving.gif", "progressive.jpg", "comment.gif", "comment.jpg"]
    for (number, tags) in tagged.enumerated() {
      for kind in ["jpg", "png", "webp", "tif"] {
        let name = "tagged-\(number).\(kind)"
        try FileManager.default.copyItem(
          at: folder.appendingPathComponent("plain-64.\(kind)"), to: folder.appendingPathComponent(name))
        names.append(name)
      }
      let files = names.suffix(4)
      try Tool.run("exiftool", ["-q", "-q", "-m", "-overwrite_original"] + tags + files, in: folder)
    }
    return names
  }

  /// Rows of tags that are written together.
  private static let tagged = [
    [
      "-GPSLatitude=56.046472", "-GPSLatitudeRef=N", "-GPSLongitude=12.694512", "-GPSLongitudeRef=E",
      "-EXIF:DateTimeOriginal=2026:05:12 10:31:00", "-EXIF:Artist=Anna Exempelsson", "-Orientation#=6",
    ],
    [
      "-GPSLatitude=33.5", "-GPSLatitudeRef=S", "-GPSLongitude=70.25", "-GPSLongitudeRef=W",
      "-EXIF:Copyright=© Exempelstad", "-XMP-dc:Rights=© Exempelstad", "-Orientation#=3",
    ],
    [
      "-ExifIFD:OwnerName=Anna Exempelsson", "-ExifIFD:SerialNumber=0042", "-ExifIFD:LensSerialNumber=L7",
      "-IFD0:HostComputer=Annas telefon", "-EXIF:UserComment=En sol över havet", "-EXIF:XPAuthor=Anna Exempelsson",
    ],
    [
      "-XMP-dc:Creator=Anna Exempelsson", "-XMP-iptcExt:PersonInImage=Elsa Exempelsson",
      "-XMP-photoshop:CaptionWriter=Olle Provare", "-XMP-aux:SerialNumber=0042", "-XMP-aux:OwnerName=Anna Exempelsson",
      "-XMP-iptcCore:AltTextAccessibility=En sol över havet.", "-XMP-photoshop:Credit=Exempelstad",
      "-XMP-iptcCore:CreatorWorkTelephone=070-174 06 05", "-XMP-exif:GPSLatitude=56.5", "-XMP-exif:GPSLongitude=12.5",
    ],
    [
      "-IPTC:By-line=Anna Exempelsson", "-IPTC:CopyrightNotice=Exempelstad", "-IPTC:Caption-Abstract=En sol",
      "-IPTC:Writer-Editor=Olle Provare", "-IPTC:Contact=Exempelgatan 12", "-EXIF:ImageDescription=En sol",
      "-EXIF:ImageUniqueID=00112233445566778899aabbccddeeff",
    ],
  ]

  /// Makes films and sounds of every kind; gives their names.
  static func films(in folder: URL) throws -> [String] {
    try Data("1\n00:00:00,000 --> 00:00:00,900\nHej.\n".utf8).write(to: folder.appendingPathComponent("text.srt"))
    let picture = ["-f", "lavfi", "-i", "testsrc=duration=1:size=64x48:rate=10"]
    let sound = ["-f", "lavfi", "-i", "sine=duration=1:sample_rate=44100"]
    let text = ["-i", "text.srt", "-map", "0", "-map", "1", "-map", "2"]
    let swedish = ["-metadata:s:a:0", "language=swe"]
    let rows: [(String, [String])] = [
      ("a.mp4", picture + sound + ["-c:v", "mpeg4"]),
      ("silent.mp4", picture + ["-c:v", "mpeg4"]),
      ("language.mp4", picture + sound + ["-c:v", "mpeg4"] + swedish),
      ("fast.mp4", picture + sound + ["-c:v", "mpeg4", "-movflags", "+faststart"]),
      ("pieces.mp4", picture + sound + ["-c:v", "mpeg4", "-movflags", "frag_keyframe+empty_moov"]),
      ("place.mp4", picture + ["-c:v", "mpeg4", "-metadata", "location=+56.0465+012.6945/"]),
      ("text.mp4", picture + sound + text + ["-c:v", "mpeg4", "-c:s", "mov_text", "-metadata:s:s:0", "language=swe"]),
      ("title.mp4", picture + ["-c:v", "mpeg4", "-metadata", "title=Badet", "-metadata", "artist=Anna Exempelsson"]),
      ("dated.mp4", picture + ["-c:v", "mpeg4", "-metadata", "creation_time=2026-05-12T10:31:00Z"]),
      ("a.mov", picture + sound + ["-c:v", "mpeg4"]),
      ("keys.mov", picture + ["-c:v", "mpeg4", "-movflags", "use_metadata_tags", "-metadata", "title=Badet"]),
      ("language.mov", picture + sound + ["-c:v", "mpeg4"] + swedish),
      ("a.mkv", picture + sound + ["-c:v", "mpeg4"] + swedish),
      ("text.mkv", picture + sound + text + ["-c:v", "mpeg4", "-c:s", "srt", "-metadata:s:s:0", "language=fin"]),
      ("a.webm", picture + sound + ["-c:v", "libvpx", "-c:a", "libvorbis", "-deadline", "realtime"]),
      ("silent.webm", picture + ["-c:v", "libvpx", "-deadline", "realtime"]),
      ("a.avi", picture + sound + ["-c:v", "mpeg4"]),
      ("a.m4a", sound + ["-metadata", "artist=Anna Exempelsson"]),
      ("a.mp3", sound + ["-metadata", "title=Podd", "-metadata", "artist=Anna Exempelsson"]),
      ("short.mp3", sound + ["-write_xing", "0", "-b:a", "64k"]),
      ("a.wav", sound),
      ("a.ogg", sound + ["-c:a", "libvorbis", "-metadata", "artist=Anna Exempelsson"]),
      ("a.opus", sound + ["-c:a", "libopus"]),
      ("a.flac", sound + ["-metadata", "artist=Anna Exempelsson"]),
    ]
    for (name, arguments) in rows {
      try Tool.run("ffmpeg", ["-v", "quiet", "-y"] + arguments + [name], in: folder)
    }
    // Turning is written into the header of a film that is copied.
    try Tool.run(
      "ffmpeg", ["-v", "quiet", "-y", "-i", "a.mp4", "-c", "copy", "-metadata:s:v:0", "rotate=90", "turned.mp4"],
      in: folder)
    return rows.map(\.0) + ["turned.mp4"]
  }
}
