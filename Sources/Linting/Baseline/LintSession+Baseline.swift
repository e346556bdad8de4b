import LintCore
import SourceText

/// A baseline and the file that it was read from.
public struct BaselineFile: Sendable {
  /// The file, as an absolute path.
  public let path: String
  /// What is accepted.
  public private(set) var baseline: Baseline
  /// How the file is shown to users.
  public let shown: String

  private let naming: Baseline.Naming
  private let files: FileTree

  fileprivate init(path: String, baseline: Baseline, _ session: LintSession) {
    self.path = path
    self.baseline = baseline
    files = session.files
    shown = session.shownPath(path)
    naming = Baseline.Naming(
      folder: Paths.folder(of: path), currentFolder: session.currentFolder, masked: { session.masked($0) })
  }

  /// Marks the findings of a report that are accepted, so that they do not count.
  ///
  /// - Parameter rules: the rules that have run.
  public func apply(to report: inout LintReport, rules: [ActiveRule]) -> Baseline.Use {
    let running = Set(rules.filter(\.isOn).map { $0.metadata.name })
    return baseline.apply(to: &report, naming, runs: running.contains, isThere: isThere)
  }

  /// Accepts what a report has found, forgets what is no longer there, and writes the file.
  ///
  /// - Parameter rules: the rules that have run.
  public mutating func accept(_ report: LintReport, rules: [ActiveRule]) throws(Files.WriteFault) {
    let idle = Set(rules.filter { !$0.isOn }.map { $0.metadata.name })
    baseline.replace(with: report, naming, runs: { !idle.contains($0) }, isThere: isThere)
    try Files.write(Array(baseline.text.utf8), to: path)
  }

  private func isThere(_ name: String) -> Bool {
    // A masked name is no file's; what is accepted of it stays until the file is checked again.
    if name.contains("*") { return true }
    return files.kind(of: Paths.absolute(name, from: naming.folder)) != .missing
  }
}

extension LintSession {
  /// The baseline in force where the command runs, or nil when none is asked for.
  ///
  /// - Parameter name: the file as the user gave it; nil for the one that the configuration names.
  public mutating func baseline(named name: String?) throws(ConfigurationError) -> BaselineFile? {
    guard let path = try baselinePath(name) else { return nil }
    return try readBaseline(path)
  }

  /// The baseline to be written: the one that is there, else an empty one.
  ///
  /// - Parameter name: the file as the user gave it; nil for the one that the configuration names, else
  ///   `klartext-baseline.json` in the current folder.
  public mutating func baselineToWrite(named name: String?) throws(ConfigurationError) -> BaselineFile {
    let path = try baselinePath(name) ?? Paths.absolute(Baseline.standardName, from: currentFolder)
    guard Files.exists(path) else { return BaselineFile(path: path, baseline: Baseline(), self) }
    return try readBaseline(path)
  }

  /// Whether the configuration where the command runs names a file as its baseline.
  public mutating func isConfigured(_ baseline: BaselineFile) throws(ConfigurationError) -> Bool {
    try baselinePath(nil) == baseline.path
  }

  private mutating func baselinePath(_ name: String?) throws(ConfigurationError) -> String? {
    if let name { return Paths.absolute(name, from: currentFolder) }
    return try configuration(for: currentFolder).configuration.settings.baseline
  }

  private func readBaseline(_ path: String) throws(ConfigurationError) -> BaselineFile {
    let source: SourceText
    do {
      source = try files.text(path)
    } catch {
      let reason = error.reason
      let hint = Localized(sv: " Skriv en med klartext baseline.", en: " Write one with klartext baseline.")
      let message = error == .missing ? Localized(sv: reason.sv + hint.sv, en: reason.en + hint.en) : reason
      throw ConfigurationError([ConfigurationFault(file: shownPath(path), message: message)])
    }
    return BaselineFile(path: path, baseline: try Baseline(source, shown: shownPath(path)), self)
  }
}
