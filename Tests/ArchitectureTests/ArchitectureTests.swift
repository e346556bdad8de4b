import Foundation
import Testing

/// The rules of the house that a compiler does not know.
@Suite struct ArchitectureTests {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The package's own Swift and C files under a folder, with their text.
  static func sources(under folder: String) -> [(path: String, text: String)] {
    let base = root.appendingPathComponent(folder)
    let names = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".swift") || $0.hasSuffix(".c") || $0.hasSuffix(".h") }.sorted().compactMap {
      name in
      guard let text = try? String(contentsOf: base.appendingPathComponent(name), encoding: .utf8) else { return nil }
      return (folder + "/" + name, text)
    }
  }

  static func imports(_ text: String) -> Set<String> {
    Set(
      text.split(separator: "\n").compactMap { line in
        let words = line.split(separator: " ")
        guard let index = words.firstIndex(of: "import"), index + 1 < words.count, !line.hasPrefix("//") else {
          return nil
        }
        return String(words[index + 1])
      })
  }

  @Test func noFileIsLongerThan300Lines() {
    for (path, text) in Self.sources(under: "Sources") + Self.sources(under: "Tests")
    where !text.hasPrefix("// Generated") {
      let count = text.split(separator: "\n", omittingEmptySubsequences: false).count
      #expect(count <= 301, "\(path) has \(count) lines; one file, one thing")
    }
  }

  /// Each target with the targets of the package that it may import.
  static let allowed: [String: Set<String>] = [
    "Locks": [],
    "SourceText": [],
    "Segmentation": ["CICU", "Locks", "SourceText"],
    "YAMLSyntax": ["CYAML", "SourceText"],
    "LintCore": ["Locks", "Segmentation", "SourceText"],
    "Captions": ["SourceText"],
    "Git": ["Locks"],
    "MediaMetadata": [],
    "PostFormats": ["CGumbo", "Captions", "LintCore", "SourceText", "YAMLSyntax"],
    "RulePacks": ["LintCore", "Segmentation", "SourceText", "StandardRules", "YAMLSyntax"],
    "BuiltInRules": ["LintCore", "Segmentation", "SourceText"],
    "Spelling": ["LintCore", "Locks"],
    "Linting": [
      "BuiltInRules", "Git", "LintCore", "Locks", "MediaMetadata", "PostFormats", "RulePacks", "Segmentation",
      "SourceText",
      "Spelling", "YAMLSyntax",
    ],
    "RulePages": ["BuiltInRules", "LintCore", "Linting", "Segmentation"],
    "Reporters": ["LintCore", "Linting", "PageAssets", "SourceText"],
    "Serving": ["LintCore", "Linting", "Locks", "Reporters"],
    "LanguageServer": [
      "BuiltInRules", "LintCore", "Linting", "Locks", "PostFormats", "Reporters", "RulePages", "Segmentation",
      "SourceText",
      "YAMLSyntax",
    ],
    "Fuzzing": [
      "Captions", "LanguageServer", "LintCore", "Linting", "Locks", "MediaMetadata", "PostFormats", "Reporters",
      "RulePacks",
      "Segmentation", "Serving", "SourceText", "Spelling", "YAMLSyntax",
    ],
    "klartext-fuzz": ["Fuzzing"],
    "klartext": [
      "Git", "LanguageServer", "LintCore", "Linting", "Locks", "Reporters", "RulePages", "Segmentation", "SourceText",
      "ArgumentParser",
    ],
    "klartext-serve": [
      "LintCore", "Linting", "Locks", "Serving", "ArgumentParser", "NIOCore", "NIOHTTP1", "NIOPosix",
    ],
  ]

  static let outside: Set<String> = ["Dispatch", "Foundation", "FoundationEssentials", "Glibc", "Synchronization"]

  @Test(arguments: allowed.keys.sorted())
  func dependenciesPointOneWay(_ target: String) {
    for (path, text) in Self.sources(under: "Sources/\(target)") {
      let ours = Self.imports(text).subtracting(Self.outside)
      #expect(ours.subtracting(Self.allowed[target] ?? []).isEmpty, "\(path) imports \(ours.sorted())")
    }
  }

  /// ThreadSanitizer sees the lock of `Locks` alone.
  @Test func locksAreThoseThatThreadSanitizerSees() {
    for (path, text) in Self.sources(under: "Sources")
    where !path.hasPrefix("Sources/Locks/") && Self.imports(text).contains("Synchronization") {
      let other = text.replacingOccurrences(of: "Locks.Mutex", with: "")
      #expect(!other.contains("Mutex(") && !other.contains("Mutex<"), "\(path) needs `import Locks`")
    }
  }

  /// Everything from bytes to findings: no files, no clock, no environment, no network.
  @Test(arguments: ["SourceText", "Segmentation", "LintCore", "PostFormats", "RulePacks", "BuiltInRules", "YAMLSyntax"])
  func theCoreDoesNoInputOrOutput(_ target: String) {
    for (path, text) in Self.sources(under: "Sources/\(target)") where path.hasSuffix(".swift") {
      #expect(Self.imports(text).isDisjoint(with: ["Foundation", "Dispatch"]), "\(path)")
      for call in [
        "getenv(", "fopen(", "open(", "readFile", "FileManager", "Date()", "time(nil", "clock_gettime", "print(",
      ] {
        let isCalled = text.split(separator: "\n").contains { line in
          !line.drop(while: { $0 == " " }).hasPrefix("//") && line.contains(call) && !line.contains(".\(call)")
            && !line.contains("_\(call)")
        }
        #expect(!isCalled, "\(path) calls \(call)")
      }
    }
  }

  /// All that listens is in a program of its own, which no other part is built with.
  @Test func nothingElseOpensASocket() {
    for (path, text) in Self.sources(under: "Sources") where !path.hasPrefix("Sources/klartext-serve/") {
      for name in ["URLSession", "FoundationNetworking", "socket(", "connect(", "getaddrinfo", "NIO", "import Network"]
      {
        #expect(!text.contains(name), "\(path) mentions \(name)")
      }
    }
  }

  @Test func nothingShippedCrashesOnPurpose() {
    for (path, text) in Self.sources(under: "Sources") where !path.contains("LintTestSupport") {
      for name in ["fatalError(", "try!", " as! ", "preconditionFailure("] {
        #expect(!text.contains(name), "\(path) has \(name)")
      }
    }
  }

  /// Nothing of a source may be shown but through the masks: reporters never see its bytes.
  @Test func onlyTheMaskReadsTheSource() {
    for (path, text) in Self.sources(under: "Sources/Reporters") where !path.contains("/Masking/") {
      #expect(!text.contains("source.bytes"), "\(path) reads the source past the masks")
      #expect(!text.contains("source["), "\(path) reads the source past the masks")
    }
    for (path, text) in Self.sources(under: "Sources/klartext") {
      #expect(!text.contains("source.bytes"), "\(path) reads the source past the masks")
    }
  }

  /// A rule is its own file and one line of the list; one that is not in the list would never run.
  @Test func everyRuleInSwiftIsRegistered() {
    let list =
      Self.sources(under: "Sources/BuiltInRules").first { $0.path.hasSuffix("/BuiltInRules.swift") }?.text ?? ""
    for (path, text) in Self.sources(under: "Sources/BuiltInRules") {
      for line in text.split(separator: "\n") where line.hasPrefix("public struct ") && line.contains(": Rule {") {
        let name = line.dropFirst("public struct ".count).prefix { $0 != ":" }
        guard name != "InputRule" else { continue }
        #expect(list.contains("  \(name)(),"), "\(path): \(name) is not in BuiltInRules.swift")
      }
    }
  }
}
