import Foundation
import LintCore
import Linting

/// A folder with files for one test, taken away afterwards.
final class TestFolder {
  let path: String

  init(_ files: [String: String]) throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("klartext-\(UUID().uuidString)")
    path = url.path
    for (name, text) in files {
      let file = url.appendingPathComponent(name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Checks paths as a user in the folder would.
  func check(_ paths: [String] = [], configure: (inout LintSession.Options) -> Void = { _ in }) throws -> LintReport {
    var options = LintSession.Options()
    configure(&options)
    var run = LintRun(LintSession(options: options, currentFolder: path))
    return try run.check(paths)
  }

  /// What is wrong with the configuration, in Swedish, a line each.
  func faults() -> [String] {
    do {
      _ = try check()
      return []
    } catch let error as ConfigurationError {
      return error.faults.map { $0.description(in: .swedish) }
    } catch {
      return ["\(error)"]
    }
  }
}

extension LintReport {
  /// The names of the rules that report something, in file order, suppressed findings left out.
  var rules: [String] { diagnostics.filter { $0.suppression == nil }.map(\.rule) }
}
