import LintCore
import PostFormats
import SourceText

/// One file and the rules for it.
struct FileJob: Sendable {
  /// What came of a file.
  enum Outcome: Sendable {
    case checked(FileReport, [NotChecked])
    case failed(InputFailure)
  }

  /// Why a file could not be counted.
  struct Fault: Error {
    var failure: InputFailure
  }

  var file: FileDiscovery.Found
  var linter: Linter

  /// Reads and checks the file.
  func run() -> Outcome {
    switch read() {
    case .failure(let fault): return .failed(fault.failure)
    case .success(let (bytes, format)):
      let (report, notChecked) = check(bytes, as: format)
      return .checked(report, notChecked)
    }
  }

  /// Reads and counts the file.
  func counts() -> Result<[PostCount], Fault> { read().flatMap { counts($0.bytes, as: $0.format) } }

  func read() -> Result<(bytes: [UInt8], format: PostFormat), Fault> {
    guard let format = PostFormat.forReading(file.absolute) else {
      return .failure(
        Fault(failure: InputFailure(path: linter.shown(file.path), reason: Self.unknownFormat(file.path))))
    }
    do {
      return .success((try Files.read(file.absolute), format))
    } catch {
      return .failure(Fault(failure: InputFailure(path: linter.shown(file.path), reason: error.reason)))
    }
  }

  /// Checks the file's bytes.
  func check(_ bytes: [UInt8], as format: PostFormat) -> (FileReport, [NotChecked]) {
    let (source, problem) = SourceText.decode(bytes)
    return linter.lint(source, problem: problem, path: file.path, format: format, resolve: lookup.resolve)
  }

  /// Counts the posts in the file's bytes.
  func counts(_ bytes: [UInt8], as format: PostFormat) -> Result<[PostCount], Fault> {
    let (source, problem) = SourceText.decode(bytes)
    if problem?.isFatal == true {
      return .failure(Fault(failure: InputFailure(path: linter.shown(file.path), reason: Files.Fault.notText.reason)))
    }
    return .success(linter.counts(source, path: file.path, format: format, resolve: lookup.resolve))
  }

  private var lookup: AttachmentLookup {
    AttachmentLookup(folder: Paths.folder(of: file.absolute), root: Project.containing(file.absolute).root)
  }

  static func unknownFormat(_ path: String) -> Localized {
    let ending = Paths.fileExtension(of: path)
    return Localized(
      sv: "Klartext läser inte filer som slutar på .\(ending). Spara utkastet som .md eller .txt.",
      en: "Klartext does not read files that end in .\(ending). Save the draft as .md or .txt.")
  }
}

extension PostFormat {
  /// The format of a file that a user named; one without extension is a plain text.
  static func forReading(_ path: String) -> PostFormat? { named(Paths.name(of: path)) }
}
