import LintCore
import MediaMetadata
import PostFormats
import SourceText

/// Reads the posts of a report once more, to show them. A file's posts are in memory one at a time.
public struct Previewer: Sendable {
  private let jobs: [String: FileJob]

  /// A post of a file, not yet taken apart.
  public struct Entry: Sendable {
    /// Its id or number in a file of many; nil where the file is one post.
    public var id: String? { draft.id }
    /// Its texts, unmasked.
    public var texts: [PostText] { draft.texts }
    /// Where in the source it ends, as far as its texts tell.
    public let end: Int
    private let draft: Draft
    private let job: FileJob

    fileprivate init(_ draft: Draft, _ job: FileJob) {
      self.draft = draft
      self.job = job
      let texts = draft.texts.lazy.flatMap(\.map.pieces).map { $0.source + $0.sourceLength }
      end = texts.reduce(draft.bodyRange.upperBound.value, max)
    }

    /// Takes the post apart, and looks at its files.
    public func preview() -> PostPreview {
      var draft = draft
      draft.attachments = job.lookup.resolve(draft.attachments)
      return PostPreview(
        job.linter.analysed(draft), file: job.linter.shown(job.file.path), context: job.linter.context,
        lookup: job.lookup)
    }
  }

  fileprivate init(_ jobs: [String: FileJob]) { self.jobs = jobs }

  /// The folder that a file's attached files are named from.
  func folder(of file: FileReport) -> String? { jobs[file.location]?.lookup.folder }

  /// Calls `body` with each post of a file, in file order; with none where the file holds no posts.
  public func forEachPost(in file: FileReport, _ body: (Entry) -> Void) {
    guard let job = jobs[file.location], !job.isMedia, !file.isUnreadable,
      let format = PostFormat.forReading(job.file.absolute)
    else { return }
    let parts = format.parts(of: file.source, fileName: Paths.name(of: file.location), options: job.linter.reading)
    for number in 0..<parts.count {
      for draft in parts.part(number).drafts { body(Entry(draft, job)) }
    }
  }
}

extension LintRun {
  /// What shows the posts of a report that this run has made.
  public mutating func previewer(of report: LintReport) throws(ConfigurationError) -> Previewer {
    var jobs: [String: FileJob] = [:]
    for file in report.files {
      let name = file.location == "-" ? "stdin" : file.location
      let absolute = Paths.absolute(name, from: session.currentFolder)
      jobs[file.location] = FileJob(
        file: FileDiscovery.Found(path: file.path, absolute: absolute), linter: try session.linter(for: absolute))
    }
    return Previewer(jobs)
  }
}
