import BuiltInRules
import LintCore
import SourceText

/// Takes personal data out of paths before they are shown: a draft may be called `anna_19910924-2397.md`.
///
/// A class, since it is handed from run to report and has a context of its own.
public final class PathMask: Sendable {
  private let rules: [any Rule]
  private let context: LintContext

  /// A mask that hides what the rules of the category personal data find.
  init(personalDataRules rules: [any Rule], context: LintContext) {
    self.rules = rules
    self.context = context
  }

  /// A mask that knows nothing of a project.
  public static var standard: PathMask { LintSession().pathMask }

  /// The path as it may be shown.
  public func shown(_ path: String) -> String {
    guard path.mayHoldPersonalData else { return path }
    let utf8 = Array(path.utf8)
    let whole = ByteRange(0..<utf8.count)
    // Rules read it as the name of an attached file, whose dots and underscores are no sentence.
    let name = FieldValue(.text(path, OffsetMap(literal: whole)), at: whole)
    let draft = Draft(
      attachments: [Attachment(file: name, fields: FieldMap(), range: whole)], bodyRange: ByteRange(0..<0))
    let post = Post(draft: draft, texts: [], channels: [], language: "sv")
    let places = rules.flatMap { $0.check(post, in: context) }
      .compactMap { finding in finding.personalData.map { (range: finding.range.bytes, mask: $0.mask) } }
      .sorted { ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count) }
    var result: [UInt8] = []
    var copied = 0
    for place in places where place.range.upperBound > copied && place.range.upperBound <= utf8.count {
      result += utf8[copied..<max(copied, place.range.lowerBound)]
      if place.range.lowerBound >= copied { result += place.mask.utf8 }
      copied = place.range.upperBound
    }
    return String(decoding: result + utf8[copied...], as: UTF8.self)
  }
}

extension Linter {
  /// A path as it may be shown.
  func shown(_ path: String) -> String { pathMask.shown(path) }
}

extension LintSession {
  /// A failure whose path may be shown.
  func shown(_ failure: InputFailure) -> InputFailure {
    var failure = failure
    failure.path = masked(failure.path)
    return failure
  }

  /// A path without personal data.
  func masked(_ path: String) -> String { path.mayHoldPersonalData ? pathMask.shown(path) : path }

  /// A mask by the product's own rules.
  var pathMask: PathMask {
    let rules = BuiltInRules.all.filter { $0.metadata.category == .personalData }
    return PathMask(personalDataRules: rules, context: LintContext(lexicons: lexicons))
  }

  /// An absolute path as it may be shown: relative to where the command runs where possible, without personal data.
  public func shownPath(_ path: String) -> String { masked(Paths.relative(path, to: currentFolder)) }
}

extension String {
  /// Whether it has digits enough for a number, or a sign of an address: most paths are told apart at once.
  fileprivate var mayHoldPersonalData: Bool {
    var digits = 0
    for byte in utf8 {
      // Digits of other scripts and spelled-out signs lie outside ASCII or in parentheses.
      if byte &- 0x30 < 10 {
        digits += 1
      } else if byte == 0x40 || byte >= 0xD9 || byte == 0x28 || byte == 0x5B {
        return true
      }
    }
    return digits >= 2
  }
}
