import Glibc
import LintCore

/// The system's error numbers in words that a user can act on.
public enum SystemReason {
  /// Why a call failed, as a clause without a full stop: ”disken är full”.
  ///
  /// - Parameter code: the value of `errno`.
  public static func words(for code: Int32) -> Localized {
    switch code {
    case ENOENT: Localized(sv: "mappen finns inte", en: "the folder does not exist")
    case ENOTDIR:
      Localized(sv: "en del av sökvägen är en fil, inte en mapp", en: "a part of the path is a file, not a folder")
    case EISDIR: Localized(sv: "det är en mapp", en: "it is a folder")
    case EACCES, EPERM: Localized(sv: "du har inte rätt till det", en: "you have no permission")
    case ENOSPC: Localized(sv: "disken är full", en: "the disk is full")
    case EDQUOT: Localized(sv: "ditt utrymme på disken är slut", en: "your share of the disk is full")
    case EROFS: Localized(sv: "disken går inte att skriva på", en: "the disk cannot be written to")
    case EFBIG: Localized(sv: "filen blir för stor", en: "the file grows too large")
    case ENAMETOOLONG: Localized(sv: "namnet är för långt", en: "the name is too long")
    case ELOOP: Localized(sv: "länkarna går runt i en ring", en: "the links lead round in a ring")
    case ENXIO: Localized(sv: "det är ingen vanlig fil", en: "it is not an ordinary file")
    case EMFILE, ENFILE: Localized(sv: "för många filer är öppna", en: "too many files are open")
    case EIO: Localized(sv: "disken svarar med ett fel", en: "the disk reports an error")
    case EBADF: Localized(sv: "den är stängd", en: "it is closed")
    default:
      // The C library's own words: English, unless the program sets a locale.
      Localized(sv: String(cString: strerror(code)), en: String(cString: strerror(code)))
    }
  }
}
