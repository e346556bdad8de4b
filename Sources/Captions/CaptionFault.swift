/// Something in a caption file that is not as it should be written.
public struct CaptionFault: Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    // What costs the viewer text.

    /// A WebVTT file that does not begin with WEBVTT: a player reads nothing of it.
    case missingSignature
    /// A file that is named as SubRip and holds WebVTT.
    case webVTTNamedSubRip
    /// No cue at all.
    case noCues
    /// A line that should be a cue's times but cannot be read: the cue is lost.
    case badTiming
    /// Text that belongs to no cue, most often after a blank line in one.
    case strayText
    /// A cue that ends when it begins or before.
    case endsBeforeStart
    /// A cue right after another one's text, without the blank line: shown as text of the first.
    case missingBlankLine
    /// `-->` in a text.
    case arrowInText
    /// A tag that a player takes for one and does not show, though it is none: `<skratt>`.
    case unknownTag
    /// A `<` without its `>`: what follows is not shown.
    case unclosedBracket

    // What players forgive, some of them.

    /// Times that are written another way than the format asks: a full stop for a comma, no space at the arrow.
    case timingStyle
    /// Numbers that do not rise by one, or are missing.
    case numbering
    /// A setting that does not exist or a value that it cannot have.
    case badSetting
    /// A style or region after the first cue: ignored.
    case lateBlock
    /// A tag that is opened and not closed, or closed and not opened.
    case unbalancedTag
    /// `&` that begins no character reference. Every player shows it as meant.
    case bareAmpersand
  }

  /// What is wrong.
  public var kind: Kind
  /// Where, in bytes.
  public var range: Range<Int>
  /// What to write instead, where that is certain.
  public var replacement: String?

  /// Creates a fault.
  public init(_ kind: Kind, at range: Range<Int>, replacement: String? = nil) {
    self.kind = kind
    self.range = range
    self.replacement = replacement
  }
}

extension CaptionFault.Kind {
  /// Whether viewers lose text by it.
  public var losesText: Bool {
    switch self {
    case .missingSignature, .webVTTNamedSubRip, .noCues, .badTiming, .strayText, .endsBeforeStart, .missingBlankLine,
      .arrowInText, .unknownTag, .unclosedBracket:
      true
    case .timingStyle, .numbering, .badSetting, .lateBlock, .unbalancedTag, .bareAmpersand: false
    }
  }
}
