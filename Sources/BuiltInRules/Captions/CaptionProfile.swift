import LintCore

/// For whom captions are made, and with that what limits they keep.
enum CaptionProfile: String, CaseIterable, Sendable {
  /// Everyone: what Swedish public organisations and broadcasters keep to.
  case offentlig
  /// Easy to read: fewer characters a line, and more time.
  case lattlast

  /// The most characters in a line before it is a warning.
  var lineLength: Int { self == .offentlig ? 42 : 32 }
  /// The most characters in a line before it is advice.
  var advisedLineLength: Int { self == .offentlig ? 37 : 32 }
  /// The most characters a second before it is a warning.
  var speed: Double { self == .offentlig ? 15 : 10 }
  /// The most characters a second before it is an error.
  var highestSpeed: Double { 20 }
  /// The shortest and longest time that a cue is shown, in seconds.
  var duration: ClosedRange<Double> { self == .offentlig ? 1...7 : 2...8 }
}

extension CaptionProfile {
  /// What the option does.
  static let summary = Localized(
    sv: "För vem: offentlig (alla) eller lattlast (lättläst, med strängare gränser).",
    en: "For whom: offentlig (everyone) or lattlast (easy to read, with stricter limits).")
}
