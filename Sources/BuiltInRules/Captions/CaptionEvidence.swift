import LintCore
import SourceText

/// What is known of a film's captions, in the order in which it counts.
enum CaptionEvidence {
  /// The draft names a file, or says something that is no state: whether that holds, another rule says.
  case named(FieldValue)
  /// They are part of the picture.
  case burnedIn(FieldValue)
  /// There are none, as declared; with the reason where one is given.
  case declined(FieldValue, reason: String?)
  /// There are none, and there is a reason.
  case excused(reason: String)
  /// The film has no sound.
  case silent
  /// The film has a track of captions.
  case embedded
  /// Files lie beside the film.
  case beside([String])
  /// The channel makes them.
  case automatic(FieldValue)
  /// There is nothing.
  case nothing
}

extension Attachment {
  /// Whether it is a film that can be judged: there, or planned to be elsewhere.
  var isJudgedFilm: Bool {
    guard facts.kind == .video else { return false }
    return facts.state == .found || facts.state == .unknown
  }

  /// What is known of its captions.
  var captionEvidence: CaptionEvidence {
    let reason = fields["reason"]?.text
    if let value = fields["captions"], let captions = value.text {
      switch captions {
      case "none": return .declined(value, reason: reason)
      case "burned-in": return .burnedIn(value)
      default: return .named(value)
      }
    }
    if let reason { return .excused(reason: reason) }
    if facts.hasSound == false { return .silent }
    if facts.hasCaptionTrack == true { return .embedded }
    if !facts.captionFiles.isEmpty { return .beside(facts.captionFiles) }
    if let value = fields["auto_captions"], value.bool == true { return .automatic(value) }
    return .nothing
  }

  /// Where findings about the file lie.
  var filePlace: ByteRange { file?.range ?? range }

  /// The caption files that would be handed in with the film, and where findings about them lie.
  var captionFiles: (names: [String], place: ByteRange) {
    switch captionEvidence {
    case .named(let value): (value.text.map { [$0] } ?? [], value.range)
    case .beside(let files): (files, filePlace)
    default: ([], filePlace)
    }
  }
}

extension Post {
  /// Whether some line of the text begins with a word such as ”Syntolkning:”.
  func hasLine(beginningWith words: [String]) -> Bool {
    bodies.contains { prose in
      prose.text.utf8.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).contains { line in
        // Only the beginning counts, however long the line is.
        let start = String(decoding: line.prefix(60), as: UTF8.self).lowercased()
        let text = start.drop { !$0.isLetter }
        return words.contains { text.hasPrefix($0) }
      }
    }
  }
}
