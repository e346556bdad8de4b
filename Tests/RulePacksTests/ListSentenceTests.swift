import Foundation
import LintCore
import Segmentation
import SourceText
import Testing

@testable import RulePacks

/// A sentence of `testdata/hits` or `testdata/traps`.
struct ListSentence: Sendable, CustomTestStringConvertible {
  var list: String
  var lemma: String
  /// With marks around what must be found.
  var marked: String
  /// What fixes make of it; empty where no fix is offered.
  var fixed: String

  var testDescription: String { "\(list): \(marked)" }

  /// The sentences of a folder of the test data; none where it is not there.
  static func all(in folder: String) -> [ListSentence] {
    let url = StandardPacksTests.root.appendingPathComponent("testdata/\(folder)")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
    return names.filter { $0.hasSuffix(".tsv") }.sorted().flatMap { name in
      let data = FileManager.default.contents(atPath: url.appendingPathComponent(name).path) ?? Data()
      return TSVTable(SourceText(utf8: Array(data))).rows.map { cells in
        ListSentence(
          list: name, lemma: cells[0].text, marked: cells.count > 1 ? cells[1].text : "",
          fixed: cells.count > 2 ? cells[2].text : "")
      }
    }
  }
}

@Suite("Sentences of the word lists")
struct ListSentenceTests {
  static let segmenter = Segmenter(lexicons: StandardPacksTests.image)

  /// What the rule of a list finds in a text, and which rows it finds.
  static func check(_ text: String, list: String, inAllKinds: Bool = true) -> (findings: [Finding], lemmas: [String]) {
    let image = StandardPacksTests.image
    let utf8 = Array(text.utf8)
    let language = list.hasPrefix("english-") ? "en" : "sv"
    let segments = segmenter.segment(utf8, language: language)
    let hits = image.matcher.hits(in: utf8, segments: segments)
    let post = Post(prose: text, segments: segments, hits: hits, language: language)
    let number = image.list(named: list)
    let rule = image.rules.first { rule in
      rule.definition.list == number || rule.definition.otherLists.contains { $0.list == number }
    }
    // Lists for some kinds of posts only, such as replies, are tried on all.
    var definition = rule?.definition
    if inAllKinds { definition?.limits.kinds = [] }
    let findings = definition.map { PhraseRule($0, image: image).check(post, in: LintContext(lexicons: image)) } ?? []
    let lemmas = hits.filter { $0.list == number }.compactMap { image.phrase($0.row, ofList: $0.list)?.lemma }
    return (findings, lemmas)
  }

  @Test("are found where they are marked", arguments: ListSentence.all(in: "hits"))
  func hits(sentence: ListSentence) {
    let (text, ranges) = sentence.marked.withoutMarks
    let (findings, lemmas) = Self.check(text, list: sentence.list)
    #expect(findings.map(\.range.bytes) == ranges, "\(sentence.lemma): found \(findings.map(\.message.sv))")
    #expect(lemmas.contains(sentence.lemma), "found \(lemmas)")
    let fixes = findings.compactMap(\.fixes.first)
    if sentence.fixed.isEmpty {
      #expect(fixes.isEmpty, "\(text.applying(fixes))")
    } else {
      #expect(text.applying(fixes) == sentence.fixed)
    }
  }

  @Test("are not found in traps", arguments: ListSentence.all(in: "traps"))
  func traps(sentence: ListSentence) {
    let (findings, _) = Self.check(sentence.marked, list: sentence.list)
    #expect(findings.isEmpty, "\(sentence.lemma): \(findings.map(\.message.sv))")
  }

  @Test("the examples of each rule come true", arguments: StandardPacksTests.image.rules.map(\.definition))
  func examples(rule: PhraseRule.Definition) {
    // A list by itself does not know what kind of post it is read in.
    guard rule.limits.kinds.isEmpty else { return }
    let list = StandardPacksTests.image.listName(rule.list)
    for example in rule.metadata.examples where !example.isDraft && !example.text.hasPrefix("---") {
      let (text, ranges) = example.text.withoutMarks
      let findings = Self.check(text, list: list, inAllKinds: false).findings
      #expect(findings.map(\.range.bytes) == ranges, "line \(example.line): \(findings.map(\.message.sv))")
      if let fixed = example.fixed { #expect(text.applying(findings.compactMap(\.fixes.first)) == fixed) }
    }
  }
}

@Suite("Notes of the word lists")
struct ListNoteTests {
  /// The lists that have notes, with the names of their columns.
  static let lists: [String] = {
    let folder = StandardPacksTests.root.appendingPathComponent("Dictionaries").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".tsv") && column("note", of: $0) != nil }.sorted()
  }()

  /// The number of a column of a list.
  private static func column(_ name: String, of list: String) -> Int? {
    table(list).header.firstIndex { $0.text == name }
  }

  private static func table(_ list: String) -> TSVTable {
    let url = StandardPacksTests.root.appendingPathComponent("Dictionaries/\(list)")
    return TSVTable(SourceText(utf8: Array(FileManager.default.contents(atPath: url.path) ?? Data())))
  }

  @Test("name traps that are all tried", arguments: lists)
  func traps(list: String) throws {
    let note = try #require(Self.column("note", of: list))
    let tried = Set(ListSentence.all(in: "traps").filter { $0.list == list }.map(\.lemma))
    let named = Self.table(list).rows.filter { $0.count > note && $0[note].text.contains("FP:") }.map { $0[0].text }
    #expect(named.filter { !tried.contains($0) } == [])
  }

  @Test("and marked sentences belong to rows that are there", arguments: ["hits"])
  func sentences(folder: String) {
    let sentences = ListSentence.all(in: folder)
    #expect(Set(sentences.map(\.list)).count >= 10)
    for list in Set(sentences.map(\.list)) {
      let keys = Set(Self.table(list).rows.map { $0[0].text })
      #expect(sentences.filter { $0.list == list && !keys.contains($0.lemma) }.map(\.lemma) == [], "\(list)")
    }
  }
}
