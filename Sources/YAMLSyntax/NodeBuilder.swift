import SourceText

/// Builds the tree of one document from events.
struct NodeBuilder: ~Copyable {
  private var events: EventStream
  private var depth = 0

  init(_ events: consuming EventStream) { self.events = events }

  /// The brackets and braces that are open, innermost last.
  private var brackets: [Event] = []

  /// The root of the only document; nil when it is empty.
  mutating func document() throws(YAMLError) -> YAMLNode? {
    do throws(YAMLError) {
      return try root()
    } catch {
      // At the end of the text, what has to be mended is the bracket that is still open.
      guard case .syntax = error.fault, error.range.isEmpty, let open = brackets.last else { throw error }
      let words = if case .sequenceStart = open.kind { "flow sequence" } else { "flow mapping" }
      throw YAMLError(
        .syntax("while parsing a \(words): found unexpected end of stream"), at: events.firstCharacter(of: open.range))
    }
  }

  private mutating func root() throws(YAMLError) -> YAMLNode? {
    var root: YAMLNode?
    var documents = 0
    while true {
      let event = try events.next()
      switch event.kind {
      case .streamEnd: return root
      case .streamStart, .documentEnd: continue
      case .documentStart:
        documents += 1
        if documents > 1 { throw YAMLError(.severalDocuments, at: ByteRange(event.range)) }
      default: root = try node(event)
      }
      if let scalar = root?.scalar, scalar.isPlain, scalar.text.isEmpty { root = nil }
    }
  }

  private mutating func node(_ event: Event) throws(YAMLError) -> YAMLNode {
    if event.hasAnchor { throw YAMLError(.alias, at: ByteRange(events.word(at: event.range))) }
    if event.hasTag { throw YAMLError(.syntax("found a tag"), at: ByteRange(events.word(at: event.range))) }
    switch event.kind {
    case .scalar(let scalar): return events.node(of: scalar, at: event.range)
    case .sequenceStart: return try sequence(event)
    case .mappingStart: return try mapping(event)
    default: throw YAMLError(.alias, at: ByteRange(event.range))
    }
  }

  private mutating func sequence(_ start: Event) throws(YAMLError) -> YAMLNode {
    try enter(start)
    var values: [YAMLNode] = []
    while true {
      let event = try events.next()
      if case .end = event.kind {
        leave(start)
        return YAMLNode(.sequence(values), at: range(from: start, to: event, last: values.last?.range))
      }
      values.append(try node(event))
    }
  }

  private mutating func mapping(_ start: Event) throws(YAMLError) -> YAMLNode {
    try enter(start)
    var entries: [YAMLEntry] = []
    var keys: Set<String> = []
    while true {
      let event = try events.next()
      if case .end = event.kind {
        leave(start)
        return YAMLNode(.mapping(entries), at: range(from: start, to: event, last: entries.last?.value.range))
      }
      let key = try key(event)
      guard keys.insert(key.text).inserted else { throw YAMLError(.duplicateKey(key.text), at: key.range) }
      let value = try node(events.next())
      entries.append(YAMLEntry(key: key.text, keyRange: key.range, value: value))
    }
  }

  private mutating func key(_ event: Event) throws(YAMLError) -> (text: String, range: ByteRange) {
    switch event.kind {
    case .sequenceStart, .mappingStart: throw YAMLError(.complexKey, at: events.firstCharacter(of: event.range))
    default:
      let node = try node(event)
      return (node.scalar?.text ?? "", node.range)
    }
  }

  private mutating func enter(_ start: Event) throws(YAMLError) {
    depth += 1
    if depth > YAMLDocument.maximumDepth { throw YAMLError(.tooDeep, at: events.firstCharacter(of: start.range)) }
    if events.isBracket(start.range) { brackets.append(start) }
  }

  private mutating func leave(_ start: Event) {
    depth -= 1
    if events.isBracket(start.range) { brackets.removeLast() }
  }

  /// A block collection ends with its last value; libyaml ends it where the next token begins.
  private func range(from start: Event, to end: Event, last: ByteRange?) -> ByteRange {
    let isFlow = events.isBracket(start.range)
    let upper = isFlow ? end.range.upperBound : last?.bytes.upperBound ?? start.range.upperBound
    return ByteRange(start.range.lowerBound..<max(start.range.lowerBound, upper))
  }
}

extension YAMLNode {
  fileprivate var scalar: YAMLScalar? { if case .scalar(let scalar) = content { scalar } else { nil } }
}
