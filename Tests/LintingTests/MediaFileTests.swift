import Foundation
import LintCore
import Linting
import MediaMetadata
import Testing

/// What is said of media files: named by the user, or attached to drafts.
@Suite struct MediaFileTests {
  static let samples = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("testdata/conformance/pii/media")

  /// A folder with drafts and with samples under names of their own.
  private func folder(_ files: [String: String] = [:], samples: [String: String]) throws -> TestFolder {
    let folder = try TestFolder(files.merging([".git/HEAD": ""]) { own, _ in own })
    for (name, sample) in samples {
      try FileManager.default.copyItem(
        at: Self.samples.appendingPathComponent(sample), to: URL(fileURLWithPath: folder.path + "/" + name))
    }
    return folder
  }

  private func rules(_ report: LintReport) -> [String] { report.diagnostics.map(\.rule) }

  @Test(arguments: [
    ("gps-exif.jpg", "image-location"), ("motion-photo.jpg", "image-location"),
    ("heic-exif-gps.heic", "image-location"), ("mov-keys-location.mov", "image-location"),
    ("ms-people-tag.jpg", "image-person-metadata"), ("owner-serial.jpg", "image-person-metadata"),
    ("xmp-creator-contact.jpg", "image-person-metadata"), ("history-documentid.jpg", "image-person-metadata"),
    ("thumbnail-uncropped.jpg", "image-thumbnail"), ("webp-exif-gps.webp", "image-device-metadata"),
    ("docx-author.docx", "document-author"), ("pdf-author.pdf", "document-author"),
    ("pdf-author.pdf", "personal-identity-number"), ("user-comment.jpg", "personal-identity-number"),
  ])
  func aNamedFileIsCheckedForItsMetadata(_ sample: String, _ rule: String) throws {
    let report = try folder(samples: [sample: sample]).check([sample])
    #expect(report.failures.isEmpty)
    #expect(rules(report).contains(rule), "\(rules(report))")
  }

  @Test(arguments: [
    "clean.jpg", "clean.png", "clean.webp", "clean.heic", "gps-zero.jpg", "gps-ifd-no-position.jpg", "thumbnail-ok.jpg",
    "alt-text.jpg", "description-not-alt.jpg", "broken-huge-count.jpg",
  ])
  func aCleanFileIsSilent(_ sample: String) throws {
    #expect(try rules(folder(samples: [sample: sample]).check([sample])) == [])
  }

  @Test func contentAndNotTheNameTellsTheFormat() throws {
    let report = try folder(samples: ["bild.png": "wrong-extension.png"]).check(["bild.png"])
    #expect(rules(report).contains("image-location"))
    #expect(!rules(report).contains("media-unreadable"))
  }

  @Test func aFileOfAnotherSortIsUnreadable() throws {
    let files = ["sida.jpg": "<!DOCTYPE html><html><svg></svg></html>", "tom.png": "", "text.mp4": "Hej"]
    let folder = try folder(files, samples: ["film.mp4": "pdf-author.pdf"])
    for name in ["sida.jpg", "tom.png", "text.mp4", "film.mp4"] {
      #expect(try rules(folder.check([name])) == ["media-unreadable"], "\(name)")
    }
  }

  @Test func attachedFilesAreReportedAtTheirNames() throws {
    let draft = "---\nmedia:\n  - file: bad.jpg\n    alt: Barn badar vid bryggan.\n---\nI dag öppnar badet.\n"
    let report = try folder(["bad.md": draft], samples: ["bad.jpg": "gps-exif.jpg"]).check(["bad.md"])
    let location = try #require(report.diagnostics.first { $0.rule == "image-location" })
    let place = location.finding.range.bytes
    #expect(String(decoding: Array(draft.utf8)[place], as: UTF8.self) == "bad.jpg")
  }

  /// What stands in a file's properties is never shown, whatever is said about it.
  @Test func noValueOfMetadataIsShown() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.samples.path).filter { $0 != "expect.jsonl" }
    let folder = try folder(samples: Dictionary(uniqueKeysWithValues: names.map { ($0, $0) }))
    let values = [
      "Exempelsson", "Provare", "174 06 05", "2397", "9876543210", "56.04", "12.69", "Annas iPhone", "L12345",
    ]
    for diagnostic in try folder.check(names).diagnostics {
      let texts = [diagnostic.finding.message, diagnostic.finding.advice].compactMap(\.self).flatMap { [$0.sv, $0.en] }
      for value in values { #expect(!texts.contains { $0.contains(value) }, "\(diagnostic.rule)") }
    }
  }

  @Test func metadataIsTakenOutOfAttachedFiles() throws {
    let draft = "---\nmedia:\n  - file: bad.jpg\n    alt: Barn badar vid bryggan.\n---\nI dag öppnar badet.\n"
    let folder = try folder(["bad.md": draft], samples: ["bad.jpg": "gps-exif.jpg", "annan.jpg": "gps-exif.jpg"])
    var run = LintRun(LintSession(options: LintSession.Options(), currentFolder: folder.path))
    #expect(try run.stripMetadata(["bad.md"], writes: false).stripped == ["bad.jpg"])
    #expect(try rules(folder.check(["bad.jpg"])).contains("image-location"))
    #expect(try run.stripMetadata(["bad.md"], writes: true).stripped == ["bad.jpg"])
    #expect(try rules(folder.check(["bad.jpg"])) == [])
    // Only what the draft names is touched.
    #expect(try rules(folder.check(["annan.jpg"])).contains("image-location"))
  }

  @Test func everyFormatHasItsName() {
    #expect(MediaFormat.allCases.map(\.rawValue) == MediaFacts.Format.allCases.map(\.rawValue))
  }
}
