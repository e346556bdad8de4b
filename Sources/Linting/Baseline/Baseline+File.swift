import LintCore
import PostFormats
import SourceText
import YAMLSyntax

extension Baseline {
  /// The version of the file's form.
  static let schemaVersion = 1

  /// The file: one accepted finding a line, sorted, so that two versions are easily compared and merged.
  var text: String {
    var text = "{\n  \"schemaVersion\": \(Self.schemaVersion),\n  \"accepted\": ["
    var mark = "\n"
    for (key, count) in counts.sorted(by: { $0.key < $1.key }) {
      let context = key.context.isEmpty ? "" : ", \"context\": \(key.context.json)"
      text += "\(mark)    {\"file\": \(key.file.json), \"rule\": \(key.rule.json)\(context), \"count\": \(count)}"
      mark = ",\n"
    }
    return text + (counts.isEmpty ? "]\n}\n" : "\n  ]\n}\n")
  }

  /// Reads a baseline.
  ///
  /// - Parameters:
  ///   - source: the file's text.
  ///   - shown: its path as shown to users.
  init(_ source: SourceText, shown: String) throws(ConfigurationError) {
    var reader = Reader(lines: LineTable(source), shown: shown)
    do throws(JSONDocument.Fault) {
      reader.read(try JSONDocument.parse(source))
    } catch {
      reader.report(error.range, error.message)
    }
    if !reader.faults.isEmpty { throw ConfigurationError(reader.faults) }
    counts = reader.counts
  }

  /// Reads the document, and stops at the first fault: nobody mends such a file by hand line by line.
  private struct Reader {
    let lines: LineTable
    let shown: String
    var counts: [Key: Int] = [:]
    var faults: [ConfigurationFault] = []

    mutating func report(_ range: ByteRange, _ message: Localized) {
      let remedy = Localized(
        sv: " Hämta filen ur git, eller ta bort den och kör klartext baseline.",
        en: " Get the file back from git, or delete it and run klartext baseline.")
      faults.append(
        ConfigurationFault(
          file: shown, position: lines.position(at: range.lowerBound, in: .utf16),
          message: Localized(sv: message.sv + remedy.sv, en: message.en + remedy.en)))
    }

    mutating func read(_ root: YAMLNode) {
      guard let version = root["schemaVersion"], let accepted = root["accepted"],
        case .sequence(let items) = accepted.content
      else {
        return report(
          root.range,
          Localized(sv: "Det är ingen baseline från Klartext.", en: "It is no baseline of Klartext's."))
      }
      guard version.number == Baseline.schemaVersion else {
        return report(
          version.range,
          Localized(
            sv: "Filen är skriven av en annan version av Klartext.", en: "The file is of another version of Klartext."))
      }
      for item in items {
        guard let file = item["file"]?.text, let rule = item["rule"]?.text else {
          return report(
            item.range, Localized(sv: "Här saknas file eller rule.", en: "Here file or rule is missing."))
        }
        let count = item["count"].map(\.number) ?? 1
        guard let count, count > 0 else {
          return report(
            item["count"]?.range ?? item.range,
            Localized(sv: "count ska vara ett heltal från 1.", en: "count must be a whole number from 1."))
        }
        let key = Key(file: file, rule: rule, context: item["context"]?.text ?? "")
        counts[key] = (counts[key] ?? 0).addingReportingOverflow(count).partialValue
      }
    }
  }
}

extension YAMLNode {
  /// The value of a key of an object; nil where there is none.
  fileprivate subscript(key: String) -> YAMLNode? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }

  fileprivate var text: String? {
    guard case .scalar(let scalar) = content, !scalar.isPlain else { return nil }
    return scalar.text
  }

  fileprivate var number: Int? {
    guard case .scalar(let scalar) = content, scalar.isPlain else { return nil }
    return Int(scalar.text)
  }
}

extension String {
  /// The text as JSON writes it.
  fileprivate var json: String {
    var result = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
