import CYAML
import SourceText

/// The events of a YAML text, one at a time, and the memory of the C parser behind them.
struct EventStream: ~Copyable {
  /// The whole source.
  let bytes: UnsafeBufferPointer<UInt8>
  /// The part of it that is YAML.
  let part: Range<Int>
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let isReady: Bool
  private var index: CodePointIndex

  /// Starts reading a part of a source, which must outlive the stream.
  init(_ bytes: UnsafeBufferPointer<UInt8>, in part: Range<Int>) {
    self.bytes = bytes
    self.part = part
    index = CodePointIndex(bytes, in: part)
    parser = .allocate(capacity: 1)
    isReady = yaml_parser_initialize(parser) == 1
    if isReady {
      // The encoding is given: libyaml would otherwise guess UTF-16 from the first two bytes.
      yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(parser, bytes.baseAddress.map { $0 + part.lowerBound }, part.count)
    }
  }

  deinit {
    if isReady { yaml_parser_delete(parser) }
    parser.deallocate()
  }

  /// The next event.
  mutating func next() throws(YAMLError) -> Event {
    var event = yaml_event_t()
    guard isReady, yaml_parser_parse(parser, &event) == 1 else { throw fault() }
    defer { yaml_event_delete(&event) }
    let start = index.byteOffset(of: event.start_mark.index)
    let end = max(start, index.byteOffset(of: event.end_mark.index))
    var result = Event(kind: .streamEnd, range: start..<end)
    switch event.type {
    case YAML_STREAM_START_EVENT: result.kind = .streamStart
    case YAML_DOCUMENT_START_EVENT: result.kind = .documentStart
    case YAML_DOCUMENT_END_EVENT: result.kind = .documentEnd
    case YAML_ALIAS_EVENT: result.kind = .alias
    case YAML_SEQUENCE_START_EVENT:
      result.kind = .sequenceStart
      result.hasAnchor = event.data.sequence_start.anchor != nil
      result.hasTag = event.data.sequence_start.tag != nil
    case YAML_MAPPING_START_EVENT:
      result.kind = .mappingStart
      result.hasAnchor = event.data.mapping_start.anchor != nil
      result.hasTag = event.data.mapping_start.tag != nil
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: result.kind = .end
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = Array(UnsafeBufferPointer(start: scalar.value, count: scalar.length))
      result.kind = .scalar(
        ScalarEvent(text: text, style: ScalarEvent.Style(scalar.style), parentIndent: Int(parser.pointee.indent)))
      result.hasAnchor = scalar.anchor != nil
      result.hasTag = scalar.tag != nil
    default: result.kind = .streamEnd
    }
    return result
  }

  /// What the parser stopped at.
  private mutating func fault() -> YAMLError {
    guard isReady else { return YAMLError(.syntax("out of memory"), at: ByteRange(part.lowerBound..<part.lowerBound)) }
    let state = parser.pointee
    if state.error == YAML_READER_ERROR {
      let place = min(part.lowerBound + state.problem_offset, part.upperBound)
      return YAMLError(.forbiddenCharacter, at: ByteRange(place..<bytes.endOfCharacter(at: place, in: part)))
    }
    let problem = state.problem.map { String(cString: $0) } ?? "out of memory"
    let context = state.context.map { String(cString: $0) }
    return ParserComplaint(
      problem: problem, context: context,
      problemPlace: index.byteOffset(of: state.problem_mark.index),
      contextPlace: context == nil ? nil : index.byteOffset(of: state.context_mark.index)
    ).error(in: bytes, part)
  }
}

extension ScalarEvent.Style {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: self = .literal
    case YAML_FOLDED_SCALAR_STYLE: self = .folded
    default: self = .plain
    }
  }
}
