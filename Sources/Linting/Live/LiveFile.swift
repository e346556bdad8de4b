import LintCore
import PostFormats
import SourceText

/// A file that is being written, checked again after each change. Its text comes from whoever has it; attached files are
/// looked up on the disk.
///
/// What is found is what `LintRun` finds in the same bytes. In a file of many posts only those that have changed are
/// checked anew, and the rules over several posts see them all again.
public struct LiveFile: Sendable {
  /// The file, as an absolute path. It need not be there.
  public let path: String
  /// How it is read.
  public let format: PostFormat
  private var known = KnownPosts()

  /// A file of which nothing is known yet.
  public init(path: String, format: PostFormat) {
    self.path = path
    self.format = format
  }

  /// Forgets what is known: to be called when the configuration or attached files have changed.
  public mutating func forget() { known = KnownPosts() }

  /// How many posts of files of many have been checked one by one so far, those again that had changed.
  public var checkedCount: Int { known.checkedCount }

  /// What came of a check.
  public struct Outcome: Sendable {
    /// What was found.
    public var report: FileReport
    /// Rules that could not judge.
    public var notChecked: [NotChecked]
  }

  /// Checks the file as these bytes.
  ///
  /// - Returns: what was found; nil where the configuration leaves the file out, or it holds no posts though files of its
  ///   kind may.
  public mutating func check(
    _ bytes: [UInt8], in session: inout LintSession
  ) throws(ConfigurationError) -> Outcome? {
    if try isExcluded(in: &session) || !mayBePosts(bytes) {
      forget()
      return nil
    }
    let linter = try session.linter(for: path)
    let (source, problem) = SourceText.editorText(bytes)
    let file = FileDiscovery.Found(path: Paths.relative(path, to: session.currentFolder), absolute: path)
    let job = FileJob(file: file, linter: linter, threads: session.options.threads)
    let text = FileText(
      source: source, problem: problem, path: file.path, shownPath: linter.shown(file.path), format: format,
      reading: linter.reading, work: job.work)
    let checked = format.isCaptions ? job.check(bytes, as: format) : linter.check(text, reusing: &known)
    if format == .calendar, checked.posts == 0 { return nil }
    guard linter.comparesPosts else {
      return Outcome(report: linter.finish(checked), notChecked: linter.notChecked(in: checked))
    }
    let (reports, notes) = LintRun(session).finish([LintRun.WaitingFile(file: checked, linter: linter)])
    return reports.first.map { Outcome(report: $0, notChecked: (linter.notChecked(in: checked) + notes).once) }
  }

  private func isExcluded(in session: inout LintSession) throws(ConfigurationError) -> Bool {
    let exclusion = try session.exclusion(for: Paths.folder(of: path))
    guard !exclusion.patterns.isEmpty else { return false }
    var place = path
    while Paths.contains(exclusion.folder, place), place != exclusion.folder, place != "/" {
      if exclusion.covers(place) { return true }
      place = Paths.folder(of: place)
    }
    return false
  }

  /// Whether a file is posts and not something else in the same format. Folders are full of JSON that is something else.
  private func mayBePosts(_ bytes: [UInt8]) -> Bool {
    switch format {
    case .json: bytes.mentionsText
    case .jsonLines: PostFormat.mayBePosts(jsonLines: bytes)
    case .spreadsheet: false
    default: true
    }
  }
}

extension SourceText {
  /// A text that an editor has read, so that its encoding is known.
  static func editorText(_ bytes: [UInt8]) -> (source: SourceText, problem: DecodingProblem?) {
    let decoded = decode(bytes)
    return decoded.source.bytes == bytes ? decoded : (SourceText(utf8: bytes), nil)
  }
}

extension [UInt8] {
  /// Whether it has `"text"` or `"content"`, which each object that is a post has.
  fileprivate var mentionsText: Bool {
    let text = String(decoding: self, as: UTF8.self).utf8
    return [Array("\"text\"".utf8), Array("\"content\"".utf8)].contains { word in
      text.withContiguousStorageIfAvailable { $0.contains(word) } ?? false
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func contains(_ word: [UInt8]) -> Bool {
    guard count >= word.count else { return false }
    return (0...count - word.count).contains { start in
      self[start] == word[0] && (1..<word.count).allSatisfy { self[start + $0] == word[$0] }
    }
  }
}
