import Foundation
import LintCore
import LintTestSupport
import RulePacks
import Segmentation
import SourceText

/// The channels that ship with the product, read from their files, and posts for them.
enum ChannelData {
  static let folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Rules/channels")

  /// The files, by name.
  static let files: [String: String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return Dictionary(
      uniqueKeysWithValues: names.compactMap { name in
        (try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)).map { (name, $0) }
      })
  }()

  /// The definitions.
  static let channels: [Channel: ChannelDefinition] = {
    let packs = files.map { PackFile(name: "Rules/channels/\($0.key)", source: SourceText(utf8: Array($0.value.utf8))) }
    return (try? RulePackImage.compile(packs).channels) ?? [:]
  }()

  static let lexicons = try? TableLexicons("top-level-domains", "language-labels")

  /// What rules know: the channels as they ship, or as a rule's options change them.
  static func context(_ change: (inout [Channel: ChannelDefinition]) -> Void = { _ in }) throws -> LintContext {
    guard let lexicons else { throw CocoaError(.fileReadUnknown) }
    var channels = channels
    change(&channels)
    return LintContext(lexicons: lexicons, channels: channels)
  }

  /// A post for a channel.
  ///
  /// - Parameters:
  ///   - body: its text.
  ///   - title: its title.
  ///   - fields: other fields, such as a profile or a poll.
  static func post(
    _ body: String, for channel: Channel, kind: String? = nil, title: String? = nil, fields: [FieldMap.Entry] = []
  ) throws -> Post {
    guard let lexicons else { throw CocoaError(.fileReadUnknown) }
    let place = ByteRange(0..<0)
    let scanner = EntityScanner(lexicons: lexicons)
    let texts = [(PostText.Role.body, body)] + (title.map { [(.title, $0)] } ?? [])
    let prose = texts.map { role, text in
      let bytes = Array(text.utf8)
      var segments = Segments()
      segments.entities = scanner.entities(in: bytes)
      let map = OffsetMap(literal: ByteRange(0..<bytes.count))
      return Prose(text: PostText(role: role, utf8: bytes, map: map), segments: segments)
    }
    let kinds = kind.map { [FieldMap.Entry(key: "kind", keyRange: place, value: text($0))] } ?? []
    return Post(
      draft: Draft(fields: FieldMap(kinds + fields), texts: prose.map(\.text), bodyRange: place), texts: prose,
      channels: [channel], language: "sv")
  }

  /// A field's text.
  static func text(_ text: String) -> FieldValue {
    let range = ByteRange(0..<text.utf8.count)
    return FieldValue(.text(text, OffsetMap(literal: range)), at: range)
  }

  /// A field with fields of its own.
  static func fields(_ key: String, _ values: [(String, FieldValue)]) -> FieldMap.Entry {
    let place = ByteRange(0..<0)
    let entries = values.map { FieldMap.Entry(key: $0.0, keyRange: place, value: $0.1) }
    return FieldMap.Entry(key: key, keyRange: place, value: FieldValue(.map(FieldMap(entries)), at: place))
  }
}
