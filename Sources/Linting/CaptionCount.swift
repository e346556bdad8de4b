import BuiltInRules
import LintCore
import PostFormats
import SourceText

/// A cue, as programs get it.
public struct CueCount: Sendable, Hashable {
  /// Its name or number; empty when it has none.
  public var id: String
  /// When it appears and vanishes, in seconds.
  public var start: Double
  public var end: Double
  /// Its text with its tags: LF between lines, U+FFFD for NUL.
  public var text: String
}

/// How captions are read: how many there are, how fast, and how much of the film they reach.
public struct CaptionSummary: Sendable, Hashable {
  /// How many cues there are.
  public var cues: Int
  /// When the last one vanishes, in seconds.
  public var end: Double
  /// Characters a second, over all the time that there is something to read.
  public var averageSpeed: Double
  /// Characters a second of the fastest cue that lasts over a second.
  public var highestSpeed: Double
  /// How long the film is, in seconds; nil where that is not known.
  public var filmSeconds: Double?

  init(_ captions: CaptionTrack) {
    let units = captions.readingUnits
    cues = captions.cues.count
    end = captions.cues.reduce(0) { max($0, $1.end) }
    let seconds = units.reduce(0) { $0 + $1.seconds }
    averageSpeed = seconds > 0 ? Double(units.reduce(0) { $0 + $1.characters }) / seconds : 0
    highestSpeed = units.reduce(0) { $1.seconds > 1 ? max($0, Double($1.characters) / $1.seconds) : $0 }
    filmSeconds = captions.film?.seconds
  }
}

extension PostCount {
  /// Adds what a caption file holds.
  ///
  /// - Parameter isWebVTT: Whether the file is named as WebVTT: then a player reads nothing of one that is not.
  mutating func add(_ captions: CaptionTrack?, of source: SourceText, film: CaptionTrack.Film?, isWebVTT: Bool) {
    guard var captions else { return }
    captions.film = film
    guard captions.format == .webVTT || !isWebVTT else {
      cues = []
      return
    }
    cues = captions.cues.map { cue in
      CueCount(id: cue.id, start: cue.start, end: cue.end, text: source.captionText(cue.place))
    }
    captionSummary = CaptionSummary(captions)
  }
}

extension SourceText {
  /// A cue's text with LF for any line end and U+FFFD for NUL.
  fileprivate func captionText(_ place: ByteRange) -> String {
    let text = self[place]
    guard text.utf8.contains(where: { $0 == 0x0D || $0 == 0 }) else { return text }
    return text.replacing("\r\n", with: "\n").replacing("\r", with: "\n").replacing("\0", with: "\u{FFFD}")
  }
}

extension AttachmentLookup {
  /// How the captions of a film are read, where they are in a file that is there.
  func captionSummary(of media: PostCount.Media) -> CaptionSummary? {
    guard let name = media.captions, let format = PostFormat.forReading(name), format.isCaptions,
      facts(ofFile: name).state == .found, let bytes = try? files.read(Paths.absolute(name, from: folder))
    else { return nil }
    let (source, _) = SourceText.decode(bytes)
    guard var captions = format.read(source, fileName: name).drafts.first?.captions, !captions.cues.isEmpty else {
      return nil
    }
    captions.film = CaptionTrack.Film(name: media.file, seconds: media.facts?.seconds)
    return CaptionSummary(captions)
  }
}
