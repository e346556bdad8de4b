import LintCore
import SourceText

@testable import PostFormats

/// A file that has been read, with short ways to what it holds as it is written.
struct ReadFile {
  let source: SourceText
  let file: DraftFile

  /// Reads a text as the format that a file's name tells; as Markdown where there is none.
  init(_ text: String, name: String = "inlagg.md") {
    self.init(SourceText(text), format: PostFormat.named(name) ?? .markdown)
  }

  init(_ source: SourceText, format: PostFormat = .markdown) {
    self.source = source
    file = format.read(source, fileName: "inlagg")
  }

  /// The only draft.
  var draft: Draft {
    file.drafts.first ?? Draft(bodyRange: source.range)
  }

  var fields: FieldMap { draft.fields }

  /// The common text.
  var body: String? { draft.texts.first { $0.role == .body && $0.channel == nil }?.string }

  /// The text of a channel of its own.
  func body(_ channel: Channel) -> String? {
    draft.texts.first { $0.role == .body && $0.channel == channel }?.string
  }

  /// The texts with a role.
  func texts(_ role: PostText.Role) -> [String] { draft.texts.filter { $0.role == role }.map(\.string) }

  /// What stands in a place.
  func written(_ range: ByteRange) -> String { source[range] }

  /// Each problem as its rule and what it marks: `unknown-field: chanels`.
  var problems: [String] { file.problems.map { "\($0.rule): \(source[$0.finding.range])" } }

  /// Each suppression as its name and what it covers: `slang: B`, `slang: file`.
  var suppressions: [String] {
    draft.suppressions.map { directive in
      if case .range(let range) = directive.scope {
        "\(directive.name): \(source[range])"
      } else {
        "\(directive.name): file"
      }
    }
  }

  /// The file after the first fix of the first problem.
  var firstFixed: String? {
    guard let fix = file.problems.first?.finding.fixes.first else { return nil }
    var bytes = source.bytes
    for edit in fix.edits.reversed() { bytes.replaceSubrange(edit.range.bytes, with: edit.text.utf8) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A small generator of pseudo-random numbers, so that every run tests the same.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  /// SplitMix64, after Steele, Lea and Flood, 2014.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
