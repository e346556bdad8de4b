import LintCore
import Linting
import PostFormats
import SourceText
import YAMLSyntax

extension Harness {
  /// YAML with places, and JSON by the product's own reader.
  static let yaml = Harness("yaml", upTo: 768) { bytes in
    let source = SourceText.decode(bytes).source
    do {
      if let root = try YAMLDocument.parse(source) { try root.check(source) }
    } catch let error as YAMLError {
      try source.requireInside(error.range, "a fault of YAML")
      try require(!error.explanation.sv.isEmpty && !error.explanation.en.isEmpty, "a fault without words")
    }
    do {
      try JSONDocument.parse(source).check(source)
    } catch let fault as JSONDocument.Fault {
      try source.requireInside(fault.range, "a fault of JSON")
    }
  }

  /// A configuration file, with all that it may ask for but other files.
  static let configuration = Harness("configuration", upTo: 1024) { bytes in
    try MemoryFile.with(bytes) { path in
      var options = FuzzSession.session.options
      options.isIsolated = false
      options.configurationFile = path
      var session = FuzzSession.session.with(options)
      do {
        _ = try session.configuration(for: FuzzSession.folder + "/a.md")
        _ = try session.linter(for: FuzzSession.folder + "/a.md")
      } catch let error as ConfigurationError {
        try require(!error.faults.isEmpty, "refused without a fault")
        let lines = LineTable(SourceText.decode(bytes).source)
        for fault in error.faults {
          try require(!fault.message.sv.isEmpty && !fault.message.en.isEmpty, "a fault without words")
          guard let position = fault.position else { continue }
          try require(position.line >= 1 && position.line <= lines.count, "a fault on line \(position.line)")
        }
      }
    }
  }
}

extension YAMLNode {
  /// Requires that every value and key stands in the text, inside what holds it, and that texts have their places.
  fileprivate func check(_ source: SourceText) throws(Violation) {
    try source.requireWhole(range, "a value")
    switch content {
    case .scalar(let scalar):
      try require(
        scalar.map.textLength == scalar.text.utf8.count,
        "\(scalar.text.utf8.count) bytes of text with places for \(scalar.map.textLength)")
      for index in 0..<scalar.text.utf8.count {
        try source.requireInside(scalar.map.source(of: index..<index + 1), "a byte of a text")
      }
    case .sequence(let items):
      for item in items { try item.check(source) }
    case .mapping(let entries):
      for entry in entries {
        try source.requireWhole(entry.keyRange, "a key")
        try entry.value.check(source)
      }
    }
  }
}
