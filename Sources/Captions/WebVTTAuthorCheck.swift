/// Finds what WebVTT forbids its authors though players forgive it, and text that players swallow.
struct WebVTTAuthorCheck {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The faults of a file's cues, and of a file without any.
  func faults(in file: CaptionFile) -> [CaptionFault] {
    if file.cues.isEmpty, file.faults.isEmpty { return [CaptionFault(.noCues, at: CaptionLine.first(in: bytes))] }
    var faults: [CaptionFault] = []
    for cue in file.cues {
      checkTiming(cue, regions: file.regions, &faults)
      checkText(cue.text, &faults)
    }
    return faults
  }

  private func checkTiming(_ cue: Cue, regions: [CaptionRegion], _ faults: inout [CaptionFault]) {
    let line = bytes.trimmed(cue.timing)
    if cue.end <= cue.start { faults.append(CaptionFault(.endsBeforeStart, at: line)) }
    guard let arrow = bytes.arrow(in: line) else { return }
    let isSpaced =
      arrow > line.lowerBound && bytes[arrow - 1].isCaptionSpace && arrow + 3 < line.upperBound
      && bytes[arrow + 3].isCaptionSpace
    let parts = bytes.parts(of: line)
    // An hour has two digits or more.
    let shortHour = parts.contains { part in
      part.count >= 2 && bytes[part.lowerBound].isCaptionDigit && bytes[part.lowerBound + 1] == 0x3A
        && part.lowerBound < arrow + 8
    }
    if !isSpaced || shortHour { faults.append(CaptionFault(.timingStyle, at: line)) }
    guard isSpaced else { return }
    var settings = CueSettings()
    for part in parts where part.lowerBound > arrow + 3 {
      // The end time is no setting.
      if bytes[part.lowerBound].isCaptionDigit { continue }
      if !settings.take(part, of: bytes, regions: regions) { faults.append(CaptionFault(.badSetting, at: part)) }
    }
  }

  private func checkText(_ text: Range<Int>, _ faults: inout [CaptionFault]) {
    var tokenizer = CueTokenizer(bytes, text)
    var open: [(tag: CueTag, range: Range<Int>)] = []
    while let token = tokenizer.next() {
      if case .text = token.kind {
        checkAmpersands(token.range, &faults)
        continue
      }
      guard token.isClosed else {
        faults.append(CaptionFault(.unclosedBracket, at: token.range))
        return
      }
      switch token.kind {
      case .text: break
      case .startTag(let name, _, _):
        guard let tag = CueTag(bytes, name) else {
          faults.append(CaptionFault(.unknownTag, at: token.range))
          continue
        }
        if open.count < 64 { open.append((tag, token.range)) }
      case .endTag(let name):
        guard let tag = CueTag(bytes, name), let index = open.lastIndex(where: { $0.tag == tag }) else {
          faults.append(CaptionFault(.unbalancedTag, at: token.range))
          continue
        }
        open.removeSubrange(index...)
      case .timestamp(let range):
        var reader = CueTimestamp(bytes: bytes, end: range.upperBound, position: range.lowerBound)
        guard reader.seconds() != nil, reader.position == range.upperBound else {
          faults.append(CaptionFault(.unknownTag, at: token.range))
          continue
        }
      }
    }
    // One voice may speak to the end of the cue, and the second line of a ruby may end with it.
    for tag in open where tag.tag != .v && tag.tag != .rt {
      faults.append(CaptionFault(.unbalancedTag, at: tag.range))
    }
  }

  private func checkAmpersands(_ range: Range<Int>, _ faults: inout [CaptionFault]) {
    for index in range where bytes[index] == 0x26 {
      if CharacterReferences.read(bytes, at: index, before: range.upperBound) == nil {
        faults.append(CaptionFault(.bareAmpersand, at: index..<index + 1))
      }
    }
  }
}
