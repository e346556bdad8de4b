import LintCore
import SourceText
import Testing
import YAMLSyntax

@testable import RulePacks

@Suite("Errors in packs")
struct PackErrorTests {
  /// The errors of files as lines that users see.
  private func lines(_ files: [PackFile], language: MessageLanguage = .english) -> [String] {
    let errors = PackErrors(PackCompiler.result(of: files).errors).errors
    return errors.compactMap { error in
      files.first { $0.name == error.file }.map { error.line(in: $0.source, language: language) }
    }
  }

  /// The errors of a list with one row.
  private func errors(_ row: TestRow) -> [String] {
    lines([listFile([row])]).map { String($0.dropFirst("Dictionaries/".count)) }
  }

  private func tsv(_ text: String, name: String = "Dictionaries/a.tsv") -> PackFile {
    PackFile(name: name, source: SourceText(text))
  }

  private static let header = PhraseListSource.columns.joined(separator: "\t")

  @Test("name file, line and column, what is wrong, and the nearest right value")
  func values() {
    #expect(
      errors(TestRow(forms: "a", severity: "warn")) == [
        "test.tsv:2:7: “warn” is not allowed here. Choose error, warning, info, off."
      ])
    #expect(
      errors(TestRow(forms: "å", severity: "waring")) == [
        "test.tsv:2:7: “waring” is not allowed here. Choose error, warning, info, off. Did you mean “warning”?"
      ])
    #expect(errors(TestRow(forms: "a", confidence: "0,9")) == ["test.tsv:2:15: “0,9” is no number from 0.00 to 1.00."])
    #expect(errors(TestRow(forms: "a", confidence: "1.01")).count == 1)
    #expect(errors(TestRow(forms: "a", confidence: "")).count == 1)
    #expect(errors(TestRow(forms: "a", confidence: "0.955")).count == 1)
    #expect(
      errors(TestRow(forms: "a", letterCase: "exakt")) == [
        "test.tsv:2:20: “exakt” is not allowed here. Choose lower, exact. Did you mean “exact”?"
      ])
    #expect(
      errors(TestRow(forms: "a", unlessBefore: "b|<nummer>")) == [
        "test.tsv:2:23: There is no class <nummer>. Did you mean “<number>”?"
      ])
  }

  @Test("find forms that do not pair up, are empty, claimed twice or too long")
  func forms() {
    #expect(
      errors(TestRow(forms: "a|b", replacementForms: "c")) == [
        "test.tsv:2:8: There are 2 forms but 1 replacement forms. They must pair up."
      ])
    #expect(errors(TestRow(forms: "a||b")) == ["test.tsv:2:5: There is nothing between two bars here."])
    #expect(
      lines([listFile([TestRow(forms: "a|c"), TestRow(forms: "b|C")])]) == [
        "Dictionaries/test.tsv:3:5: The form “C” is already in the row “a”."
      ])
    #expect(errors(TestRow(forms: String(repeating: "a", count: 128))).count == 1)
    #expect(errors(TestRow(forms: String(repeating: "a", count: 127))).isEmpty)
    #expect(
      errors(TestRow(forms: "a  b")) == [
        "test.tsv:2:1: There is a blank too many here.", "test.tsv:2:6: There is a blank too many here.",
      ])
    #expect(errors(TestRow(forms: "a", advice: "Nej.")).count == 1)
  }

  @Test("find rows that are unsorted, double or of the wrong width, and letters apart from their marks")
  func rows() {
    let row = { (lemma: String) in TestRow(forms: lemma).line }
    #expect(
      lines([tsv("\(Self.header)\n\(row("b"))\n\(row("a"))\n")]) == [
        "Dictionaries/a.tsv:3:1: The row “a” belongs before “b”: rows are sorted byte by byte."
      ])
    #expect(
      lines([tsv("\(Self.header)\n\(row("b"))\n\(row("b"))\n")]) == [
        "Dictionaries/a.tsv:3:1: There are two rows for “b”."
      ])
    #expect(
      lines([tsv("# Om\n\(Self.header)\nb\tb\n")]) == ["Dictionaries/a.tsv:3:1: The row has 2 columns instead of 16."])
    #expect(
      lines([tsv("\(Self.header)\n\(row("xa\u{30A}"))\n")]).first
        == [
          "Dictionaries/a.tsv:2:2: “a\u{30A}” has a letter and its mark apart. Save the file as NFC."
        ].first)
    #expect(
      lines([tsv("\(Self.header)\n\(row("b"))\r\n")]).map { $0.hasSuffix("Save the file with LF as line end.") } == [
        true
      ])
    #expect(lines([tsv("a\tb\nx\ty\nx\tz\n")]) == ["Dictionaries/a.tsv:3:1: There are two rows for “x”."])
    #expect(lines([tsv("# Bara ord\n")]) == ["Dictionaries/a.tsv:1:1: The file is empty."])
  }

  @Test("name columns that are missing or misspelt")
  func columns() {
    let misspelt = Self.header.replacing("unless_near", with: "unles_near")
    #expect(
      lines([tsv(misspelt + "\n")]) == [
        "Dictionaries/a.tsv:1:95: There is no column “unles_near”. Did you mean “unless_near”?"
      ])
    let missing = Self.header.replacing("\tcase", with: "")
    #expect(lines([tsv(missing + "\n")]).map { $0.hasSuffix("The column “case” is missing.") } == [true])
    let swapped = Self.header.replacing("note\tsource", with: "source\tnote")
    #expect(lines([tsv(swapped + "\n")]).count == 1)
  }

  private func yaml(_ change: (String) -> String, _ language: MessageLanguage = .english) -> [String] {
    var files = [ImageTests.files[0]]
    files.append(PackFile(name: "Rules/pack.yml", source: SourceText(change(ImageTests.yaml))))
    return lines(files, language: language)
  }

  @Test("name keys and values of rules with the nearest right one, in both languages")
  func rules() {
    #expect(yaml { $0 } == [])
    #expect(
      yaml { $0.replacing("sources:", with: "source:") } == [
        "Rules/pack.yml:2:5: The key “sources” is missing.",
        "Rules/pack.yml:7:5: There is no key “source”. Did you mean “sources”?",
      ])
    #expect(
      yaml({ $0.replacing("plain-language", with: "plain-langage") }, .swedish).first?.hasSuffix(
        "Menade du ”plain-language”?") == true)
    #expect(
      yaml { $0.replacing("list.tsv", with: "lists.tsv") } == [
        "Rules/pack.yml:8:19: There is no word list “lists.tsv”. Did you mean “list.tsv”?"
      ])
    #expect(
      yaml { $0.replacing("[quotes, names]", with: "[quote]") }.map { $0.hasSuffix("Did you mean “quotes”?") } == [true]
    )
    #expect(
      yaml { $0.replacing("{replacement}”", with: "{replacment}”") }.allSatisfy {
        $0.hasSuffix("There is no placeholder {replacment}. Did you mean “replacement”?")
      })
    #expect(yaml { $0.replacing("⟦erhåller⟧", with: "erhåller") }.count == 1)
    #expect(yaml { $0.replacing("⟦erhåller⟧", with: "⟦erhåller") }.count == 1)
    #expect(yaml { $0.replacing("accepted: [\"Vi", with: "accepted: [\"⟦Vi⟧") }.count == 1)
    #expect(
      yaml { $0.replacing("{sv: Korta., en: Shorten.}", with: "Korta.") } == [
        "Rules/pack.yml:5:14: Expected a text in Swedish (sv) and English (en) here."
      ])
    #expect(
      yaml { $0.replacing("{sv: Korta., en: Shorten.}", with: "{sv: Korta.}") } == [
        "Rules/pack.yml:5:15: The key “en” is missing."
      ])
    #expect(
      yaml { $0 + "\n" + $0.replacing("rules:\n", with: "") } == [
        "Rules/pack.yml:14:11: The name “wordy” is already in use."
      ])
  }

  @Test("point into the list where its rule lacks a row's severity")
  func severities() {
    let errors = yaml { $0.replacing("[warning, info]", with: "[warning]") }
    #expect(errors == ["Dictionaries/list.tsv:4:29: The rule wordy does not have the severity “info”."])
  }

  @Test("tell files that are no YAML or no pack")
  func kinds() {
    #expect(lines([tsv("rules: [", name: "Rules/a.yml")]).count == 1)
    #expect(lines([tsv("- a\n", name: "Rules/a.yml")]) == ["Rules/a.yml:1:1: Expected keys with values here."])
    #expect(
      lines([tsv("rulez: []\n", name: "Rules/a.yml")]).contains(
        "Rules/a.yml:1:1: There is no key “rulez”. Did you mean “rules”?"))
    #expect(lines([tsv("", name: "Rules/a.yml")]) == ["Rules/a.yml:1:1: The file is empty."])
    #expect(lines([tsv("x", name: "Rules/a.txt")]).count == 1)
    #expect(
      lines([tsv("a\nb\n", name: "A/a.tsv"), tsv("a\nb\n", name: "B/a.tsv")]) == [
        "B/a.tsv:1:1: The name “a.tsv” is already in use."
      ])
  }

  @Test("name what is wrong in channels")
  func channels() {
    let errors = { (change: (String) -> String) in
      lines([PackFile(name: "Rules/channels/x.yml", source: SourceText(change(ImageTests.channel)))])
    }
    #expect(errors { $0 } == [])
    #expect(errors { $0.replacing("channel: x\n", with: "channel: y\n") }.count == 1)
    #expect(
      errors { $0.replacing("x-weighted", with: "x-weigthed") }.first?.hasSuffix("Did you mean “x-weighted”?") == true)
    #expect(
      errors { $0.replacing("max: 280", with: "max: -1") } == [
        "Rules/channels/x.yml:2:14: Expected a whole number here."
      ])
    #expect(
      errors {
        $0.replacing("0, source: docs.x.com, date: 2026-11-20}]\nf", with: "0, source: a, date: 2026-02-30}]\nf")
      } == [
        "Rules/channels/x.yml:4:63: Expected a date, such as 2026-11-20 here."
      ])
    #expect(errors { $0.replacing("alt_field: true", with: "alt_field: yes") }.count == 1)
    #expect(errors { $0.replacing(", tier: 0, source", with: ", source") }.count == 2)
  }

  @Test("are all told at once, in order, and leave what is right")
  func all() throws {
    let rows = [
      TestRow(forms: "a", severity: "x", confidence: "y"), TestRow(forms: "b"), TestRow(forms: "c", letterCase: "z"),
    ]
    let result = PackCompiler.result(of: [listFile(rows), tsv("rules: 1\n", name: "Rules/r.yml")])
    #expect(result.errors.count == 4)
    #expect(try RulePackImage(result.image).matcher.found(in: "a b c") == ["b"])
    #expect(throws: PackErrors.self) { try PackCompiler.compile([listFile(rows)]) }
  }

  @Test("refuse more characters than an image can tell apart")
  func characters() {
    let letters = (0x4E00..<0x4E00 + 2100).compactMap { Unicode.Scalar($0).map(String.init) }
    let rows = stride(from: 0, to: letters.count, by: 100).map { TestRow(forms: letters[$0..<$0 + 100].joined()) }
    let result = PackCompiler.result(of: [listFile(rows)])
    #expect(result.errors.map(\.fault) == [.tooManyCharacters(limit: Alphabet.limit)])
  }
}
