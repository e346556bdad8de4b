import ArgumentParser
import Glibc
import LintCore
import Linting
import Reporters

/// Checks posts on standard input while they come, and writes what is found as soon as it is known.
struct StreamCheck {
  private let input: InputArguments
  private let name: String
  private let output: OutputOptions
  private let verdict: VerdictOptions
  private var tally = VerdictOptions.Tally()
  private var room: Int?
  private var sink = FileDescriptorSink(STDOUT_FILENO)
  private var isClosed = false

  /// A check of standard input where it can be streamed: posts as JSON Lines in, findings as JSON Lines out.
  init?(_ input: InputArguments, _ output: OutputOptions, _ verdict: VerdictOptions) {
    guard input.isStandardInput, let name = input.stdinFilename, PostStream.canRead(name), output.format == [.jsonl],
      output.output.allSatisfy({ $0 == "-" })
    else { return nil }
    self.input = input
    self.name = name
    self.output = output
    self.verdict = verdict
    room = output.maxDiagnostics
  }

  /// Reads until the end, or until nobody reads what is written.
  mutating func run(_ setup: CommandSetup) throws {
    var run = LintRun(setup.session)
    let options = output.reportOptions(setup, exitStatus: 0)
    var failures: [InputFailure] = []
    do throws(ConfigurationError) {
      var stream = try run.stream(name: name)
      failures += try read(&stream, options, setup.language)
      let captions = try stream.captionReports(&run)
      failures += captions.failures
      write(captions, options)
      report(stream.silentRules, setup.language)
    } catch {
      throw CommandFailure(error, in: setup.language)
    }
    input.report(failures, in: setup.language)
    let status = failures.isEmpty ? verdict.exitStatus(of: tally) : 2
    if let failure = Console.WriteFailure(sink) { throw failure.toWrite(nil, in: setup.language) }
    if status != 0 { throw ExitCode(status) }
  }

  private mutating func read(
    _ stream: inout PostStream, _ options: ReportOptions, _ language: MessageLanguage
  ) throws(ConfigurationError) -> [InputFailure] {
    var input = InputStream()
    var waiting: [UInt8] = []
    // How much of a line that is too long has been passed over.
    var skipped: Int?
    while !isClosed {
      // What waits is a line without its end, so that only what comes now is looked through.
      let known = waiting.count
      do {
        guard try input.read(into: &waiting) else { break }
      } catch {
        return [InputFailure(path: "-", reason: error.reason)]
      }
      var start = known
      if let length = skipped {
        let end = waiting.firstIndex(of: 0x0A).map { $0 + 1 }
        skipped = length + (end ?? waiting.count)
        waiting.removeFirst(end ?? waiting.count)
        guard end != nil, let length = skipped else { continue }
        write(LintReport(files: [stream.skip(lineOfLength: length)]), options)
        skipped = nil
        start = 0
      }
      guard let end = waiting[start...].lastIndex(of: 0x0A) else {
        if waiting.count > PostStream.longestLine {
          skipped = waiting.count
          waiting = []
        }
        continue
      }
      let lines = Array(waiting[...end])
      waiting.removeFirst(end + 1)
      write(LintReport(files: stream.check(lines)), options)
    }
    if let length = skipped {
      write(LintReport(files: [stream.skip(lineOfLength: length)]), options)
    } else if !waiting.isEmpty {
      write(LintReport(files: stream.check(waiting)), options)
    }
    return []
  }

  private mutating func write(_ report: LintReport, _ options: ReportOptions) {
    tally.add(report)
    guard !isClosed else { return }
    var options = options
    options.maximumDiagnostics = room
    ReportFormat.jsonl.write(report, options, to: &sink)
    isClosed = sink.failure != nil
    guard let left = room else { return }
    let least = options.minimumSeverity ?? ReportFormat.jsonl.defaultMinimumSeverity
    let shown = report.diagnostics.count { $0.severity >= least && (options.showSuppressed || $0.suppression == nil) }
    room = max(0, left - shown)
  }

  /// Says once what a stream cannot show.
  private func report(_ silent: [String], _ language: MessageLanguage) {
    guard !silent.isEmpty, !output.quiet else { return }
    let names = silent.joined(separator: ", ")
    let message = Localized(
      sv: "Inlägg i en ström jämförs inte med varandra, så det här granskades inte: \(names)",
      en: "Posts in a stream are not compared with each other, so these were not checked: \(names)")
    Console.standardError("klartext: \(message[language])\n")
  }
}
