import LintCore
import PostFormats
import SourceText

extension Linter {
  /// Checks every post of a file by itself, a part of the file at a time.
  ///
  /// - Parameters:
  ///   - source: the text.
  ///   - problem: what was wrong with its encoding, if anything.
  ///   - path: the path as shown to users.
  ///   - format: how to read it.
  ///   - film: the film that the file's captions belong to, where it holds captions.
  ///   - work: how many threads there are, and what finds out about attached files.
  func check(
    _ source: SourceText, problem: DecodingProblem?, path: String, format: PostFormat, film: CaptionTrack.Film? = nil,
    _ work: FileWork
  ) -> CheckedFile {
    let parts = format.parts(of: source, fileName: Paths.name(of: path), options: reading)
    var file = begun(source, problem: problem, path: path, format: format, parts)
    var loose: [Draft] = []
    let shown = file.path
    var checked = Threads(work.threads).map(0..<parts.count) { number in
      self.check(parts.part(number), of: source, as: format, path: shown, film, work)
    }
    for number in checked.indices {
      let part = checked[number]
      // What has been taken over is not kept twice.
      checked[number] = CheckedPart()
      loose += part.loose
      file.append(part)
    }
    if parts.count == 0 || !loose.isEmpty { hideWhatNoTextHolds(source, loose, in: &file.collected) }
    complete(&file, problem: problem, as: format)
    return file
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
  func begun(
    _ source: SourceText, problem: DecodingProblem?, path: String, format: PostFormat, _ parts: DraftParts
  ) -> CheckedFile {
    var file = CheckedFile(source: source, location: path, path: shown(path))
    file.collected.problems = parts.problems
    if let problem, format.isCaptions {
      file.collected.add(captionEncoding: problem, in: source)
    } else if let problem {
      file.collected.add(encoding: problem, in: source)
    }
    file.collected.writeFixes(as: format, in: source, [])
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

  private func check(
    _ part: DraftParts.Part, of source: SourceText, as format: PostFormat, path: String, _ film: CaptionTrack.Film?,
    _ work: FileWork
  ) -> CheckedPart {
    var checked = checkPosts(of: part, path: path, film, work)
    checked.collected.writeFixes(as: format, in: source, part.drafts)
    if let range = part.range {
      hideWhatNoTextHolds(source, in: range, part.drafts, in: &checked.collected)
    } else {
      checked.loose = part.drafts
    }
    return checked
  }

  /// Checks posts one by one; fixes are as rules make them.
  func checkPosts(
    of part: DraftParts.Part, path: String, _ film: CaptionTrack.Film?, _ work: FileWork
  ) -> CheckedPart {
    var checked = CheckedPart(posts: part.drafts.count, collected: Collected(problems: part.problems))
    let (compares, sketches) = (comparesPosts, comparesTexts)
    for draft in part.drafts {
      var draft = draft
      draft.captions?.film = film
      let (attachments, captions) = work.resolve(draft.attachments)
      draft.attachments = attachments
      checked.captions += captions
      lookThroughTexts(of: &draft, into: &checked.collected)
      for problem in missingMedia(in: draft) + unknownNames(in: draft) {
        var problem = problem
        problem.post = draft.id
        checked.collected.problems.append(problem)
      }
      let post = analysed(draft)
      check(post, into: &checked.collected)
      checked.directives += draft.suppressions.filter { catalogue.knows($0.name) }
      guard compares else { continue }
      checked.summaries.append(PostSummary(post, in: context, path: path, sketches: sketches))
      checked.names.append(draft.id)
    }
    return checked
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
