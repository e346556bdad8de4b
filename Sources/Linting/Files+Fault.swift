import Glibc
import LintCore

extension Files {
  /// Why a file could not be read.
  public enum Fault: Error, Hashable, Sendable {
    case missing
    /// A link whose target is not there.
    case brokenLink
    /// Links that lead back to themselves.
    case linkLoop
    /// A name that is not UTF-8, which paths here always are.
    case nameNotUTF8
    case isFolder
    case notAFile
    /// It lies on the disk, but git is not about to commit it.
    case notStaged
    /// Too large to be taken out of git.
    case tooLarge
    /// Longer than `mostBytes`.
    case tooLong
    case noPermission
    /// Bytes that are no text.
    case notText
    /// Any other reason, by the system's number.
    case system(Int32)

    init(errno code: Int32) {
      switch code {
      case ENOENT, ENOTDIR: self = .missing
      case ELOOP: self = .linkLoop
      case EISDIR: self = .isFolder
      case EACCES, EPERM: self = .noPermission
      default: self = .system(code)
      }
    }
  }

  /// Why nothing can be read at a path where `kind(of:)` finds nothing, or something that is no file.
  public static func fault(at path: String) -> Fault {
    var info = stat()
    if stat(path, &info) == 0 { return info.st_mode & S_IFMT == S_IFDIR ? .isFolder : .notAFile }
    let fault = Fault(errno: errno)
    guard fault == .missing else { return fault }
    if lstat(path, &info) == 0, info.st_mode & S_IFMT == S_IFLNK { return .brokenLink }
    // What stands for bytes that are not UTF-8 when a name is read.
    return path.unicodeScalars.contains("\u{FFFD}") ? .nameNotUTF8 : .missing
  }
}

extension Files.Fault {
  /// The reason as a user reads it, with what to do.
  public var reason: Localized {
    switch self {
    case .missing:
      Localized(sv: "Filen finns inte. Kontrollera sökvägen.", en: "There is no such file. Check the path.")
    case .brokenLink:
      Localized(
        sv: "Länken leder till en fil som inte finns. Ta bort länken eller lägg tillbaka filen.",
        en: "The link leads to a file that does not exist. Remove the link or put the file back.")
    case .linkLoop:
      Localized(
        sv: "Länken leder runt i en ring. Ta bort den eller låt den leda till en fil.",
        en: "The link leads round in a ring. Remove it or let it lead to a file.")
    case .nameNotUTF8:
      Localized(
        sv: "Namnet har tecken som inte är UTF-8. Byt namn på filen.",
        en: "The name has characters that are not UTF-8. Rename the file.")
    case .isFolder:
      Localized(
        sv: "Det är en mapp, inte en fil. Ange en fil i den.", en: "It is a folder, not a file. Name a file in it.")
    case .notAFile:
      Localized(sv: "Det är ingen vanlig fil.", en: "It is not an ordinary file.")
    case .notStaged:
      Localized(
        sv: "Filen finns på disken, men är inte tillagd i git. Lägg till den med git add.",
        en: "The file is on the disk, but not added to git. Add it with git add.")
    case .tooLarge:
      Localized(
        sv: "Filen är för stor för att läsas ur git. Granska den på disken, utan --staged.",
        en: "The file is too large to be read from git. Check it on the disk, without --staged.")
    case .tooLong:
      Localized(
        sv: "Filen är större än \(Files.mostBytes >> 20) MB och läses inte. Dela upp den.",
        en: "The file is larger than \(Files.mostBytes >> 20) MB and is not read. Divide it.")
    case .noPermission:
      Localized(
        sv: "Du har inte rätt att läsa filen. Ändra behörigheten eller be ägaren om hjälp.",
        en: "You may not read the file. Change its permissions or ask its owner.")
    case .notText:
      Localized(
        sv: "Filen går inte att läsa som text. Kontrollera att det är rätt fil, och spara den som UTF-8.",
        en: "The file cannot be read as text. Check that it is the right file, and save it as UTF-8.")
    case .system(let code):
      SystemReason.words(for: code).sentence
    }
  }
}

extension Localized {
  /// A clause as the reason that a file could not be read.
  fileprivate var sentence: Self {
    Self(sv: "Filen gick inte att läsa: \(sv).", en: "The file could not be read: \(en).")
  }
}
