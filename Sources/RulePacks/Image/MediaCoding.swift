import LintCore

extension ImageStreamWriter {
  mutating func mediaLimit(_ limit: MediaLimit) {
    string(limit.subject.rawValue)
    let (kind, numbers, texts) = limit.measure.parts
    int(kind)
    list(numbers) { $0.int($1) }
    list(texts) { $0.string($1) }
    list(limit.kinds) { $0.string($1) }
    int(limit.tier)
    string(limit.certainty.rawValue)
    string(limit.source)
    string(limit.date)
  }

  mutating func captionUpload(_ upload: CaptionUpload) {
    list(upload.formats) { $0.string($1) }
    int(upload.needsLocale ? 1 : 0)
    optional(upload.maximumBytes) { $0.int($1) }
    string(upload.certainty.rawValue)
    string(upload.source)
    string(upload.date)
  }
}

extension ImageStream {
  /// Nil where the image is damaged.
  mutating func mediaLimit() -> MediaLimit? {
    let subject = MediaLimit.Subject(rawValue: string())
    let kind = int()
    let numbers = list { $0.int() }
    let texts = list { $0.string() }
    let kinds = list { $0.string() }
    let tier = int()
    let certainty = MediaLimit.Certainty(rawValue: string())
    let (source, date) = (string(), string())
    guard let subject, let certainty, let measure = MediaLimit.Measure(kind, numbers, texts) else { return nil }
    return MediaLimit(
      subject: subject, measure: measure, kinds: kinds, tier: tier, certainty: certainty, source: source, date: date)
  }

  mutating func captionUpload() -> CaptionUpload {
    let formats = list { $0.string() }
    let needsLocale = int() == 1
    let maximum = optional { $0.int() }
    let certainty = MediaLimit.Certainty(rawValue: string()) ?? .practice
    let (source, date) = (string(), string())
    return CaptionUpload(
      formats: formats, needsLocale: needsLocale, maximumBytes: maximum, certainty: certainty, source: source,
      date: date)
  }
}

extension MediaLimit.Measure {
  /// A number for what it is, its numbers and its texts. The image's words have 32 bits, so bytes are in two parts.
  fileprivate var parts: (kind: Int, numbers: [Int], texts: [String]) {
    switch self {
    case .formats(let formats): (0, [], formats)
    case .count(let count): (1, [count], [])
    case .alone: (2, [], [])
    case .required: (3, [], [])
    case .bytes(let bytes): (4, [bytes / 1_000_000, bytes % 1_000_000], [])
    case .seconds(let range): (5, [range.lowerBound, range.upperBound], [])
    case .leastSize(let width, let height): (6, [width, height], [])
    case .greatestSize(let width, let height): (7, [width, height], [])
    case .pixels(let pixels): (8, [pixels], [])
    case .aspect(let range, let words): (9, [range.lowerBound, range.upperBound], [words])
    }
  }

  fileprivate init?(_ kind: Int, _ numbers: [Int], _ texts: [String]) {
    switch (kind, numbers.count) {
    case (0, _): self = .formats(texts)
    case (1, 1): self = .count(numbers[0])
    case (2, _): self = .alone
    case (3, _): self = .required
    case (4, 2): self = .bytes(numbers[0] * 1_000_000 + numbers[1])
    case (5, 2) where numbers[0] <= numbers[1]: self = .seconds(numbers[0]...numbers[1])
    case (6, 2): self = .leastSize(width: numbers[0], height: numbers[1])
    case (7, 2): self = .greatestSize(width: numbers[0], height: numbers[1])
    case (8, 1): self = .pixels(numbers[0])
    case (9, 2) where numbers[0] <= numbers[1] && texts.count == 1:
      self = .aspect(numbers[0]...numbers[1], words: texts[0])
    default: return nil
    }
  }
}
