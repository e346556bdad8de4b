import LintCore

extension LintRun {
  /// The report of what came of files, after the rules over several posts have seen them all.
  func report(_ outcomes: [FileJob.Outcome], failures: [InputFailure] = []) -> LintReport {
    let waiting = outcomes.compactMap { outcome -> WaitingFile? in
      guard case .waiting(let file, let linter) = outcome else { return nil }
      return WaitingFile(file: file, linter: linter)
    }
    let (reports, notChecked) = finish(waiting)
    var finished = zip(waiting, reports).makeIterator()
    let settled = outcomes.map { outcome -> FileJob.Outcome in
      guard case .waiting = outcome, let (file, report) = finished.next() else { return outcome }
      return .checked(report, file.linter.notChecked(in: file.file), captions: file.file.captions)
    }
    var report = LintReport(settled, failures: failures)
    report.notChecked = (report.notChecked + notChecked).once
    return report
  }

  /// A file whose posts have been checked one by one, and the linter that did it.
  struct WaitingFile: Sendable {
    var file: CheckedFile
    var linter: Linter
  }

  /// Lets the rules over several posts see files, those of one configuration together, and makes their reports.
  func finish(_ files: [WaitingFile]) -> (reports: [FileReport], notChecked: [NotChecked]) {
    var findings = [[Graded]](repeating: [], count: files.count)
    var notChecked: [NotChecked] = []
    let groups = Dictionary(grouping: files.indices) { files[$0].linter.number }
    for (_, numbers) in groups.sorted(by: { $0.key < $1.key }) {
      let (found, notes) = files[numbers[0]].linter.findings(in: numbers.map { files[$0].file })
      for (number, found) in zip(numbers, found) { findings[number] = found }
      notChecked += notes
    }
    let all = findings
    let reports = Threads(session.options.threads).map(0..<files.count) { number in
      files[number].linter.finish(files[number].file, all[number])
    }
    return (reports, notChecked)
  }
}
