import LintCore
import SourceText
import Testing

@testable import PostFormats

@Suite("Problems with fields")
struct FieldProblemTests {
  /// The only problem of some fields: what it marks, its message, and the file after its fix.
  private func problem(_ yaml: String) throws -> (rule: String, marked: String, sv: String, fixed: String?) {
    let read = ReadFile("---\n\(yaml)\n---\n")
    #expect(read.file.problems.count == 1, "\(read.problems)")
    let problem = try #require(read.file.problems.first)
    let fixed = read.firstFixed.map { String($0.dropFirst(4).dropLast(5)) }
    return (problem.rule, read.written(problem.finding.range), problem.finding.message.sv, fixed)
  }

  @Test(
    "An unknown field is told with the nearest one, in the language that it was written in",
    arguments: [
      ("chanels: [x]", "chanels", "channels: [x]"),
      ("publish_att: 2026-11-20", "publish_att", "publish_at: 2026-11-20"),
      ("rubrikk: Badet", "rubrikk", "rubrik: Badet"), ("'titel': Badet", "'titel'", "title: Badet"),
      ("språkk: sv", "språkk", "språk: sv"), ("event:\n  fre: true", "fre", "event:\n  free: true"),
      ("media:\n  - file: a.jpg\n    alt_text: Bad", "alt_text", "media:\n  - file: a.jpg\n    alt: Bad"),
      ("media:\n  - Decorativ: ja", "Decorativ", "media:\n  - decorative: ja"),
      ("väntad-aktivitett: high", "väntad-aktivitett", "väntad_aktivitet: high"),
    ])
  func unknownFields(yaml: String, marked: String, fixed: String) throws {
    let problem = try problem(yaml)
    #expect(problem.rule == "unknown-field")
    #expect(problem.marked == marked)
    #expect(problem.fixed == fixed)
  }

  @Test(
    "A word that people write for a field is told with the field's name in its language",
    arguments: [
      ("images:\n  - file: a.jpg", "images", "media:\n  - file: a.jpg"),
      ("Bilder: [a.jpg]", "Bilder", "medier: [a.jpg]"),
      ("date: 2026-11-20", "date", "publish_at: 2026-11-20"), ("datum: 2026-11-20", "datum", "publiceras: 2026-11-20"),
      ("tags: [bad]", "tags", "topics: [bad]"), ("författare: A", "författare", "ansvarig: A"),
      ("media:\n  - path: a.jpg", "path", "media:\n  - file: a.jpg"),
      (
        "media:\n  - fil: a.jpg\n    beskrivning: Bad", "beskrivning", "media:\n  - fil: a.jpg\n    alternativtext: Bad"
      ),
      ("media:\n  - file: a.mp4\n    subtitles: a.vtt", "subtitles", "media:\n  - file: a.mp4\n    captions: a.vtt"),
    ])
  func guessedFields(yaml: String, marked: String, fixed: String) throws {
    let problem = try problem(yaml)
    #expect(problem.rule == "unknown-field")
    #expect(problem.marked == marked)
    #expect(problem.fixed == fixed)
  }

  @Test("No word is guessed for two fields, and none is a field's name")
  func guesses() {
    for table in [FieldTable.post, .attachment] {
      let words = table.fields.flatMap { $0.guesses.en + $0.guesses.sv }.map(FieldName.folded)
      #expect(Set(words).count == words.count)
      #expect(words.allSatisfy { table.field($0) == nil })
    }
  }

  @Test("A field that is like none is told without a guess", arguments: ["väder: sol", "q: 1", "'': x", "färg: blå"])
  func fieldsLikeNone(yaml: String) throws {
    let problem = try problem(yaml)
    #expect(problem.rule == "unknown-field")
    #expect(problem.fixed == nil)
    #expect(!problem.sv.contains("Menade"))
  }

  @Test("A field in the wrong place is told with the right one")
  func misplacedFields() throws {
    #expect(try problem("alt: Barn badar.").sv.contains("under ”media”"))
    #expect(try problem("bio: Vi svarar.").sv.contains("under ”profile”"))
    #expect(try problem("media:\n  - file: a.jpg\n    rubrik: Bad").sv.contains("bland inläggets egna fält"))
  }

  @Test("A field is renamed without asking only when one letter is wrong and the right one is not there")
  func certainty() throws {
    func applicability(_ yaml: String) -> FixIt.Applicability? {
      ReadFile("---\n\(yaml)\n---\n").file.problems.first?.finding.fixes.first?.applicability
    }
    #expect(applicability("chanels: [x]") == .automatic)
    #expect(applicability("publihs_at: 2026-11-20") == .automatic)
    #expect(applicability("chanels: [x]\nkanaler: [x]") == .needsReview)
    #expect(applicability("media:\n  - alt_text: x") == .needsReview)
    #expect(applicability("event: {fre: true}") == .needsReview)
  }

