import Captions
import LintCore
import SourceText

/// A file of captions alone: a draft whose text is what is said.
enum CaptionDraft {
  static func read(_ source: SourceText, fileName: String, expected: CaptionFormat) -> DraftFile {
    let file = CaptionFile.read(source.bytes, expected: expected)
    var visible = VisibleText(file.format)
    let cues = file.cues.map { cue in
      CaptionTrack.Cue(
        id: file.id(of: cue, in: source.bytes), start: cue.start, end: cue.end, timing: ByteRange(cue.timing),
        place: ByteRange(cue.text), lines: visible.append(cue, of: source.bytes), isPlaced: isPlaced(cue, source.bytes))
    }
    let text = PostText(role: .captions, utf8: visible.utf8, map: visible.map)
    let track = CaptionTrack(
      format: file.format == .webVTT ? .webVTT : .subRip, encoding: source.encoding,
      language: CaptionFileName(fileName).language, cues: cues, text: text)
    var draft = Draft(texts: [CueJoiner(track).joined()], bodyRange: source.range)
    draft.captions = track
    return DraftFile(drafts: [draft], problems: CaptionProblems(file, source).findings)
  }

  /// SubRip has no settings, but a code in braces can say where the text stands: `{\an8}`.
  private static func isPlaced(_ cue: Cue, _ bytes: [UInt8]) -> Bool {
    cue.settings.isPlaced || bytes[cue.text].starts(with: [0x7B, 0x5C, 0x61, 0x6E])
  }
}
