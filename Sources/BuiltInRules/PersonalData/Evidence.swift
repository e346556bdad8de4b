/// How sure it is that a stretch of a text is personal data.
///
/// Three levels and no numbers between them: a score that nobody can explain helps nobody decide.
enum Evidence: Int, Sendable {
  /// The structure, the check digit, and an unmistakable layout or a word that says so.
  case certain
  /// One of them is missing.
  case probable
  /// Only the digits fit.
  case possible

  /// The tier of a rule whose severities stand for the three levels, gravest first.
  var tier: Int { rawValue }
}
