extension CaptionFile {
  /// A cue's name or number; empty when it has none.
  public func id(of cue: Cue, in bytes: [UInt8]) -> String {
    cue.id.map { String(decoding: bytes[$0], as: UTF8.self).withoutNUL } ?? ""
  }

  /// A cue's text with its tags, as programs get it: LF between lines, U+FFFD for NUL.
  public func text(of cue: Cue, in bytes: [UInt8]) -> String {
    String(decoding: bytes[cue.text], as: UTF8.self).withoutNUL
  }
}
