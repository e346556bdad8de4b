import Dispatch
import LintCore
import PostFormats
import SourceText
import Synchronization

/// Checks the files that a user names.
public struct LintRun: Sendable {
  var session: LintSession

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
    let outcomes = try checked(try jobs(for: discovery.files), progress: progress)
    return LintReport(outcomes, failures: discovery.failures)
  }

  /// Counts the posts in files and folders.
  public mutating func count(_ paths: [String]) throws(ConfigurationError) -> (
    counts: [PostCount], failures: [InputFailure]
  ) {
    let discovery = try discover(paths)
    var counts: [PostCount] = []
    var failures = discovery.failures.map(session.shown)
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
      return ([], [InputFailure(path: job.linter.shown(job.file.path), reason: FileJob.unknownFormat(job.file.path))])
    }
    switch job.counts(bytes, as: format) {
    case .success(let counts): return (counts, [])
    case .failure(let fault): return ([], [fault.failure])
    }
  }

  mutating func discover(_ paths: [String]) throws(ConfigurationError) -> FileDiscovery {
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
    discovery.failures = discovery.failures.map { session.shown($0) }
    return discovery
  }

  mutating func jobs(for files: [FileDiscovery.Found]) throws(ConfigurationError) -> [FileJob] {
    var jobs: [FileJob] = []
    for file in files { jobs.append(FileJob(file: file, linter: try session.linter(for: file.absolute))) }
    return jobs
  }

  mutating func textJob(_ name: String?) throws(ConfigurationError) -> FileJob {
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
      return LintReport(failures: [
        InputFailure(path: job.linter.shown(job.file.path), reason: FileJob.unknownFormat(job.file.path))
      ])
    }
    let outcome = job.outcome(bytes, as: format)
    return LintReport([outcome] + (try captions(of: outcome)))
  }

  /// Does the same to jobs on the session's threads; the results stand in the jobs' order, whichever was done first.
  func run<Outcome: Sendable>(
    _ jobs: [FileJob], progress: (@Sendable (Int, Int) -> Void)?, _ work: @Sendable (FileJob) -> Outcome
  ) -> [Outcome] {
    let threads = max(1, min(session.options.threads, jobs.count))
    guard threads > 1 else {
      return jobs.enumerated().map { index, job in
        defer { progress?(index + 1, jobs.count) }
        return work(job)
      }
    }
    let results = Mutex([Outcome?](repeating: nil, count: jobs.count))
    let next = Atomic(0)
    let done = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < jobs.count else { return }
        let outcome = work(jobs[index])
        results.withLock { $0[index] = outcome }
        progress?(done.wrappingAdd(1, ordering: .relaxed).newValue, jobs.count)
      }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
