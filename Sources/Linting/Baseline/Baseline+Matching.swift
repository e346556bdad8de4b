import LintCore

extension Baseline {
  /// Which files a baseline knows by which names.
  struct Naming {
    /// The folder that the baseline lies in, as an absolute path.
    var folder: String
    /// The folder that reports' paths are relative to, as an absolute path.
    var currentFolder: String
    /// Takes personal data out of paths.
    var masked: @Sendable (String) -> String

    /// The name of a file of a report.
    func name(of file: FileReport) -> String {
      masked(Paths.relativeUpward(Paths.absolute(file.location, from: currentFolder), to: folder))
    }
  }

  /// What came of laying a baseline over a report.
  public struct Use: Sendable {
    /// How many findings were accepted.
    public var accepted = 0
    /// How many accepted findings are no longer there.
    public var unused = 0
  }

  /// Marks the findings of a report that are accepted.
  ///
  /// Where a file has more of a context than were accepted, the first are taken to be those. Of personal data all are shown
  /// then, for which of them are new cannot be told.
  ///
  /// - Parameters:
  ///   - report: the report, of which findings that are suppressed in their file are left alone.
  ///   - runs: tells by its name whether a rule has run, so that its silence means something.
  ///   - isThere: tells whether a file, by its name in the baseline, is on the disk.
  func apply(
    to report: inout LintReport, _ naming: Naming, runs: (String) -> Bool, isThere: (String) -> Bool
  ) -> Use {
    var use = Use()
    var left = counts
    var checked: Set<String> = []
    // Two files may have one name, once it is masked.
    let names = report.files.map(naming.name)
    var found: [Key: Int] = [:]
    var keys: [[Key?]] = []
    for (file, name) in zip(report.files, names) {
      checked.insert(name)
      let own = Self.keys(of: file, named: name)
      for key in own { if let key { found[key, default: 0] += 1 } }
      keys.append(own)
    }
    for index in report.files.indices {
      for (number, key) in keys[index].enumerated() {
        guard let key, let room = left[key], room > 0 else { continue }
        if key.context.isEmpty, found[key, default: 0] > counts[key, default: 0] { continue }
        left[key] = room - 1
        report.files[index].diagnostics[number].suppression = .baseline
        use.accepted += 1
      }
    }
    for (key, rest) in left where rest > 0 {
      if key.context.isEmpty, found[key, default: 0] > counts[key, default: 0] { continue }
      if checked.contains(key.file) ? runs(key.rule) : !isThere(key.file) { use.unused += rest }
    }
    return use
  }

  /// The keys of a file's findings, those that are accepted in the file itself without one.
  private static func keys(of file: FileReport, named name: String) -> [Key?] {
    guard !file.diagnostics.isEmpty else { return [] }
    var contexts = BaselineContexts(file)
    return file.diagnostics.map { diagnostic in
      guard diagnostic.suppression == nil else { return nil }
      return Key(file: name, rule: diagnostic.rule, context: contexts.context(of: diagnostic))
    }
  }

  /// Puts what a report has in the place of what was accepted of its files.
  ///
  /// - Parameters:
  ///   - runs: tells by its name whether a rule has run; what is accepted of the others stays.
  ///   - isThere: tells whether a file, by its name in the baseline, is on the disk; what is accepted of others is
  ///     forgotten.
  mutating func replace(
    with report: LintReport, _ naming: Naming, runs: (String) -> Bool = { _ in true }, isThere: (String) -> Bool
  ) {
    let names = report.files.map(naming.name)
    let checked = Set(names)
    counts = counts.filter { isThere($0.key.file) && !(checked.contains($0.key.file) && runs($0.key.rule)) }
    for (file, name) in zip(report.files, names) {
      for key in Self.keys(of: file, named: name) { if let key { counts[key, default: 0] += 1 } }
    }
  }
}
