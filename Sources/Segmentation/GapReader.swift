/// Reads the signs between two words and asks at each final one whether the sentence ends there.
struct GapReader {
  private let end: Int
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
  init(_ gap: Range<Int>, firstEntity: Int) {
    end = gap.upperBound
    entity = firstEntity
    visibleEnd = gap.lowerBound
  }

  /// Where the sentence ends and the next one begins, or nil if it goes on.
  ///
  /// - Parameters:
  ///   - next: What stands at the gap's end.
  ///   - judge: What knows about the words around the gap.
  mutating func read(before next: Gap.Next, judge: borrowing SentenceJudge) -> Gap? {
    var position = visibleEnd
    while position < end {
      while entity < judge.entities.count, judge.entities[entity].range.upperBound <= position { entity += 1 }
      if entity < judge.entities.count, judge.entities[entity].range.lowerBound <= position {
        let start = judge.entities[entity].range.lowerBound
        position = min(end, judge.entities[entity].range.upperBound)
        if judge.entities[entity].kind == .emoji {
          takePictograph(visibleEnd, position)
        } else {
          noteNext(start)
          resolve(.entity, at: start, judge)
          pictograph = nil
        }
        visibleEnd = position
        continue
      }
      let smiley = Emoticon.length(in: judge.text, at: position)
      if smiley > 0 {
        takePictograph(position, position + smiley)
        position += smiley
        continue
      }
      let scalar = judge.text.scalar(at: position)
      take(scalar.value, position, position + scalar.length, judge)
      position += scalar.length
    }
    resolve(next, at: end, judge)
    return result
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

  private mutating func take(
    _ value: UInt32, _ position: Int, _ after: Int, _ judge: borrowing SentenceJudge
  ) {
    if ScalarKind.isInvisible(value) {
      if value <= 0x20 || ScalarKind(value) == .space { terminator?.isSpaced = true }
      return
    }
    if Punctuation.isTerminator(value) {
      takeTerminator(value, position, after, judge)
    } else if Punctuation.isQuoteOrBracket(value) || Punctuation.isMarkup(value) {
      if terminator?.isOpen == true {
        terminator?.end = after
        terminator?.isClosed = true
      } else {
        noteNext(position)
      }
    } else {
      takeOther(value, position, after, judge)
      return
    }
    visibleEnd = after
  }

  private mutating func takeOther(
    _ value: UInt32, _ position: Int, _ after: Int, _ judge: borrowing SentenceJudge
  ) {
    switch ScalarKind(value) {
    case .mark:
      // A variation selector or joiner belongs to the emoji before it.
      if let attached = terminator, attached.end == position { terminator?.end = after }
    case .pictograph:
      takePictograph(position, after)
    default:
      switch value {
      case 0x2C, 0x3A, 0x3B:
        resolve(.continuation, at: position, judge)
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

  private mutating func takeTerminator(
    _ value: UInt32, _ position: Int, _ after: Int, _ judge: borrowing SentenceJudge
  ) {
    pictograph = nil
    if let open = terminator, open.isOpen {
      terminator?.end = after
      switch (open.sign, value) {
      case (.stop, 0x2E), (.ellipsis, 0x2E), (.stop, 0x2026), (.ellipsis, 0x2026): terminator?.sign = .ellipsis
      default: terminator?.sign = .exclamation
      }
      return
    }
    noteNext(position)
    resolve(.end, at: position, judge)
    let sign: Gap.Sign = value == 0x2E ? .stop : value == 0x2026 ? .ellipsis : .exclamation
    terminator = Gap.Terminator(start: position, end: after, sign: sign)
  }

  private mutating func noteNext(_ position: Int) {
    if terminator?.next == nil { terminator?.next = position }
  }

  /// Settles the sign that is open, now that it is known what follows.
  private mutating func resolve(_ next: Gap.Next, at position: Int, _ judge: borrowing SentenceJudge) {
    guard let open = terminator else { return }
    terminator = nil
    guard judge.isEnd(at: open, before: next) else { return }
    let start = open.next ?? position
    result = Gap(end: result?.end ?? open.end, next: start)
  }
}
