import LintCore
import Linting
import PostFormats
import RulePacks
import Segmentation
import SourceText
import Spelling

/// Sessions with every rule on that look at no disk: no configuration, no attached files, no dictionaries.
enum FuzzSession {
  /// The lists and rules that ship with the product.
  static let image = StandardPacks.load()
  static let segmenter = Segmenter(lexicons: image)

  static let session: LintSession = {
    var options = LintSession.Options()
    options.isIsolated = true
    options.opensAttachments = false
    options.dictionaries = Dictionaries.Places(dictionaries: [], cache: nil)
    let catalogue = LintSession(options: options).standardCatalogue
    options.selection.severities = catalogue.rules.filter { !$0.isOn }.map {
      RuleSelection.Setting(name: $0.metadata.name, level: .on)
    }
    return LintSession(options: options, currentFolder: folder)
  }()

  /// A folder that is not there.
  static let folder = "/klartext-none"

  /// A run whose linter is made: each check copies it.
  static let run: LintRun = {
    var run = LintRun(session)
    _ = try? run.check(text: [], name: folder + "/utkast.md")
    return run
  }()

  /// The name of a file that would be read as the bytes look.
  static func name(for bytes: [UInt8]) -> String {
    var beginning = bytes[...]
    if beginning.starts(with: [0xEF, 0xBB, 0xBF]) { beginning = beginning.dropFirst(3) }
    let line = beginning.prefix { $0 != 0x0A && $0 != 0x0D }
    if beginning.starts(with: "WEBVTT".utf8) { return "utkast.vtt" }
    if !line.isEmpty, line.allSatisfy({ (0x30...0x39).contains($0) }) { return "utkast.srt" }
    switch line.first {
    case UInt8(ascii: "<"): return "utkast.html"
    case UInt8(ascii: "["): return "utkast.json"
    case UInt8(ascii: "{"): return line.count < beginning.count ? "utkast.jsonl" : "utkast.json"
    default: break
    }
    if line.contains(0x3B), line.starts(with: "id".utf8) || line.starts(with: "text".utf8) { return "utkast.csv" }
    return line.starts(with: "#text".utf8) ? "utkast.txt" : "utkast.md"
  }
}
