import Dispatch
import LintCore
import PostFormats
import SourceText
import Synchronization

/// Checks the files that a user names.
public struct LintRun {
  private var session: LintSession

  /// Creates a run.
  public init(_ session: LintSession) { self.session = session }

  /// Checks paths: files whatever their names, folders with all drafts in them.
  ///
  /// - Parameters:
  ///   - paths: as the user wrote them; none for the configuration's `include`, else the current folder.
  ///   - progress: told how many files of how many are done; may be called from any thread.
  public mutating func check(
    _ paths: [String], progress: (@Sendable (Int, Int) -> Void)? = nil
  ) throws(ConfigurationError) -> LintReport {
    let discovery = try discover(paths)
    let results = try checked(try jobs(for: discovery.files), progress: progress)
    return LintReport(results, failures: discovery.failures)
  }

  /// Checks files, and then the caption files that they are or name, each once.
  ///
  /// Captions come last since a draft can tell which film they belong to. In the report a caption file stands where the
  /// user named it, else after the first draft that names it.
  private mutating func checked(
    _ jobs: [FileJob], progress: (@Sendable (Int, Int) -> Void)?
  ) throws(ConfigurationError) -> [FileJob.Outcome] {
    let isCaptions = jobs.map(\.isCaptions)
    let drafts = run(zip(jobs, isCaptions).filter { !$0.1 }.map(\.0), progress: progress)
    var films: [String: CaptionTrack.Film] = [:]
    var known = Set(zip(jobs, isCaptions).filter(\.1).map(\.0.file.absolute))
    var rows: [[FileJob]] = []
    for case .checked(_, _, let captions) in drafts {
      var row: [FileJob] = []
      for reference in captions {
        let path = reference.file.absolute
        if films[path]?.seconds == nil { films[path] = reference.film }
        guard known.insert(path).inserted else { continue }
        row.append(FileJob(file: reference.file, linter: try session.linter(for: path)))
      }
      rows.append(row)
    }
    // Failed drafts name nothing, but have their place.
    var named = rows.makeIterator()
    var nextDraft = drafts.makeIterator()
    var captionJobs: [FileJob] = []
    func add(_ job: FileJob) {
      var job = job
      job.film = films[job.file.absolute]
      captionJobs.append(job)
    }
    var order: [FileJob.Outcome?] = []
    for (job, isCaptions) in zip(jobs, isCaptions) {
      if isCaptions {
        add(job)
        order.append(nil)
        continue
      }
      guard let draft = nextDraft.next() else { continue }
      order.append(draft)
      guard case .checked = draft else { continue }
      for caption in named.next() ?? [] {
        add(caption)
        order.append(nil)
      }
    }
    var outcomes = run(captionJobs, progress: nil).makeIterator()
    return order.compactMap { $0 ?? outcomes.next() }
  }

  /// Counts the posts in files and folders.
  public mutating func count(_ paths: [String]) throws(ConfigurationError) -> (
    counts: [PostCount], failures: [InputFailure]
  ) {
    let discovery = try discover(paths)
    var counts: [PostCount] = []
    var failures = discovery.failures
    for job in try jobs(for: discovery.files) {
      switch job.counts() {
      case .success(let posts): counts += posts
      case .failure(let fault): failures.append(fault.failure)
      }
    }
    return (counts, failures)
  }

  /// Counts a text that is not in a file.
  public mutating func count(text bytes: [UInt8], name: String?) throws(ConfigurationError) -> (
    counts: [PostCount], failures: [InputFailure]
  ) {
    let job = try textJob(name)
    guard let format = PostFormat.forReading(name ?? "stdin") else {
      return ([], [InputFailure(path: job.file.path, reason: FileJob.unknownFormat(job.file.path))])
    }
    switch job.counts(bytes, as: format) {
    case .success(let counts): return (counts, [])
    case .failure(let fault): return ([], [fault.failure])
    }
  }

  private mutating func discover(_ paths: [String]) throws(ConfigurationError) -> FileDiscovery {
    let home = try session.configuration(for: session.currentFolder).configuration
    let included = paths.isEmpty ? home.settings.include : []
    let named = paths.isEmpty && included.isEmpty ? ["."] : paths
    var discovery = FileDiscovery(currentFolder: session.currentFolder)
    for path in named {
      try discovery.add(path) { folder throws(ConfigurationError) in try session.exclusion(for: folder) }
    }
    for pattern in included {
      try discovery.add(included: pattern, in: home.folder) { folder throws(ConfigurationError) in
        try session.exclusion(for: folder)
      }
    }
    return discovery
  }

  private mutating func jobs(for files: [FileDiscovery.Found]) throws(ConfigurationError) -> [FileJob] {
    var jobs: [FileJob] = []
    for file in files { jobs.append(FileJob(file: file, linter: try session.linter(for: file.absolute))) }
    return jobs
  }

  private mutating func textJob(_ name: String?) throws(ConfigurationError) -> FileJob {
    let absolute = Paths.absolute(name ?? "stdin", from: session.currentFolder)
    let found = FileDiscovery.Found(path: name ?? "-", absolute: absolute)
    return FileJob(file: found, linter: try session.linter(for: absolute))
  }

  /// Checks a text that is not in a file.
  ///
  /// - Parameters:
  ///   - bytes: the text.
  ///   - name: the name that decides format, configuration and where attached files lie; nil for a plain text in the
  ///     current folder.
  public mutating func check(text bytes: [UInt8], name: String?) throws(ConfigurationError) -> LintReport {
    let job = try textJob(name)
    guard let format = PostFormat.forReading(name ?? "stdin") else {
      return LintReport(failures: [InputFailure(path: job.file.path, reason: FileJob.unknownFormat(job.file.path))])
    }
    let outcome = job.check(bytes, as: format)
    guard case .checked(_, _, let captions) = outcome else { return LintReport([outcome]) }
    var known: Set<String> = []
    var jobs: [FileJob] = []
    for reference in captions where known.insert(reference.file.absolute).inserted {
      jobs.append(
        FileJob(
          file: reference.file, linter: try session.linter(for: reference.file.absolute), film: reference.film))
    }
    return LintReport([outcome] + run(jobs, progress: nil))
  }

  /// Runs jobs on the session's threads; the results stand in the jobs' order, whichever was done first.
  private func run(_ jobs: [FileJob], progress: (@Sendable (Int, Int) -> Void)?) -> [FileJob.Outcome] {
    let threads = max(1, min(session.options.threads, jobs.count))
    guard threads > 1 else {
      return jobs.enumerated().map { index, job in
        defer { progress?(index + 1, jobs.count) }
        return job.run()
      }
    }
    let results = Mutex([FileJob.Outcome?](repeating: nil, count: jobs.count))
    let next = Atomic(0)
    let done = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < jobs.count else { return }
        let outcome = jobs[index].run()
        results.withLock { $0[index] = outcome }
        progress?(done.wrappingAdd(1, ordering: .relaxed).newValue, jobs.count)
      }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
