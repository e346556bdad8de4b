import Foundation
import LintCore
import Segmentation
import SourceText
import Testing

@testable import RulePacks

@Suite("Standard packs")
struct StandardPacksTests {
  static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent()
  /// The files of the package that belong to the standard packs.
  static let files: [PackFile] = {
    let names = ["Dictionaries", "Rules"].flatMap { folder in
      (FileManager.default.enumerator(atPath: root.appendingPathComponent(folder).path)?.compactMap { $0 as? String }
        ?? [])
        .map { "\(folder)/\($0)" }
    }
    return names.filter(EmbeddedTextList.includes).compactMap { name in
      guard let data = FileManager.default.contents(atPath: root.appendingPathComponent(name).path) else { return nil }
      return PackFile(name: name, source: SourceText(utf8: Array(data)))
    }
  }()
  static let compiled = PackCompiler.result(of: files)
  static let image = RulePackImage(compiled: compiled.image)

  @Test("have nothing wrong in them")
  func noErrors() {
    let errors = PackErrors(Self.compiled.errors).errors.compactMap { error in
      Self.files.first { $0.name == error.file }.map { error.line(in: $0.source, language: .english) }
    }
    #expect(errors == [])
  }

  @Test("are all in the list of embedded texts; else run klartext-dev compile --list")
  func embeddedList() throws {
    let url = Self.root.appendingPathComponent(EmbeddedTextList.path)
    #expect(try String(contentsOf: url, encoding: .utf8) == EmbeddedTextList.source(for: Self.files.map(\.name)))
  }

  @Test("are the same in the program as on the disk; else run make build, or remove generated/image.bin")
  func program() throws {
    let embedded = StandardPacks.embeddedImage?.bytes.withBytes { Array($0) }
    let image = embedded ?? PackCompiler.result(of: StandardPacks.texts).image
    // Compared outside the macro, which would look for the least difference between a million bytes.
    let isSame = image == Self.compiled.image
    #expect(isSame)
  }

  @Test("open to the same image that was compiled")
  func load() {
    let loaded = StandardPacks.load()
    #expect(loaded.listCount == Self.image.listCount)
    #expect(loaded.rules.map(\.metadata.name) == Self.image.rules.map(\.metadata.name))
  }

  @Test("give the same bytes whatever the order of the files")
  func order() {
    let isSame = PackCompiler.result(of: Self.files.reversed()).image == Self.compiled.image
    #expect(isSame)
  }
}
