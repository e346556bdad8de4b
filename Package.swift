// swift-tools-version: 6.1

import PackageDescription

// SwiftPM warns of a package that no target names. These are named for their versions alone, so for a system that Klartext is not
// built for.
let versions: [Target.Dependency] = [
  .product(name: "Atomics", package: "swift-atomics", condition: .when(platforms: [.windows])),
  .product(name: "DequeModule", package: "swift-collections", condition: .when(platforms: [.windows])),
  .product(name: "SystemPackage", package: "swift-system", condition: .when(platforms: [.windows])),
]

let package = Package(
  name: "klartext",
  products: [
    .executable(name: "klartext", targets: ["klartext"]),
    .executable(name: "klartext-serve", targets: ["klartext-serve"]),
  ],
  dependencies: [
    // Exact versions, so that a build of another day is a build of the same.
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    // What SwiftNIO stands on.
    .package(url: "https://github.com/apple/swift-atomics.git", exact: "1.3.0"),
    .package(url: "https://github.com/apple/swift-collections.git", exact: "1.6.0"),
    .package(url: "https://github.com/apple/swift-system.git", exact: "1.8.1"),
  ],
  targets: [
    // MARK: - System libraries

    .target(
      name: "CICU",
      linkerSettings: [.linkedLibrary("icuuc")]
    ),
    // Linked into the binary: another library to load would cost every start.
    .target(
      name: "CGumbo",
      linkerSettings: [
        .linkedLibrary(":libgumbo.a", .when(platforms: [.linux])), .linkedLibrary("gumbo", .when(platforms: [.macOS])),
      ]
    ),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),

    // MARK: - Locks

    // The standard library's own lock, or one that ThreadSanitizer sees.
    .target(name: "Locks"),

    // MARK: - Text

    .target(name: "SourceText"),
    .target(name: "Segmentation", dependencies: ["CICU", "Locks", "SourceText"]),
    .target(name: "YAMLSyntax", dependencies: ["CYAML", "SourceText"]),
    .target(name: "Captions", dependencies: ["SourceText"]),

    // MARK: - Core

    .target(name: "LintCore", dependencies: ["Locks", "Segmentation", "SourceText"]),
    .target(name: "Spelling", dependencies: ["LintCore", "Locks"]),
    .target(name: "StandardRules"),
    .target(name: "PostFormats", dependencies: ["CGumbo", "Captions", "LintCore", "SourceText", "YAMLSyntax"]),
    .target(
      name: "RulePacks", dependencies: ["LintCore", "Segmentation", "SourceText", "StandardRules", "YAMLSyntax"]),
    .target(name: "BuiltInRules", dependencies: ["LintCore", "Segmentation", "SourceText"]),

    // MARK: - Media

    .target(name: "MediaMetadata"),

    // MARK: - Git

    .target(name: "Git", dependencies: ["Locks"]),

    // MARK: - Linting

    .target(
      name: "Linting",
      dependencies: [
        "BuiltInRules", "Git", "LintCore", "Locks", "MediaMetadata", "PostFormats", "RulePacks", "Segmentation",
        "SourceText",
        "Spelling", "StandardRules", "YAMLSyntax",
      ]
    ),
    .target(name: "RulePages", dependencies: ["BuiltInRules", "LintCore", "Linting", "Segmentation"]),
    // The files that pages carry, embedded.
    .target(name: "PageAssets", exclude: ["live.js", "page.css", "page.js"]),
    .target(name: "Reporters", dependencies: ["LintCore", "Linting", "PageAssets", "SourceText"]),

    .target(
      name: "LanguageServer",
      dependencies: [
        "BuiltInRules", "LintCore", "Linting", "Locks", "PostFormats", "Reporters", "RulePages", "Segmentation",
        "SourceText",
        "YAMLSyntax",
      ]
    ),

    // MARK: - Commands

    .executableTarget(
      name: "klartext",
      dependencies: [
        "Git", "LanguageServer", "Linting", "Locks", "Reporters", "RulePages",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    // The page that listens, a program of its own: nothing of the network is in the command.
    .target(name: "Serving", dependencies: ["LintCore", "Linting", "Locks", "Reporters", "SourceText"]),
    .executableTarget(
      name: "klartext-serve",
      dependencies: [
        "LintCore", "Linting", "Locks", "Serving", .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ] + versions
    ),
    .executableTarget(
      name: "klartext-dev",
      dependencies: [
        "BuiltInRules", "CICU", "LintCore", "Linting", "MediaMetadata", "PostFormats", "Reporters", "RulePacks",
        "RulePages", "Segmentation", "SourceText",
      ]
    ),

    // MARK: - Fuzzing

    // What must hold of anything that is read, and the program that tries it: never a part of the product.
    .target(
      name: "Fuzzing",
      dependencies: [
        "Captions", "LanguageServer", "LintCore", "Linting", "Locks", "MediaMetadata", "PostFormats", "Reporters",
        "RulePacks",
        "Segmentation", "Serving", "SourceText", "Spelling", "YAMLSyntax",
      ]
    ),
    .executableTarget(name: "klartext-fuzz", dependencies: ["Fuzzing"]),

    // MARK: - Tests

    .target(name: "LintTestSupport", dependencies: ["LintCore", "Linting", "SourceText"]),
    .testTarget(name: "ArchitectureTests", dependencies: ["LintTestSupport"]),
    .testTarget(name: "BuiltInRulesTests", dependencies: ["BuiltInRules", "LintTestSupport", "RulePacks"]),
    .testTarget(name: "CaptionsTests", dependencies: ["Captions", "Fuzzing", "LintTestSupport"]),
    .testTarget(name: "CommandTests", dependencies: ["LintTestSupport", "klartext", "klartext-dev", "klartext-serve"]),
    .testTarget(
      name: "ConformanceTests",
      dependencies: ["BuiltInRules", "Captions", "LintCore", "LintTestSupport", "Segmentation", "YAMLSyntax"]
    ),
    .testTarget(name: "FuzzingTests", dependencies: ["Fuzzing"]),
    .testTarget(name: "GitTests", dependencies: ["Git"]),
    .testTarget(name: "LanguageServerTests", dependencies: ["LanguageServer", "LintTestSupport", "klartext"]),
    .testTarget(name: "LintCoreTests", dependencies: ["LintCore"]),
    .testTarget(name: "LintingTests", dependencies: ["LintTestSupport", "Linting", "MediaMetadata"]),
    .testTarget(name: "MediaMetadataTests", dependencies: ["Fuzzing", "MediaMetadata"]),
    .testTarget(name: "PostFormatsTests", dependencies: ["Fuzzing", "LintTestSupport", "PostFormats"]),
    .testTarget(name: "ReportersTests", dependencies: ["Fuzzing", "LintTestSupport", "Reporters"]),
    .testTarget(name: "RuleExampleTests", dependencies: ["LintTestSupport", "Linting", "RulePages"]),
    .testTarget(name: "RulePacksTests", dependencies: ["LintTestSupport", "RulePacks"]),
    .testTarget(name: "SegmentationTests", dependencies: ["LintTestSupport", "Segmentation"]),
    .testTarget(name: "ServingTests", dependencies: ["Serving"]),
    .testTarget(name: "SourceTextTests", dependencies: ["SourceText"]),
    .testTarget(name: "SpellingTests", dependencies: ["LintTestSupport", "Linting", "Spelling"]),
    .testTarget(name: "YAMLSyntaxTests", dependencies: ["YAMLSyntax"]),
  ],
  swiftLanguageModes: [.v6]
)

// Under sanitizers only the suites that they are for: a build of all takes longer than anybody waits.
if let suites = Context.environment["KLARTEXT_SUITES"]?.split(separator: " ").map(String.init) {
  package.targets.removeAll { $0.type == .test && !suites.contains($0.name) }
  if !suites.contains("CommandTests") {
    package.products.removeAll()
    package.dependencies.removeAll()
    package.targets.removeAll { $0.type == .executable }
  }
}
