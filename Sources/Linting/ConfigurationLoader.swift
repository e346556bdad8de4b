import LintCore
import SourceText
import YAMLSyntax

/// Reads a configuration file and what it extends.
public struct ConfigurationLoader: Sendable {
  /// The rules that a configuration may name.
  private let catalogue: RuleCatalogue
  /// The folder that file names are shown relative to.
  private let currentFolder: String

  /// Creates a loader.
  public init(catalogue: RuleCatalogue, currentFolder: String) {
    self.catalogue = catalogue
    self.currentFolder = currentFolder
  }

  /// The configuration of a file, given as an absolute path.
  public func load(_ path: String) throws(ConfigurationError) -> Configuration {
    var configuration = Configuration(folder: Paths.folder(of: path))
    configuration.file = Paths.relative(path, to: currentFolder)
    var faults: [ConfigurationFault] = []
    read(path, into: &configuration, visiting: [], faults: &faults)
    if !faults.isEmpty { throw ConfigurationError(faults) }
    return configuration
  }

  private func read(
    _ path: String, into configuration: inout Configuration, visiting: [String], faults: inout [ConfigurationFault]
  ) {
    let shown = Paths.relative(path, to: currentFolder)
    let source: SourceText
    let root: YAMLNode?
    do {
      source = SourceText.decode(try Files.read(path)).source
    } catch {
      faults.append(ConfigurationFault(file: shown, message: error.reason))
      return
    }
    do {
      root = try YAMLDocument.parse(source)
    } catch {
      let position = LineTable(source).position(at: error.range.lowerBound, in: .utf16)
      faults.append(ConfigurationFault(file: shown, position: position, message: error.explanation))
      return
    }
    var reader = ConfigurationReader(
      file: shown, folder: Paths.folder(of: path), source: source, catalogue: catalogue)
    let contents = reader.read(root)
    for name in contents.extends {
      // A policy's name may be extended as it may be asked for by `policy`.
      if ConfigurationReader.policies.contains(name.text) {
        configuration.settings.policy = name.text
        continue
      }
      let target = Paths.absolute(name.text, from: Paths.folder(of: path))
      if (visiting + [path]).contains(target) {
        reader.report(
          name.range,
          Localized(
            sv: "”\(name.text)” leder tillbaka hit. Ta bort en av raderna.",
            en: "“\(name.text)” leads back here. Take one of the lines away."))
      } else if Files.kind(of: target) == .missing {
        let nearest = ConfigurationReader.policies.nearest(to: name.text)
        reader.report(
          name.range,
          Localized(
            sv: "Filen ”\(name.text)” finns inte." + (nearest.map { " Menar du policyn ”\($0)”?" } ?? ""),
            en: "There is no file “\(name.text)”." + (nearest.map { " Do you mean the policy “\($0)”?" } ?? "")))
      } else {
        read(target, into: &configuration, visiting: visiting + [path], faults: &faults)
      }
    }
    contents.changes.apply(to: &configuration.settings)
    configuration.overrides += contents.overrides
    faults += reader.faults
  }
}
