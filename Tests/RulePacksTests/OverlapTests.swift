import Testing

@testable import RulePacks

@Suite("Overlapping phrases")
struct OverlapTests {
  @Test("keeps the longest")
  func longest() throws {
    let matcher = try matcher(forms: "med", "med anledning", "med anledning av", "anledning")
    #expect(
      matcher.found(in: "med anledning av snö, med anledning, med, anledning") == [
        "med anledning av", "med anledning", "med", "anledning",
      ])
  }

  @Test("keeps a longer phrase that begins inside a shorter one")
  func longestWinsOverFirst() throws {
    let matcher = try matcher(forms: "i samband", "samband med att")
    #expect(matcher.found(in: "i samband med att vi") == ["samband med att"])
    #expect(matcher.found(in: "i samband med oss") == ["i samband"])
  }

  @Test("keeps the first of equally long ones")
  func firstOfEquals() throws {
    #expect(try matcher(forms: "a b", "b c").found(in: "a b c") == ["a b"])
  }

  @Test("lets a dropped phrase's loser stand when the winner is somewhere else")
  func chain() throws {
    // “b c d” wins, “c d” is dropped, “a b” overlaps the winner, “e” is free.
    #expect(try matcher(forms: "a b", "b c d", "c d", "d e", "e").found(in: "a b c d e") == ["b c d", "e"])
  }

  @Test("prefers a form with its final full stop")
  func finalFullStop() throws {
    let matcher = try matcher(forms: "m.m.|m.m|m. m.", "ang", "ang.")
    #expect(matcher.found(in: "bad m.m. och m.m, m. m.") == ["m.m.", "m.m", "m. m."])
    #expect(matcher.found(in: "ang. det, ang det") == ["ang.", "ang"])
  }

  @Test("does not fall back on the form without its full stop when the conditions of the other are not met")
  func finalFullStopWithCondition() throws {
    let matcher = try matcher([TestRow(forms: "ang"), TestRow(forms: "ang.", unlessAfter: "<end>")])
    #expect(matcher.found(in: "Vi frågade Ang.").isEmpty)
    #expect(matcher.found(in: "Frågan ang. badet") == ["ang."])
  }

  @Test("falls back on a shorter phrase when a longer lacks what it needs")
  func onlyComesFirst() throws {
    let rows = [
      TestRow(forms: "samband"), TestRow(forms: "i samband", onlyAfter: "utan"),
      TestRow(forms: "SAMBAND DÅ", letterCase: "exact"),
    ]
    #expect(try matcher(rows).found(in: "i samband då") == ["samband"])
  }

  @Test("keeps shorter phrases away where a longer is excused")
  func excused() throws {
    let rows = [TestRow(forms: "samband"), TestRow(forms: "i samband", unlessAfter: "med", unlessNear: "krig")]
    let matcher = try matcher(rows)
    #expect(matcher.found(in: "i samband med") == [])
    #expect(matcher.found(in: "krig i samband då") == [])
    #expect(matcher.found(in: "i samband då, samband") == ["i samband", "samband"])
  }

  @Test("lets a shield row block shorter phrases inside it and across its edges")
  func shield() throws {
    let rows = [TestRow(forms: "ej"), TestRow(forms: "eller ej", severity: "off"), TestRow(forms: "ej nu")]
    let matcher = try matcher(rows)
    let hits = matcher.hits(in: Array("vare sig eller ej nu, men ej".utf8), segments: .init())
    let image = try RulePackImage(PackCompiler.compile([listFile(rows)]))
    let reported = hits.filter { image.phrase($0.row, ofList: 0)?.severity != nil }
    #expect(hits.count == 2)
    #expect(reported.map(\.range) == [26..<28])
  }

  @Test("keeps lists apart")
  func lists() throws {
    let matcher = try matcher(
      [TestRow(forms: "eller ej", severity: "off")], [TestRow(forms: "ej")], [TestRow(forms: "ej")])
    let hits = matcher.hits(in: Array("eller ej".utf8), segments: .init())
    #expect(hits.map(\.list) == [0, 1, 2])
  }

  @Test("numbers the lists of several images one after the other, and keeps text order")
  func images() throws {
    let one = try RulePackImage(PackCompiler.compile([listFile([TestRow(forms: "b")], name: "b.tsv")]))
    let two = try RulePackImage(PackCompiler.compile([listFile([TestRow(forms: "a")], name: "a.tsv")]))
    let matcher = PhraseMatcher([one, two.following(one)])
    #expect(matcher.hits(in: Array("a b a".utf8), segments: .init()).map(\.list) == [1, 0, 1])
    #expect(two.following(one).matcher.hits(in: Array("a b".utf8), segments: .init()).map(\.list) == [1])
  }
}
