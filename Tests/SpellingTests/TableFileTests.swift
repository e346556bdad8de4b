import Foundation
import LintCore
import Testing

@testable import Spelling

/// Tables in the cache folder.
@Suite("Table files")
struct TableFileTests {
  /// A folder of a test's own, with a small dictionary in it.
  private final class Folder {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("klartext-\(UUID().uuidString)").path

    init() throws {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      try write("SET UTF-8\nSFX A Y 1\nSFX A 0 s .\n", to: "sv_SE.aff")
      try write("3\nkommun/A\nskola/A\nöppen\n", to: "sv_SE.dic")
    }

    func write(_ text: String, to name: String) throws {
      try text.write(toFile: "\(path)/\(name)", atomically: true, encoding: .utf8)
    }

    var table: String { "\(path)/cache/words-sv.table" }

    func dictionaries(_ added: [AddedWord] = []) -> Dictionaries {
      Dictionaries(.init(dictionaries: ["/nowhere", path], cache: "\(path)/cache")) { added }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
  }

  private func knows(_ word: String, _ dictionaries: Dictionaries) -> Bool {
    dictionaries.vocabulary(of: "sv")?.standing(of: word).isKnown ?? false
  }

  @Test("are written once and read again")
  func roundTrip() throws {
    let folder = try Folder()
    #expect(knows("kommuns", folder.dictionaries()))
    let written = try Data(contentsOf: URL(fileURLWithPath: folder.table))
    #expect(knows("kommuns", folder.dictionaries()) && !knows("kommunz", folder.dictionaries()))
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.table)) == written)
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/cache") == ["words-sv.table"])
  }

  @Test("are made anew when the dictionary or the added words change")
  func identity() throws {
    let folder = try Folder()
    #expect(!knows("torg", folder.dictionaries()))
    #expect(knows("torgs", folder.dictionaries([AddedWord("torg", like: "skola")])))
    #expect(!knows("torg", folder.dictionaries()))
    try folder.write("4\nkommun/A\nskola/A\nöppen\ntorget\n", to: "sv_SE.dic")
    #expect(knows("torget", folder.dictionaries()))
  }

  @Test(
    "are made anew when a byte is wrong, missing or too many", arguments: [0, 9, 17, 30, 40, 47, 48, 60, -1, -2, -3])
  func damage(place: Int) throws {
    let folder = try Folder()
    #expect(knows("kommun", folder.dictionaries()))
    let whole = try Data(contentsOf: URL(fileURLWithPath: folder.table))
    var damaged = whole
    switch place {
    case -1: damaged.removeLast(8)
    case -3: damaged[damaged.count - 1] ^= 0x10
    case -2: damaged.append(contentsOf: [UInt8](repeating: 1, count: 8))
    default: damaged[place] ^= 0x10
    }
    try damaged.write(to: URL(fileURLWithPath: folder.table))
    #expect(knows("kommun", folder.dictionaries()) && !knows("komun", folder.dictionaries()))
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.table)) == whole)
  }

  @Test("do no harm when they are cut short while they are in use")
  func cutShort() throws {
    let folder = try Folder()
    #expect(knows("kommun", folder.dictionaries()))
    let dictionaries = folder.dictionaries()
    #expect(dictionaries.vocabulary(of: "sv") != nil)
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.table))
    try file.truncate(atOffset: 50)
    try file.close()
    #expect(knows("kommun", dictionaries) && knows("skolas", dictionaries) && !knows("komun", dictionaries))
  }

  @Test("are kept in memory where nothing can be written")
  func unwritable() throws {
    let folder = try Folder()
    for cache in ["/proc/klartext/cache", "\(folder.path)/sv_SE.dic", "", nil] {
      let dictionaries = Dictionaries(.init(dictionaries: [folder.path], cache: cache))
      #expect(knows("skolas", dictionaries), "\(cache ?? "none")")
    }
  }

  @Test("are not made of what is no dictionary, and nothing is known then")
  func noDictionary() throws {
    let folder = try Folder()
    try folder.write("SET ISO8859-1\n", to: "sv_SE.aff")
    #expect(folder.dictionaries().vocabulary(of: "sv") == nil)
    #expect(folder.dictionaries().vocabulary(of: "fi") == nil)
    #expect(Dictionaries(.init(dictionaries: ["/nowhere"], cache: nil)).vocabulary(of: "sv") == nil)
  }

  @Test("have a checksum that sees every changed and every moved number")
  func checksum() {
    let numbers = (0..<41).map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 }
    let right = numbers.withUnsafeBytes(WordTableFile.checksum)
    for index in numbers.indices {
      var other = numbers
      other[index] ^= 1 << UInt64(index)
      #expect(other.withUnsafeBytes(WordTableFile.checksum) != right)
      other = numbers
      other.swapAt(index, (index + 7) % numbers.count)
      #expect(other.withUnsafeBytes(WordTableFile.checksum) != right)
    }
  }
}
