import LintCore
import PostFormats
import SourceText
import Synchronization

/// Checks the files that a user names.
public struct LintRun: Sendable {
  var session: LintSession
  /// The files that the run is limited to; nil for all.
  public var changed: ChangedFiles?

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
    return report(outcomes, failures: discovery.failures)
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

  mutating func jobs(for files: [FileDiscovery.Found]) throws(ConfigurationError) -> [FileJob] {
    var jobs: [FileJob] = []
    let tree = session.files.forRun()
    // Files of a folder follow each other, and have one project.
    var (folder, project) = ("", nil as Project?)
    for file in files {
      if project == nil || Paths.folder(of: file.absolute) != folder {
        folder = Paths.folder(of: file.absolute)
        project = Project.containing(file.absolute, in: session.files)
      }
      jobs.append(
        FileJob(
          file: file, linter: try session.linter(for: file.absolute, in: project), threads: session.options.threads,
          files: tree))
    }
    return jobs
  }

  mutating func textJob(_ name: String?) throws(ConfigurationError) -> FileJob {
    let absolute = Paths.absolute(name ?? "stdin", from: session.currentFolder)
    let found = FileDiscovery.Found(path: name ?? "-", absolute: absolute)
    return FileJob(
      file: found, linter: try session.linter(for: absolute), threads: session.options.threads, files: session.files)
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
    let outcome = job.outcome(job.check(bytes, as: format))
    return report([outcome] + (try captions(of: outcome)))
  }

  /// Checks the files of jobs, on the session's threads.
  func run(_ jobs: [FileJob], progress: (@Sendable (Int, Int) -> Void)?) -> [FileJob.Outcome] {
    // Small enough for every thread to have several.
    let size = min(max(1, jobs.count / (4 * max(1, session.options.threads))), 32)
    var groups: [ArraySlice<FileJob>] = []
    for index in jobs.indices {
      if let last = groups.last, last.count < size, last.first?.linter.number == jobs[index].linter.number {
        groups[groups.count - 1] = jobs[last.startIndex...index]
      } else {
        groups.append(jobs[index...index])
      }
    }
    return run(groups, of: jobs.count, progress: progress) { FileJob.run($0) }
  }

  /// Does the same to each job by itself, on the session's threads.
  func run<Outcome: Sendable>(
    _ jobs: [FileJob], progress: (@Sendable (Int, Int) -> Void)?, _ work: @Sendable (FileJob) -> Outcome
  ) -> [Outcome] {
    run(jobs.indices.map { jobs[$0...$0] }, of: jobs.count, progress: progress) { $0.map(work) }
  }

  /// The results stand in the jobs' order, whichever was done first.
  private func run<Outcome: Sendable>(
    _ groups: [ArraySlice<FileJob>], of total: Int, progress: (@Sendable (Int, Int) -> Void)?,
    _ work: @Sendable (ArraySlice<FileJob>) -> [Outcome]
  ) -> [Outcome] {
    let done = Atomic(0)
    return Threads(session.options.threads).map(0..<groups.count) { number in
      let outcomes = work(groups[number])
      progress?(done.wrappingAdd(groups[number].count, ordering: .relaxed).newValue, total)
      return outcomes
    }.flatMap { $0 }
  }
}
