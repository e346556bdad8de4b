import PostFormats

extension FileJob {
  /// How much of short files is read before it is checked, in bytes.
  private static let bytesAtATime = 1 << 18

  /// Reads and checks files that have the same linter, short ones together.
  static func run(_ jobs: ArraySlice<FileJob>) -> [Outcome] {
    var outcomes: [Outcome] = []
    var waiting: [Step] = []
    var size = 0
    for job in jobs {
      let step = job.begin()
      waiting.append(step)
      size += step.size
      guard size > bytesAtATime else { continue }
      outcomes += finish(waiting)
      (waiting, size) = ([], 0)
    }
    return outcomes + finish(waiting)
  }

  /// A file that has been read, unless something else came of it.
  private enum Step {
    case read(FileText, FileJob)
    case done(Outcome)

    var size: Int {
      switch self {
      case .read(let text, _): text.source.bytes.count
      case .done: 0
      }
    }
  }

  private func begin() -> Step {
    if isMedia {
      let (report, notChecked) = checkMedia()
      return .done(.checked(report, notChecked, captions: []))
    }
    switch read() {
    case .failure(let fault): return .done(.failed(fault.failure))
    case .success(let (bytes, format)):
      if !file.isNamed, !file.isIncluded, format == .jsonLines, !PostFormat.mayBePosts(jsonLines: bytes) {
        return .done(.passedOver)
      }
      return .read(text(bytes, as: format), self)
    }
  }

  private static func finish(_ steps: [Step]) -> [Outcome] {
    let read = steps.compactMap { step in if case .read(let text, let job) = step { (text, job) } else { nil } }
    var checked = (read.first?.1.linter.check(read.map(\.0)) ?? []).makeIterator()
    return steps.compactMap { step in
      switch step {
      case .done(let outcome): outcome
      case .read(let text, let job): checked.next().map { job.outcome($0, of: text) }
      }
    }
  }

  private func outcome(_ checked: CheckedFile, of text: FileText) -> Outcome {
    if !file.isNamed, text.format == .calendar, checked.posts == 0 { return .passedOver }
    return outcome(checked)
  }
}
