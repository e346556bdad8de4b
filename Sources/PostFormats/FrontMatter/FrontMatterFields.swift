import LintCore
import SourceText
import YAMLSyntax

/// The fields of a post as its front matter gives them, with what is wrong there.
struct FrontMatterFields {
  /// The fields by the schema.
  var map = FieldMap()
  /// What is wrong.
  var problems: [InputFinding] = []
  /// Where the post's text begins.
  var bodyStart = 0

  /// What the fields ask not to report.
  var suppressions: [SuppressionDirective] { map["suppress"]?.suppressions ?? [] }

  /// Reads front matter. Whatever is wrong in it, fields that can be read are, and the text after it is left alone.
  static func read(_ front: FrontMatter, in source: SourceText) -> FrontMatterFields {
    var fields = FrontMatterFields(bodyStart: front.bodyStart)
    if !front.isClosed { fields.problems.append(.unclosedFrontMatter(at: ByteRange(front.fence))) }
    do throws(YAMLError) {
      guard let root = try YAMLDocument.parse(source, in: ByteRange(front.contents)) else { return fields }
      guard case .mapping(let entries) = root.content else {
        if let line = MissingSpace(in: front.contents, of: source) {
          fields.problems.append(line.finding)
        } else {
          fields.problems.append(.frontMatterWithoutKeys(at: root.range))
          fields.bodyStart = front.contents.lowerBound
        }
        return fields
      }
      fields.read(entries, in: source)
    } catch {
      let (entries, errors) = FrontMatterRecovery.read(front.contents, of: source, after: error)
      fields.problems += errors.map { InputFinding("draft-syntax", $0.finding(in: source, front.contents)) }
      fields.read(entries, in: source)
      // Not a single key: it is rather text between two lines than fields, so it is checked as text.
      if !front.hasKey(in: source), MissingSpace(in: front.contents, of: source) == nil {
        fields.bodyStart = front.contents.lowerBound
      }
    }
    return fields
  }

  private mutating func read(_ entries: [YAMLEntry], in source: SourceText) {
    var reader = FieldReader(source: source)
    map = reader.fields(entries, .post)
    problems += reader.problems
  }
}

extension FieldValue {
  /// The value of `suppress` as requests that hold for the whole file.
  var suppressions: [SuppressionDirective] {
    switch content {
    case .list(let values): values.flatMap(\.suppressions)
    case .map(let map):
      map.entries.map { entry in
        SuppressionDirective(
          scope: .file, name: entry.key, nameRange: entry.keyRange, reason: entry.value.text)
      }
    case .text(let name, _): [SuppressionDirective(scope: .file, name: name, nameRange: range)]
    default: []
    }
  }
}
