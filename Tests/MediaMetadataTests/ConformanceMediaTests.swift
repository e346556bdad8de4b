import Foundation
import MediaMetadata
import Testing

/// What each of the made-up files is known to give away.
@Suite struct ConformanceMediaTests {
  /// A line of the expectations.
  struct Case: Decodable, CustomTestStringConvertible, Sendable {
    var file: String
    var expect: [Field]
    var testDescription: String { file }
  }

  /// A field that is to be found.
  struct Field: Decodable, Sendable {
    var field: String
    var kind: String
    var value: Value?
    var lat: Double?
    var lon: Double?
    var lang: String?
  }

  /// One text, or one for each language.
  enum Value: Decodable, Sendable {
    case text(String)
    case languages([String: String])

    init(from decoder: Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        self = .text(text)
      } else {
        self = .languages(try container.decode([String: String].self))
      }
    }
  }

  static let cases: [Case] = {
    let lines = (try? Data(contentsOf: MediaSamples.folder.appendingPathComponent("expect.jsonl"))) ?? Data()
    return lines.split(separator: UInt8(ascii: "\n")).compactMap {
      try? JSONDecoder().decode(Case.self, from: Data($0))
    }
  }()

  /// What a field of the expectations means to the reader.
  static let meanings: [String: Set<MediaField.Meaning>] = [
    "coordinates": [.position], "timestamp": [.time], "name": [.creator, .author, .owner, .captionWriter],
    "phone_private": [.contact, .text], "email_private": [.contact], "address_home": [.contact],
    "face_name": [.person], "device_id": [.serial], "device_name": [.deviceName], "personnummer": [.text],
    "thumbnail_mismatch": [.thumbnail], "alt_text": [.altText],
  ]

  @Test func thereAreExpectationsForAllFiles() { #expect(Set(Self.cases.map(\.file)) == Set(MediaSamples.names)) }

  @Test(arguments: cases) func everyExpectedFieldIsFound(_ sample: Case) throws {
    let media = try #require(MediaReader.read(MemoryBytes(MediaSamples.bytes(sample.file))))
    #expect(!media.isCutOff)
    for expected in sample.expect {
      if expected.kind == "subtitle_track" {
        #expect(media.tracks.contains { $0.kind == .captions && $0.language == "sv" })
        continue
      }
      let found = media.fields.filter { $0.name == expected.field }
      #expect(!found.isEmpty, "\(expected.field)")
      let meanings = try #require(Self.meanings[expected.kind])
      #expect(found.allSatisfy { meanings.contains($0.meaning) }, "\(expected.field)")
      if let latitude = expected.lat, let longitude = expected.lon {
        #expect(
          found.contains { field in
            guard case .position(let north, let east) = field.value else { return false }
            return abs(north - latitude) < 0.0001 && abs(east - longitude) < 0.0001
          })
      }
      switch expected.value {
      case .text(let text): #expect(found.contains { $0.text?.contains(text) ?? false }, "\(expected.field)")
      case .languages(let texts):
        for (language, text) in texts { #expect(found.contains { $0.language == language && $0.text == text }) }
      case nil: break
      }
    }
  }

  /// Nothing more than is expected: no place, person, device or thumbnail that is not in the list.
  @Test(arguments: cases) func nothingElseIsReported(_ sample: Case) throws {
    let media = try #require(MediaReader.read(MemoryBytes(MediaSamples.bytes(sample.file))))
    let known = Set(sample.expect.map(\.field))
    let telling: Set<MediaField.Meaning> = [
      .position, .route, .person, .owner, .contact, .captionWriter, .creator, .author, .company, .thumbnail, .serial,
      .deviceName,
    ]
    for field in media.fields where telling.contains(field.meaning) {
      #expect(known.contains(field.name), "\(field.name)")
    }
  }

  @Test(arguments: ["clean.jpg", "clean.png", "clean.webp", "clean.heic", "broken-huge-count.jpg"])
  func cleanFilesHaveNoFields(_ name: String) throws {
    let media = try #require(MediaReader.read(MemoryBytes(MediaSamples.bytes(name))))
    #expect(media.fields.isEmpty)
  }

  /// A file cut at any length never looks whole where its end is missing, and never brings the reader down.
  @Test(arguments: ["clean.png", "clean.webp", "clean.mp4", "mov-keys-location.mov", "subtitle-tx3g.mp4"])
  func aCutFileIsNoticed(_ name: String) throws {
    let bytes = try MediaSamples.bytes(name)
    for length in stride(from: 40, to: bytes.count - 1, by: 7) {
      guard let media = MediaReader.read(MemoryBytes(Array(bytes[..<length]))) else { continue }
      // A film that ends where a box does is one without its last boxes, and nothing says that there were more; so is
      // one with a few bytes behind it that are no box.
      let isBoxEnd = Self.boxEnds(bytes).contains { (0..<8).contains(length - $0) }
      #expect(media.isCutOff || isBoxEnd, "\(length) of \(bytes.count) bytes")
    }
  }

  /// Where the boxes of a film end; none for other files.
  private static func boxEnds(_ bytes: [UInt8]) -> [Int] {
    guard bytes[4..<8].elementsEqual("ftyp".utf8) else { return [] }
    var ends: [Int] = []
    var offset = 0
    while offset + 8 <= bytes.count {
      let length = bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
      guard length >= 8 else { break }
      offset += length
      ends.append(offset)
    }
    return ends
  }
}
