/// Reads the signs between two words and asks at each final one whether the sentence ends there.
struct GapReader {
  private let text: TextBytes
  private let entities: [Entity]
  private let judge: SentenceJudge
  private let end: Int
  /// What stands at the gap's end.
  private let next: Gap.Next
  private var entity: Int
  private var terminator: Gap.Terminator?
  private var result: Gap?
  /// The last emoji or emoticon that no final sign stands before.
  private(set) var pictograph: Range<Int>?
  /// Whether a sign stands in the gap that only ICU may know as final.
  private(set) var hasUnknownSign = false
  /// The byte after the last visible sign.
  private var visibleEnd: Int

  /// Creates a reader for a stretch between two words, or between a word and its line's end.
  init(_ gap: Range<Int>, judge: SentenceJudge, firstEntity: Int, next: Gap.Next) {
    text = judge.text
    entities = judge.entities
    self.judge = judge
    end = gap.upperBound
    self.next = next
    entity = firstEntity
    visibleEnd = gap.lowerBound
  }

  /// Where the sentence ends and the next one begins, or nil if it goes on.
  mutating func read() -> Gap? {
    var position = visibleEnd
    while position < end {
      while entity < entities.count, entities[entity].range.upperBound <= position { entity += 1 }
      if entity < entities.count, entities[entity].range.lowerBound <= position {
        position = min(end, entities[entity].range.upperBound)
        take(entities[entity].kind, upTo: position)
        continue
      }
      let smiley = Emoticon.length(in: text, at: position)
      if smiley > 0 {
        takePictograph(position, position + smiley)
        position += smiley
        continue
      }
      let scalar = text.scalar(at: position)
      take(scalar.value, position, position + scalar.length)
      position += scalar.length
    }
    resolve(next, at: end)
    return result
  }

  private mutating func take(_ kind: Entity.Kind, upTo position: Int) {
    if kind == .emoji {
      takePictograph(visibleEnd, position)
    } else {
      noteNext(entities[entity].range.lowerBound)
      resolve(.entity, at: entities[entity].range.lowerBound)
      pictograph = nil
    }
    visibleEnd = position
  }

  private mutating func takePictograph(_ start: Int, _ position: Int) {
    visibleEnd = position
    guard terminator != nil, terminator?.next == nil else {
      pictograph = start..<position
      return
    }
    terminator?.end = position
    terminator?.hasPictograph = true
    terminator?.isSpaced = true
  }

  private mutating func take(_ value: UInt32, _ position: Int, _ after: Int) {
    if Punctuation.isTerminator(value) {
      takeTerminator(value, position, after)
    } else if Punctuation.isQuoteOrBracket(value) || Punctuation.isMarkup(value) {
      if terminator != nil, terminator?.isSpaced == false {
        terminator?.end = after
        if !Punctuation.isMarkup(value) { terminator?.isClosed = true }
      } else {
        noteNext(position)
      }
    } else {
      takeOther(value, position, after)
      return
    }
    visibleEnd = after
  }

  private mutating func takeOther(_ value: UInt32, _ position: Int, _ after: Int) {
    switch ScalarKind(value) {
    case .space:
      terminator?.isSpaced = true
      return
    case .mark:
      // A variation selector or joiner belongs to the emoji before it.
      if let attached = terminator, attached.end == position { terminator?.end = after }
    case .pictograph:
      takePictograph(position, after)
    default:
      switch value {
      case 0x2C, 0x3A, 0x3B:
        resolve(.continuation, at: position)
      case 0x2D, 0x2010...0x2015:
        noteNext(position)
        terminator?.hasDash = true
      default:
        noteNext(position)
        if value >= 0x300 { hasUnknownSign = true }
      }
      pictograph = nil
    }
    visibleEnd = after
  }

  private mutating func takeTerminator(_ value: UInt32, _ position: Int, _ after: Int) {
    pictograph = nil
    if let open = terminator, !open.isSpaced, !open.isClosed {
      terminator?.end = after
      switch (open.sign, value) {
      case (.stop, 0x2E), (.ellipsis, 0x2E), (.stop, 0x2026), (.ellipsis, 0x2026): terminator?.sign = .ellipsis
      default: terminator?.sign = .exclamation
      }
      return
    }
    noteNext(position)
    resolve(.end, at: position)
    let sign: Gap.Sign = value == 0x2E ? .stop : value == 0x2026 ? .ellipsis : .exclamation
    terminator = Gap.Terminator(start: position, end: after, sign: sign)
  }

  private mutating func noteNext(_ position: Int) {
    if terminator?.next == nil { terminator?.next = position }
  }

  /// Settles the sign that is open, now that it is known what follows.
  private mutating func resolve(_ next: Gap.Next, at position: Int) {
    guard let open = terminator else { return }
    terminator = nil
    guard judge.isEnd(at: open, before: next) else { return }
    let start = open.next ?? position
    result = Gap(end: result?.end ?? open.end, next: start)
  }
}