  @Test(
    "A value that the field cannot have is told with the right ones",
    arguments: [
      ("publish_at: 2026-02-30T10:00", "2026-02-30T10:00", "30 februari 2026", nil),
      ("publish_at: i morgon", "i morgon", "2026-11-20", nil),
      ("publish_at: 2026-11-20T25:00", "2026-11-20T25:00", "klockslag", nil),
      ("publish_at: 2026-13-01", "2026-13-01", "månad 13", nil),
      ("channels: [x, facebok]", "facebok", "”facebook”", "channels: [x, facebook]"),
      ("kanaler: snapchat", "snapchat", "”snapchat”", nil),
      ("channels: x, instgram", "instgram", "instagram", "channels: x, instagram"),
      ("kind: posst", "posst", "”post”", "kind: post"), ("typ: 'anons'", "'anons'", "”annons”", "typ: annons"),
      ("goal: sälja", "sälja", "informera, aktivera eller engagera", nil),
      ("crisis: kanske", "kanske", "true (ja) eller false (nej)", nil), ("crisis: tru", "tru", "true", "crisis: true"),
      ("språk: svensk text", "svensk text", "språkkod", nil),
      ("poll: {duration_days: 7 dagar}", "7 dagar", "heltal", "poll: {duration_days: 7}"),
      ("poll: {duration_days: -1}", "-1", "heltal", nil),
      ("media:\n  - captions: nonne", "nonne", "”none”", "media:\n  - captions: none"),
      ("media:\n  - reason: no-speach", "no-speach", "”no-speech”", "media:\n  - reason: no-speech"),
      ("media:\n  - captions: automatisk", "automatisk", "en fil, burned-in eller none", nil),
    ] as [(String, String, String, String?)])
  func invalidValues(yaml: String, marked: String, words: String, fixed: String?) throws {
    let problem = try problem(yaml)
    #expect(problem.rule == "invalid-value")
    #expect(problem.marked == marked)
    #expect(problem.sv.contains(words), "\(problem.sv)")
    #expect(problem.fixed == fixed)
  }

  @Test(
    "A value of the wrong kind is told and left out",
    arguments: [
      ("title: [a, b]", "[a, b]"), ("title: {a: b}", "{a: b}"), ("channels: {x: y}", "{x: y}"),
      ("channels: [[x]]", "[x]"), ("event: ja", "ja"), ("event: [ja]", "[ja]"), ("media: [[a.jpg]]", "[a.jpg]"),
      ("audience: [{a: b}]", "{a: b}"), ("crisis: [ja, nej]", "[ja, nej]"), ("suppress: [[a]]", "[a]"),
      ("profile: {handles: x}", "x"), ("publish_at: {a: b}", "{a: b}"),
    ])
  func wrongTypes(yaml: String, marked: String) throws {
    let problem = try problem(yaml)
    #expect(problem.rule == "invalid-value")
    #expect(problem.marked == marked)
    #expect(problem.sv.contains("ska vara"))
  }

  @Test("A value that is not valid is kept as it is written, so that rules can say what is missing")
  func invalidValuesAreKept() {
    let read = ReadFile("---\ngoal: sälja\npublish_at: 2026-02-30\nchannels: [x, snapchat]\n---\n")
    #expect(read.fields["goal"]?.text == "sälja")
    #expect(read.fields["publish_at"]?.text == "2026-02-30")
    #expect(read.fields["publish_at"]?.date == nil)
    #expect(read.fields["channels"]?.list.map(\.text) == ["x", "snapchat"])
  }

  @Test("A hashtag that YAML takes for a comment is told")
  func hashtags() throws {
    let problem = try problem("title: Bada med oss #Helsingborg")
    #expect(problem.rule == "draft-syntax")
    #expect(problem.marked == "#Helsingborg")
    #expect(problem.fixed == "title: \"Bada med oss #Helsingborg\"")
    #expect(try self.problem("topics:\n  - #skola").fixed == "topics:\n  - \"#skola\"")
    #expect(try self.problem("rubrik: #Bad \"nu\"").fixed == "rubrik: '#Bad \"nu\"'")
    for yaml in ["title: Bad # en kommentar", "title: 'Bad #1'", "title: Bad #1", "crisis: ja #hm", "title: C#"] {
      #expect(ReadFile("---\n\(yaml)\n---\n").problems.isEmpty, "\(yaml)")
    }
  }
}
