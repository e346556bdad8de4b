import LintCore
import Linting
import PostFormats
import Reporters
import SourceText

/// Does the work that takes rules or the disk, one job after the other.
public struct Checker: Sendable {
  private var session: LintSession
  /// The same without configuration, for when that cannot be read.
  private var fallback: LintSession?
  private var files: [String: LiveFile] = [:]
  private var speech = Job.Speech(asked: nil, fallback: .swedish, unit: .utf16)

  /// A checker that begins with some options.
  public init(_ session: LintSession) { self.session = session }

  /// Does a job.
  public mutating func run(_ job: Job) -> JobResult? {
    switch job.task {
    case .check(let snapshot):
      return JobResult(outcome: .checked(uri: snapshot.uri, serial: snapshot.serial, check(snapshot)))
    case .count(let snapshot, let range, let id):
      return JobResult(outcome: .counted(id, counts(snapshot, in: range)))
    case .fix(let snapshot, let id): return JobResult(outcome: .fixed(id, fixes(of: snapshot)))
    case .list(let snapshot, let id):
      return JobResult(outcome: .listed(id, Folder(of: snapshot.path).attachableFiles))
    case .close(let uri): files[uri] = nil
    case .configure(let options, let speech, let folder):
      session = session.with(options, currentFolder: folder)
      self.speech = speech
      forget()
    case .reload:
      session = session.with(session.options)
      forget()
    }
    return nil
  }

  private mutating func forget() {
    fallback = nil
    for uri in files.keys { files[uri]?.forget() }
  }

  private mutating func check(_ snapshot: Snapshot) -> CheckedDocument {
    var result = CheckedDocument(
      language: speech.asked ?? speech.fallback, projectFolder: Project.containing(snapshot.path).root)
    result.configurationFile =
      session.options.configurationFile.map { session.absolute($0) }
      ?? Project.containing(snapshot.path).configurationFile
    if let file = result.configurationFile { result.faults[file] = [] }
    do {
      let configuration = try session.configuration(for: snapshot.path).configuration
      result.language = speech.asked ?? configuration.settings.language ?? speech.fallback
      if let file = result.configurationFile { result.configuration = try? Files.read(file) }
      // Taken over and given back, since what the session reads on the way is kept.
      var current = session
      defer { session = current }
      try check(snapshot, in: &current, into: &result)
    } catch let error as ConfigurationError {
      for fault in error.faults {
        // What is wrong in no file that is there, as with a setting of the editor, is told where the draft is.
        let file = session.absolute(fault.file)
        let place = Files.kind(of: file) == .file ? file : snapshot.path
        result.faults[place, default: []].append(problem(fault, result.language))
      }
      // Better checked by the standard rules than not at all.
      var standard = fallback ?? session.withoutConfiguration
      try? check(snapshot, in: &standard, into: &result)
      fallback = standard
    } catch {
      return result
    }
    return result
  }

  private mutating func check(
    _ snapshot: Snapshot, in session: inout LintSession, into result: inout CheckedDocument
  ) throws {
    guard case .posts(let format) = snapshot.kind else { return }
    result.rules = try session.linter(for: snapshot.path).rules
    result.policy = try session.policy(for: snapshot.path).policy
    var file = files.removeValue(forKey: snapshot.uri) ?? LiveFile(path: snapshot.path, format: format)
    let outcome = try file.check(snapshot.bytes, in: &session)
    files[snapshot.uri] = file
    result.report = (outcome?.report).map { MaskedReport($0, columns: speech.unit, language: result.language) }
  }

  private mutating func counts(_ snapshot: Snapshot, in range: Range<Int>) -> [PlacedCount] {
    guard case .posts(let format) = snapshot.kind, !format.isCaptions else { return [] }
    let file = files[snapshot.uri] ?? LiveFile(path: snapshot.path, format: format)
    return (try? file.counts(snapshot.bytes, in: range, &session)) ?? []
  }

  private func fixes(of snapshot: Snapshot) -> [TextEdit] {
    var run = LintRun(session)
    guard case .posts = snapshot.kind,
      let fix = try? run.fix(text: snapshot.bytes, name: snapshot.path, .automatic).files.first,
      fix.before.source.bytes == snapshot.bytes
    else { return [] }
    return fix.changes.map { change in
      TextEdit(ByteRange(change.original), fix.after.source[ByteRange(change.edited)])
    }
  }

  /// A fault with its place in the negotiated unit: from where it begins to the end of its line.
  private func problem(_ fault: ConfigurationFault, _ language: MessageLanguage) -> ConfigurationProblem {
    var range = Position(line: 0, character: 0)..<Position(line: 0, character: 0)
    if let position = fault.position, let bytes = try? Files.read(session.absolute(fault.file)) {
      let text = DocumentText(bytes, unit: .utf16)
      let place = Position(line: position.line - 1, character: position.column - 1)
      let start = text.offset(at: place)
      let end = max(start, text.line(place.line).upperBound)
      range = DocumentText(bytes, unit: speech.unit).range(start..<end)
    }
    return ConfigurationProblem(range: range, message: fault.message[language])
  }
}
