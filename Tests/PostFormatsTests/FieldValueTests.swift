import LintCore
import SourceText
import Testing

@testable import PostFormats

@Suite("Field values")
struct FieldValueTests {
  @Test("Values of a fixed set are read by their Swedish names, and keep their place")
  func choices() throws {
    for field in FieldTable.post.fields + FieldTable.attachment.fields {
      guard case .choice(let choices) = field.type else { continue }
      for choice in choices {
        for name in [choice.name] + choice.aliases {
          let yaml =
            FieldTable.post.field(field.key) == nil ? "media:\n  - \(field.key): \(name)" : "\(field.key): \(name)"
          let read = ReadFile("---\n\(yaml)\n---\n")
          let value = try #require(read.fields[field.key] ?? read.fields["media"]?.list.first?.map?[field.key])
          #expect(value.text == choice.name)
          #expect(read.written(value.range) == name)
          #expect(read.problems.isEmpty)
        }
      }
    }
  }

  @Test("Captions are a file or a word")
  func captions() {
    func captions(_ written: String) -> String? {
      ReadFile("---\nmedia:\n  - file: f.mp4\n    captions: \(written)\n---\n").draft.attachments.first?.fields[
        "captions"]?.text
    }
    #expect(captions("film.sv.srt") == "film.sv.srt")
    #expect(captions("texter/film.vtt") == "texter/film.vtt")
    for word in ["none", "ingen", "nej", "no", "false"] { #expect(captions(word) == "none") }
    for word in ["burned-in", "burned_in", "inbränd", "Inbränt"] { #expect(captions(word) == "burned-in") }
  }

  @Test("Media may be a text, a list of texts, one entry or a list of entries")
  func media() throws {
    let forms = [
      "media: bad.jpg", "media: [bad.jpg]", "media: {file: bad.jpg}", "medier:\n  - fil: bad.jpg", "media:\n- bad.jpg",
    ]
    for yaml in forms {
      let read = ReadFile("---\n\(yaml)\n---\n")
      let attachment = try #require(read.draft.attachments.first)
      #expect(attachment.path == "bad.jpg")
      #expect(attachment.file.map { read.written($0.range) } == "bad.jpg")
      #expect(!attachment.isInline)
      #expect(read.problems.isEmpty)
    }
    #expect(ReadFile("---\nmedia: []\n---\n").draft.attachments.isEmpty)
    #expect(ReadFile("---\nmedia:\n  -\n---\n").draft.attachments.isEmpty)
    #expect(ReadFile("---\nmedia:\n  - alt: Bad\n---\n").draft.attachments.map(\.path) == [nil])
  }

  @Test("Texts that readers see are texts with roles and places")
  func texts() throws {
    let read = ReadFile(
      """
      ---
      rubrik: "Ba\\u0064et"
      purpose: Ingen läsare ser det
      media:
        - a.jpg
        - file: b.jpg
          alt: |
            Barn
            badar.
          text_in_image: Öppet 10–18
          credit: 'Foto: A''B'
        - file: c.mp4
          syntolkning: Ett hopp.
          transkript: c.txt
      profile: {bio: Vi svarar, purpose: Visa}
      poll: {options: [Ja, Nej], duration_days: 7}
      event: {plats: Stadshuset, gratis: ja}
      ---
      """)
    #expect(read.problems.isEmpty)
    #expect(read.texts(.title) == ["Badet"])
    #expect(read.texts(.alt(1)) == ["Barn\nbadar."])
    #expect(read.draft.attachments[1].alt?.text == "Barn\nbadar.")
    #expect(read.texts(.textInImage(1)) == ["Öppet 10–18"])
    #expect(read.texts(.field("media.credit")) == ["Foto: A'B"])
    #expect(read.texts(.field("media.audio_description")) == ["Ett hopp."])
    #expect(read.texts(.field("profile.bio")) == ["Vi svarar"])
    #expect(read.texts(.field("poll.options")) == ["Ja", "Nej"])
    #expect(read.texts(.field("event.place")) == ["Stadshuset"])
    #expect(read.draft.texts.count == 10)
    let title = try #require(read.draft.texts.first { $0.role == .title })
    #expect(read.written(title.place(of: 2..<3)) == "\\u0064")
    let alt = try #require(read.draft.texts.first { $0.role == .alt(1) })
    #expect(read.written(alt.place(of: 5..<11)) == "badar.")
    #expect(read.fields["poll"]?.map?["duration_days"]?.number == 7)
  }

  @Test("A question that is answered with no has no text")
  func answersInsteadOfTexts() {
    let read = ReadFile("---\nfaq: nej\nmedia:\n  - file: a.jpg\n    text_i_bild: no\n    samtycke: 'nej'\n---\n")
    #expect(read.fields["faq"]?.bool == false)
    #expect(read.draft.attachments.first?.fields["text_in_image"]?.bool == false)
    #expect(read.draft.attachments.first?.fields["consent"]?.text == "nej")
    #expect(read.draft.texts.map(\.role) == [.body])
  }

  @Test("Languages are tags, and written out they become tags")
  func languages() {
    for (written, tag) in [
      ("sv", "sv"), ("en-GB", "en-GB"), ("svenska", "sv"), ("Engelska", "en"), ("zh_Hant", "zh_Hant"),
    ] {
      let read = ReadFile("---\nspråk: \(written)\n---\n")
      #expect(read.fields["language"]?.text == tag)
      #expect(read.problems.isEmpty)
    }
  }

  @Test("Names under handles are free")
  func handles() {
    let read = ReadFile("---\nprofile:\n  handles: {x: '@helsingborg', 'Min kanal': b}\n---\n")
    #expect(read.fields["profile"]?.map?["handles"]?.map?.entries.map(\.key) == ["x", "Min kanal"])
    #expect(read.problems.isEmpty)
  }
}
