import LintCore
import PostFormats
import SourceText

extension Linter {
  /// Checks every post of a file by itself.
  func check(_ file: FileText) -> CheckedFile { check([file])[0] }

  /// Checks every post of files by itself. What comes of a file does not depend on the others.
  ///
  /// Short files are checked together, long ones a part at a time.
  func check(_ files: [FileText]) -> [CheckedFile] {
    let parts = files.map { $0.format.parts(of: $0.source, fileName: Paths.name(of: $0.path), options: $0.reading) }
    let short = files.indices.filter { parts[$0].count == 1 }
    var together = check(short.map { (parts[$0].part(0), files[$0]) }).makeIterator()
    return zip(files, parts).map { file, parts in
      var checked = begun(file, parts)
      var loose: [Draft] = []
      func add(_ part: CheckedPart) {
        loose += part.loose
        checked.append(part)
      }
      if parts.count == 1 {
        if let part = together.next() { add(part) }
      } else {
        var found = Threads(file.work.threads).map(0..<parts.count) { self.check([(parts.part($0), file)]) }
        for number in found.indices {
          let part = found[number]
          // What has been taken over is not kept twice.
          found[number] = []
          part.forEach(add)
        }
      }
      if parts.count == 0 || !loose.isEmpty { hideWhatNoTextHolds(file.source, loose, in: &checked.collected) }
      complete(&checked, problem: file.problem, as: file.format)
      return checked
    }
  }

  /// Leaves out what rules make of bytes that are no text, but for personal data, which is such in any bytes.
  private func keepOnlyWhatBytesTell(in file: inout CheckedFile) {
    file.collected.problems.removeAll { $0.rule != "encoding" }
    file.collected.findings.removeAll { rules[$0.rule].metadata.category != .personalData }
    file.collected.obstacles = [:]
    file.directives = []
    file.summaries = []
    file.names = []
  }

  /// A file of which nothing has been checked but the file as a whole.
  func begun(_ text: FileText, _ parts: DraftParts) -> CheckedFile {
    var file = CheckedFile(source: text.source, location: text.path, path: text.shownPath)
    file.collected.problems = parts.problems
    if let problem = text.problem, text.format.isCaptions {
      file.collected.add(captionEncoding: problem, in: text.source)
    } else if let problem = text.problem {
      file.collected.add(encoding: problem, in: text.source)
    }
    file.collected.writeFixes(as: text.format, in: text.source, [])
    return file
  }

  /// Does what is left to do when all posts of a file have been checked.
  func complete(_ file: inout CheckedFile, problem: DecodingProblem?, as format: PostFormat) {
    // Players read captions whatever their bytes are, and what is wrong with them is an error of its own.
    file.isUnreadable = problem?.isFatal ?? false && !format.isCaptions
    hideRepeats(file.source, in: &file.collected)
    if file.isUnreadable, problem?.leavesText != true { keepOnlyWhatBytesTell(in: &file) }
    for problem in file.collected.problems { add(problem, to: &file.collected) }
    file.collected.problems = []
    if format.isCaptions { file.collected.keepOnlyFixesWithinLines(of: file.source) }
  }

  private func check(_ parts: [(part: DraftParts.Part, file: FileText)]) -> [CheckedPart] {
    var checked = checkPosts(of: parts)
    for (index, (part, file)) in parts.enumerated() {
      checked[index].collected.writeFixes(as: file.format, in: file.source, part.drafts)
      if let range = part.range {
        hideWhatNoTextHolds(file.source, in: range, part.drafts, in: &checked[index].collected)
      } else {
        checked[index].loose = part.drafts
      }
    }
    return checked
  }

  /// Checks posts; fixes are as rules make them.
  func checkPosts(of parts: [(part: DraftParts.Part, file: FileText)]) -> [CheckedPart] {
    var checked = parts.map {
      CheckedPart(posts: $0.part.drafts.count, collected: Collected(problems: $0.part.problems))
    }
    var drafts: [(draft: Draft, part: Int)] = []
    var size = 0
    func check() {
      let posts = zip(drafts, analysed(drafts.map(\.draft))).map { draft, post in
        VisitedPost(post, ofPart: draft.part, path: parts[draft.part].file.shownPath)
      }
      visit(posts, into: &checked)
      (drafts, size) = ([], 0)
    }
    for (index, (part, file)) in parts.enumerated() {
      for draft in part.drafts {
        drafts.append((prepared(draft, of: file, &checked[index]), index))
        size += draft.texts.reduce(0) { $0 + $1.utf8.count }
        if size > Self.bytesAtATime { check() }
      }
    }
    check()
    return checked
  }

  /// How much text is taken apart at a time, in bytes: it takes many times that memory.
  private static let bytesAtATime = 1 << 18

  /// A draft with what is known of its attached files, and what is wrong with these.
  private func prepared(_ draft: Draft, of file: FileText, _ checked: inout CheckedPart) -> Draft {
    var draft = draft
    draft.captions?.film = file.film
    let (attachments, captions) = file.work.resolve(draft.attachments)
    draft.attachments = attachments
    checked.captions += captions
    lookThroughTexts(of: &draft, into: &checked.collected)
    for problem in missingMedia(in: draft) + unknownNames(in: draft) {
      var problem = problem
      problem.post = draft.id
      checked.collected.problems.append(problem)
    }
    checked.directives += draft.suppressions.filter { catalogue.knows($0.name) }
    return draft
  }

  /// Makes the report of a file that has been checked.
  ///
  /// - Parameter series: what rules over several posts found in it.
  func finish(_ file: CheckedFile, _ series: [Graded] = []) -> FileReport {
    let diagnostics = finished(
      series.isEmpty ? file.collected.findings : file.collected.findings + series, directives: file.directives,
      personalData: file.collected.personalData,
      source: file.source, path: file.path)
    var report = FileReport(
      path: file.path, source: file.source, posts: file.posts, diagnostics: diagnostics,
      personalData: file.collected.personalData)
    report.location = file.location
    report.isUnreadable = file.isUnreadable
    return report
  }

  /// What could not be judged in a file.
  func notChecked(in file: CheckedFile) -> [NotChecked] {
    let notes = file.collected.obstacles.sorted { $0.key < $1.key }.map { rule, reason in
      NotChecked(rule: rules[rule].metadata.name, reason: reason)
    }
    return notes + (file.collected.outdatedPolicy.map { [$0] } ?? [])
  }
}
