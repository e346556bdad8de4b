import LintCore
import PostFormats
import SourceText

/// Posts as JSON Lines that come little by little, and without end: each line is checked by itself, and nothing of it is
/// kept.
///
/// What is found does not depend on how the lines are divided when they come. Rules over several posts are silent, for the
/// posts that they would compare with are gone or have not come.
public struct PostStream: Sendable {
  /// The longest line that is read, in bytes. A post of this size is a mistake, such as a file without line ends.
  public static let longestLine = 32 << 20

  private let job: FileJob
  private let threads: Int
  /// What has come so far.
  private var start = FileReport.Start()
  private var lines = 0
  /// Why rules could not judge.
  private var notes: [String: NotChecked] = [:]
  private var captions: [CaptionReference] = []
  private var knownCaptions: Set<String> = []
  /// The rules over several posts that would be on in a file, by name.
  public let silentRules: [String]

  /// Whether a file of a name is read line by line, so that it can be checked while it comes.
  public static func canRead(_ name: String) -> Bool { PostFormat.forReading(name) == .jsonLines }

  init(_ job: FileJob, threads: Int) {
    var job = job
    job.threads = 1
    silentRules = job.linter.seriesRules.map { job.linter.rules[$0].metadata.name }
    job.linter.silenceSeriesRules()
    self.job = job
    self.threads = threads
  }

  /// Checks lines, each with its end but for the last.
  ///
  /// - Returns: a report for each line that holds something, in order, with places counted from where the stream began.
  public mutating func check(_ bytes: [UInt8]) -> [FileReport] {
    var pieces: [Line] = []
    var position = 0
    while position < bytes.count {
      let end = bytes[position...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      let isEmpty = bytes[position..<end].allSatisfy { $0 <= 0x20 }
      if !isEmpty {
        pieces.append(Line(range: position..<end, start: start, before: self.lines))
        self.lines += 1
      }
      start.offset += end - position
      start.line += 1
      position = end
    }
    // A thread takes several lines at a time, for most are short.
    let job = job
    return Threads(threads).map(pieces, atATime: 64) { Self.check($0, in: bytes, job) }.map { keep($0) }
  }

  /// Reports a line that is too long to be read, and counts it.
  ///
  /// - Parameter length: how many bytes it has with its end.
  public mutating func skip(lineOfLength length: Int) -> FileReport {
    var file = CheckedFile(source: SourceText(utf8: []), location: job.file.path, path: job.linter.shown(job.file.path))
    job.linter.add(.lineTooLong(Self.longestLine >> 20), to: &file.collected)
    var report = job.linter.finish(file)
    report.start = start
    start.offset += length
    start.line += 1
    lines += 1
    return report
  }

  /// Which rules could not judge, each once.
  public var notChecked: [NotChecked] { Array(notes.values).once }

  /// Checks the caption files that posts named, each once. They come last, so that the report is the same however the
  /// stream was divided.
  public func captionReports(_ run: inout LintRun) throws(ConfigurationError) -> LintReport {
    run.report(try run.captions(named: captions))
  }

  private mutating func keep(_ line: Checked) -> FileReport {
    for note in line.notes where notes[note.rule] == nil { notes[note.rule] = note }
    for reference in line.captions where knownCaptions.insert(reference.file.absolute).inserted {
      captions.append(reference)
    }
    return line.report
  }

  /// What came of a line.
  private struct Checked: Sendable {
    var report: FileReport
    var notes: [NotChecked]
    var captions: [CaptionReference]
  }

  /// A line that holds something.
  private struct Line: Sendable {
    var range: Range<Int>
    var start: FileReport.Start
    /// How many such lines came before.
    var before: Int
  }

  private static func check(_ lines: ArraySlice<Line>, in bytes: [UInt8], _ job: FileJob) -> [Checked] {
    let texts = lines.map { line in
      var text = job.text(Array(bytes[line.range]), as: .jsonLines)
      text.reading.linesBefore = line.before
      return text
    }
    return zip(lines, job.linter.check(texts)).map { line, file in
      var report = job.linter.finish(file)
      report.start = line.start
      return Checked(report: report, notes: job.linter.notChecked(in: file), captions: file.captions)
    }
  }
}

extension LintRun {
  /// A stream of posts.
  ///
  /// - Parameter name: the name that decides configuration and where attached files lie.
  public mutating func stream(name: String) throws(ConfigurationError) -> PostStream {
    PostStream(try textJob(name), threads: session.options.threads)
  }
}

extension InputFinding {
  fileprivate static func lineTooLong(_ megabytes: Int) -> InputFinding {
    InputFinding(
      "draft-syntax",
      Finding(
        Localized(
          sv: "Raden är längre än \(megabytes) MB och läses inte. Skriv ett inlägg per rad.",
          en: "The line is longer than \(megabytes) MB and is not read. Write one post a line."),
        at: ByteRange(0..<0)))
  }
}
