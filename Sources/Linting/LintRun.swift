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
    let home = try session.configuration(for: session.currentFolder).configuration
    var named = paths
    if named.isEmpty { named = home.settings.include.isEmpty ? ["."] : home.settings.include }
    var discovery = FileDiscovery(currentFolder: session.currentFolder, exclude: home.settings.exclude)
    for path in named { discovery.add(path) }
    var jobs: [Job] = []
    for file in discovery.files {
      jobs.append(Job(file: file, linter: try session.linter(for: file.absolute)))
    }
    let results = run(jobs, progress: progress)
    var report = LintReport(failures: discovery.failures)
    var unchecked: [String: NotChecked] = [:]
    for result in results {
      switch result {
      case .checked(let file, let notChecked):
        report.files.append(file)
        for note in notChecked where unchecked[note.rule] == nil { unchecked[note.rule] = note }
      case .failed(let failure): report.failures.append(failure)
      }
    }
    report.notChecked = unchecked.values.sorted { $0.rule < $1.rule }
    return report
  }

  /// Checks a text that is not in a file.
  ///
  /// - Parameters:
  ///   - bytes: the text.
  ///   - name: the name that decides format, configuration and where attached files lie; nil for a plain text in the
  ///     current folder.
  public mutating func check(text bytes: [UInt8], name: String?) throws(ConfigurationError) -> LintReport {
    let shown = name ?? "-"
    let absolute = Paths.absolute(name ?? "stdin", from: session.currentFolder)
    let linter = try session.linter(for: absolute)
    let job = Job(file: FileDiscovery.Found(path: shown, absolute: absolute), linter: linter)
    guard let format = PostFormat.forReading(name ?? "stdin") else {
      return LintReport(failures: [InputFailure(path: shown, reason: Job.unknownFormat(shown))])
    }
    let (report, notChecked) = job.check(bytes, as: format)
    return LintReport(files: [report], notChecked: notChecked)
  }

  private enum Outcome: Sendable {
    case checked(FileReport, [NotChecked])
    case failed(InputFailure)
  }

  /// One file and the rules for it.
  private struct Job: Sendable {
    var file: FileDiscovery.Found
    var linter: Linter

    func run() -> Outcome {
      guard let format = PostFormat.forReading(file.absolute) else {
        return .failed(InputFailure(path: file.path, reason: Self.unknownFormat(file.path)))
      }
      do {
        let (report, notChecked) = check(try Files.read(file.absolute), as: format)
        return .checked(report, notChecked)
      } catch {
        return .failed(InputFailure(path: file.path, reason: error.reason))
      }
    }

    func check(_ bytes: [UInt8], as format: PostFormat) -> (FileReport, [NotChecked]) {
      let (source, problem) = SourceText.decode(bytes)
      let folder = Paths.folder(of: file.absolute)
      let lookup = AttachmentLookup(folder: folder, root: Project.containing(file.absolute).root)
      return linter.lint(source, problem: problem, path: file.path, format: format, resolve: lookup.resolve)
    }

    static func unknownFormat(_ path: String) -> Localized {
      let ending = Paths.fileExtension(of: path)
      return Localized(
        sv: "Klartext läser inte filer som slutar på .\(ending). Spara utkastet som .md eller .txt.",
        en: "Klartext does not read files that end in .\(ending). Save the draft as .md or .txt.")
    }
  }

  /// Runs jobs on the session's threads; the results stand in the jobs' order, whichever was done first.
  private func run(_ jobs: [Job], progress: (@Sendable (Int, Int) -> Void)?) -> [Outcome] {
    let threads = max(1, min(session.options.threads, jobs.count))
    guard threads > 1 else {
      return jobs.enumerated().map { index, job in
        defer { progress?(index + 1, jobs.count) }
        return job.run()
      }
    }
    let results = Mutex([Outcome?](repeating: nil, count: jobs.count))
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

extension PostFormat {
  /// The format of a file that a user named; one without extension is a plain text.
  static func forReading(_ path: String) -> PostFormat? { named(Paths.name(of: path)) }
}
