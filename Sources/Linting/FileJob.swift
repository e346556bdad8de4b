import LintCore
import MediaMetadata
import PostFormats
import SourceText

/// One file and the rules for it.
struct FileJob: Sendable {
  /// What came of a file.
  enum Outcome: Sendable {
    case checked(FileReport, [NotChecked], captions: [CaptionReference])
    /// All is checked but what the rules over several posts find, which takes the run's other files as well.
    case waiting(CheckedFile, Linter)
    case failed(InputFailure)
    /// A file that a folder holds and that is no draft.
    case passedOver

    /// The caption files that belong to the file's films.
    var captions: [CaptionReference] {
      switch self {
      case .checked(_, _, let captions): captions
      case .waiting(let file, _): file.captions
      case .failed, .passedOver: []
      }
    }
  }

  /// Why a file could not be counted.
  struct Fault: Error {
    var failure: InputFailure
  }

  var file: FileDiscovery.Found
  var linter: Linter
  /// How many threads may check its posts.
  var threads = 1
  /// The film that the file's captions belong to, where a draft tells.
  var film: CaptionTrack.Film?
  /// Where files come from.
  var files = FileTree.disk

  /// Whether the file holds captions and nothing else.
  var isCaptions: Bool { PostFormat.forReading(file.absolute)?.isCaptions ?? false }

  /// Reads and counts the file.
  func counts() -> Result<[PostCount], Fault> {
    isMedia ? .success(mediaCounts()) : read().flatMap { counts($0.bytes, as: $0.format) }
  }

  func read() -> Result<(bytes: [UInt8], format: PostFormat), Fault> {
    guard let format = PostFormat.forReading(file.absolute) else {
      return .failure(
        Fault(failure: InputFailure(path: linter.shown(file.path), reason: Self.unknownFormat(file.path))))
    }
    let bytes: [UInt8]
    do {
      bytes = try files.read(file.absolute)
    } catch {
      return .failure(Fault(failure: InputFailure(path: linter.shown(file.path), reason: error.reason)))
    }
    guard format == .spreadsheet else { return .success((bytes, format)) }
    do throws(Spreadsheet.Fault) {
      return .success((try Spreadsheet(bytes).csv, format))
    } catch {
      return .failure(Fault(failure: InputFailure(path: linter.shown(file.path), reason: error.reason)))
    }
  }

  /// Checks the file's bytes, but for what the rules over several posts find.
  func check(_ bytes: [UInt8], as format: PostFormat) -> CheckedFile {
    linter.check(text(bytes, as: format))
  }

  /// The file's bytes as the linter takes them.
  func text(_ bytes: [UInt8], as format: PostFormat) -> FileText {
    let (source, problem) = SourceText.decode(bytes)
    let film = format.isCaptions ? film ?? lookup.film(of: file.absolute) : nil
    return FileText(
      source: source, problem: problem, path: file.path, shownPath: linter.shown(file.path), format: format, film: film,
      reading: linter.reading, work: work
    )
  }

  /// How the file's posts are checked: with so many threads, and attached files looked up beside it.
  var work: FileWork {
    FileWork(threads: threads) { attachments in
      guard !attachments.isEmpty else { return ([], []) }
      // Made here, so that the folder's project is not looked for when nothing is attached.
      let lookup = lookup
      let resolved = lookup.resolve(attachments)
      return (resolved, lookup.captions(of: resolved, shown: file.path))
    }
  }

  /// What comes of the file when it is the only one, or waits for the others.
  func outcome(_ checked: CheckedFile) -> Outcome {
    linter.comparesPosts
      ? .waiting(checked, linter)
      : .checked(linter.finish(checked), linter.notChecked(in: checked), captions: checked.captions)
  }

  /// Counts the posts in the file's bytes.
  func counts(_ bytes: [UInt8], as format: PostFormat) -> Result<[PostCount], Fault> {
    let (source, problem) = SourceText.decode(bytes)
    if problem?.isFatal == true, !format.isCaptions {
      return .failure(Fault(failure: InputFailure(path: linter.shown(file.path), reason: Files.Fault.notText.reason)))
    }
    let lookup = lookup
    let film = format.isCaptions ? lookup.film(of: file.absolute) : nil
    var counts = linter.counts(source, path: file.path, format: format, film: film, resolve: lookup.resolve)
    for post in counts.indices {
      for index in counts[post].media.indices {
        counts[post].media[index].captionSummary = lookup.captionSummary(of: counts[post].media[index])
      }
    }
    return .success(counts)
  }

  var lookup: AttachmentLookup {
    AttachmentLookup(
      folder: Paths.folder(of: file.absolute), root: Project.containing(file.absolute, in: files).root, files: files,
      isBlind: !linter.opensAttachments)
  }

  static func unknownFormat(_ path: String) -> Localized {
    let ending = Paths.fileExtension(of: path)
    if isSpreadsheet(path) {
      return Localized(
        sv:
          "Klartext läser inte kalkylblad av det slaget. Spara det som .xlsx, eller som CSV UTF-8, och granska den filen.",
        en: "Klartext does not read spreadsheets of that kind. Save it as .xlsx, or as CSV UTF-8, and check that file.")
    }
    return Localized(
      sv: "Klartext läser inte filer som slutar på .\(ending). Spara utkastet som .md eller .txt.",
      en: "Klartext does not read files that end in .\(ending). Save the draft as .md or .txt.")
  }
}

extension Spreadsheet.Fault {
  fileprivate var reason: Localized {
    switch self {
    case .unreadable:
      Localized(
        sv: "Arbetsboken går inte att läsa. Har den ett lösenord, ta bort det, eller spara bladet som CSV UTF-8.",
        en: "The workbook cannot be read. If it has a password, remove it, or save the sheet as CSV UTF-8.")
    case .tooLarge:
      Localized(
        sv: "Arbetsboken är för stor. Spara det blad som har inläggen som CSV UTF-8, och granska den filen.",
        en: "The workbook is too large. Save the sheet that has the posts as CSV UTF-8, and check that file.")
    }
  }
}

extension FileJob {
  /// Whether a file is a spreadsheet by its name. Its posts cannot be read, and its metadata alone is not what was asked for.
  static func isSpreadsheet(_ path: String) -> Bool {
    ["xls", "xlsb", "ods", "numbers"].contains(Paths.fileExtension(of: path))
  }
}

extension PostFormat {
  /// The format of a file that a user named; one without extension is a plain text.
  static func forReading(_ path: String) -> PostFormat? { named(Paths.name(of: path)) }
}
