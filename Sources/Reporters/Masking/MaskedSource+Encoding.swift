import Linting
import SourceText

extension FileReport {
  /// How the file was encoded, by its name in the IANA registry.
  var encodingName: String {
    switch source.encoding {
    case .utf8: "UTF-8"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    case .windows1252: "windows-1252"
    }
  }
}
