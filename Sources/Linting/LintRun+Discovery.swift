import LintCore

extension LintRun {
  /// The files that paths stand for, in the order of the paths.
  ///
  /// - Parameter paths: as the user wrote them; none for the configuration's `include`, else the current folder.
  mutating func discover(_ paths: [String]) throws(ConfigurationError) -> FileDiscovery {
    let home = try session.configuration(for: session.currentFolder).configuration
    let included = paths.isEmpty ? home.settings.include : []
    let named = paths.isEmpty && included.isEmpty ? ["."] : paths
    var discovery = FileDiscovery(currentFolder: session.currentFolder)
    if let changed {
      try discovery.add(changed, among: named, included: included, in: home.folder, session.files) {
        folder throws(ConfigurationError) in try session.exclusion(for: folder)
      }
    } else {
      for path in named {
        try discovery.add(path) { folder throws(ConfigurationError) in try session.exclusion(for: folder) }
      }
      for pattern in included {
        try discovery.add(included: pattern, in: home.folder) { folder throws(ConfigurationError) in
          try session.exclusion(for: folder)
        }
      }
    }
    if session.options.excludesNamedFiles {
      try discovery.excludeNamed { folder throws(ConfigurationError) in try session.exclusion(for: folder) }
    }
    discovery.failures = discovery.failures.map { session.shown($0) }
    return discovery
  }
}
