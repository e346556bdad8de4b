import LintCore

extension LintRun {
  /// Checks files, and then the caption files that they are or name, each once.
  ///
  /// Captions come last since a draft can tell which film they belong to. In the report a caption file stands where the
  /// user named it, else after the first draft that names it.
  mutating func checked(
    _ jobs: [FileJob], progress: (@Sendable (Int, Int) -> Void)?
  ) throws(ConfigurationError) -> [FileJob.Outcome] {
    let isCaptions = jobs.map(\.isCaptions)
    let drafts = run(zip(jobs, isCaptions).filter { !$0.1 }.map(\.0), progress: progress)
    var films: [String: CaptionTrack.Film] = [:]
    for draft in drafts {
      for reference in draft.captions where films[reference.file.absolute]?.seconds == nil {
        films[reference.file.absolute] = reference.film
      }
    }
    var known = Set(zip(jobs, isCaptions).filter(\.1).map(\.0.file.absolute))
    var captions: [FileJob] = []
    // What came of a draft, or nothing yet for a caption file.
    var order: [FileJob.Outcome?] = []
    var rest = drafts.makeIterator()
    for (job, isCaptions) in zip(jobs, isCaptions) {
      if isCaptions {
        captions.append(job)
        order.append(nil)
        continue
      }
      guard let draft = rest.next() else { continue }
      order.append(draft)
      for reference in draft.captions where known.insert(reference.file.absolute).inserted {
        captions.append(try self.job(for: reference))
        order.append(nil)
      }
    }
    for index in captions.indices { captions[index].film = films[captions[index].file.absolute] }
    var outcomes = run(captions, progress: nil).makeIterator()
    return order.compactMap { $0 ?? outcomes.next() }
  }

  /// What comes of the caption files that a draft names, each once.
  mutating func captions(of draft: FileJob.Outcome) throws(ConfigurationError) -> [FileJob.Outcome] {
    try captions(named: draft.captions)
  }

  /// What comes of caption files, each once.
  mutating func captions(named references: [CaptionReference]) throws(ConfigurationError) -> [FileJob.Outcome] {
    var known: Set<String> = []
    var jobs: [FileJob] = []
    for reference in references where known.insert(reference.file.absolute).inserted {
      jobs.append(try job(for: reference))
    }
    return run(jobs, progress: nil)
  }

  private mutating func job(for reference: CaptionReference) throws(ConfigurationError) -> FileJob {
    FileJob(
      file: reference.file, linter: try session.linter(for: reference.file.absolute), film: reference.film,
      files: session.files)
  }
}
