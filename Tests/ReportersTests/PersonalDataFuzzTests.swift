import Foundation
import Fuzzing
import Testing

/// Random and mutated drafts with values in them: nothing crashes, no place lies outside the text, nothing that was found
/// is shown.
///
/// The same drafts each time. `KLARTEXT_FUZZ=1000000` in the environment asks for more of them, and
/// `KLARTEXT_FUZZ_FROM=538584` begins with a later one.
@Suite struct PersonalDataFuzzTests {
  private static let count = ProcessInfo.processInfo.environment["KLARTEXT_FUZZ"].flatMap(Int.init) ?? 400
  private static let first = ProcessInfo.processInfo.environment["KLARTEXT_FUZZ_FROM"].flatMap(Int.init) ?? 0
  private static let noise = [
    " ", "\n", "\r\n", "\n\n", "\t", "😀", "👩‍👩‍👧", "\u{AD}", "\u{200B}", "\u{301}", "å", "”", "(", ")", ",", ".", ":", "-",
    "–",
    "<!-- ", " -->", "---\n", "title: ", "#", "@", "https://example.com/?q=", "1", "2397", "Anna ", "Siv Åkerhag ",
    "är sjukskriven", " har diabetes", "7 år", " i 4B", "Familjen ", "har skyddad identitet", "Du erhåller ", "0", "/",
    "_",
    "\u{0}", "\u{FEFF}", "]", "![bild](a.jpg)",
  ]

  private static func draft(_ posts: [LabelledPost], _ random: inout Randomness) -> [UInt8] {
    var bytes: [UInt8] = random.next(6) == 0 ? Array("---\ntitle: ".utf8) : []
    for _ in 0...random.next(3) {
      for _ in 0..<random.next(5) { bytes += noise[random.next(noise.count)].utf8 }
      bytes += posts[random.next(posts.count)].text.utf8
    }
    for _ in 0..<random.next(4) where !bytes.isEmpty {
      let index = random.next(bytes.count)
      switch random.next(4) {
      case 0: bytes.remove(at: index)
      case 1: bytes[index] = UInt8(random.next(256))
      case 2: bytes.insert(contentsOf: Array(noise[random.next(noise.count)].utf8), at: index)
      default: bytes.replaceSubrange(index..., with: bytes[index...].dropLast(random.next(9)))
      }
    }
    return bytes
  }

  @Test func nothingThatWasFoundIsShown() throws {
    let posts = try LabelledPost.all.get()
    var random = Randomness(seed: 20_261_121)
    var places = 0
    for number in 0..<Self.count {
      let bytes = Self.draft(posts, &random)
      let name = random.next(4) == 0 ? "a.txt" : "a.md"
      guard number >= Self.first else { continue }
      do {
        places += try Harness.checkDraft(bytes, name: name, in: [.human, .json]).personalData.count
      } catch {
        // Escaped: a NUL would end the line here.
        Issue.record("draft \(number), \(error): \(String(decoding: bytes, as: UTF8.self).debugDescription)")
      }
    }
    #expect(places > (Self.count - Self.first) / 2)
  }
}
