import LintCore
import RulePacks
import Segmentation
import SourceText

extension Harness {
  /// Rules and channels that are data.
  static let pack = compiler("pack", as: "pack.yml")
  /// Policies of organisations.
  static let policy = compiler("policy", as: "policies/p.yml")
  /// Word lists and tables of reference data.
  static let list = compiler("list", as: "Dictionaries/list.tsv")

  /// Rows of a word list up to a line `---`, and then a text that they are looked for in.
  static let pattern = Harness("pattern", upTo: 768) { bytes in
    let mark = Array("\n---\n".utf8)
    let split = bytes.firstRange(of: mark)
    let rows = bytes[..<(split?.lowerBound ?? bytes.count)]
    let text = SourceText.decode(Array(bytes[(split?.upperBound ?? bytes.count)...])).source
    let source = SourceText.decode(Array((header + "\n").utf8) + rows + [0x0A]).source
    guard let image = try? RulePackImage.compile([PackFile(name: "list.tsv", source: source)]) else { return }
    let segments = FuzzSession.segmenter.segment(text.bytes, language: "sv")
    let hits = PhraseMatcher([image]).hits(in: text.bytes, segments: segments)
    for hit in hits {
      try text.requireWhole(ByteRange(hit.range), "a hit")
      try require(!hit.range.isEmpty, "a hit of nothing at \(hit.range)")
      let phrase = image.phrase(hit.row, ofList: hit.list)
      try require(phrase.flatMap { image.form(hit.form, of: $0) } != nil, "a hit of no form")
    }
  }

  static let header =
    "lemma\tforms\treplacement\treplacement_forms\tseverity\tconfidence\tcase\tunless_before\tunless_after\t"
    + "unless_near\tonly_before\tonly_after\tadvice\tadvice_en\tnote\tsource"

  /// A list for rules to name.
  private static let words = PackFile(
    name: "Dictionaries/words.tsv",
    source: SourceText(
      header + "\nerhålla\terhåller|erhållit\tfå\tfår|fått\twarning\t1.00" + String(repeating: "\t", count: 10) + "\n"))

  /// Compiles a file beside a list. What is refused has a place and words; what is accepted can be read again.
  private static func compiler(_ name: String, as path: String) -> Harness {
    Harness(name, upTo: 1536) { bytes in
      let source = SourceText.decode(bytes).source
      let files = [words, PackFile(name: path, source: source)]
      do {
        let compiled = try PackCompiler.compile(files)
        try require(try PackCompiler.compile(files.reversed()) == compiled, "compiled again, the image is another")
        try check(RulePackImage(compiled))
      } catch let errors as PackErrors {
        try require(!errors.errors.isEmpty, "refused without a fault")
        for error in errors.errors {
          try (error.file == words.name ? words.source : source).requireInside(error.range, "\(error.fault)")
          try require(!error.fault.message.sv.isEmpty && !error.fault.message.en.isEmpty, "a fault without words")
          _ = error.line(in: source, language: .swedish)
        }
      }
    }
  }

  /// Reads all that an image has.
  private static func check(_ image: RulePackImage) throws {
    for list in 0..<image.listCount {
      try require(image.list(named: image.listName(list)) != nil, "a list that cannot be found")
      for row in 0..<image.phraseCount(ofList: list) {
        guard let phrase = image.phrase(row, ofList: list) else { throw Violation("row \(row) cannot be read") }
        for form in 0..<phrase.formCount {
          try require(image.form(form, of: phrase) != nil, "form \(form) of row \(row) cannot be read")
        }
      }
    }
    for rule in image.rules { try require(!rule.metadata.name.isEmpty, "a rule without a name") }
    for name in image.policyNames { try require(image.policy(named: name) != nil, "a policy that cannot be read") }
    for name in image.documentNames { try require(image.document(named: name) != nil, "a document that is gone") }
    _ = image.channels
  }
}
