import Testing

/// What backtracking engines hang on, in a project's packs and configuration: refused with its place, or done in a moment.
///
/// The limit is on processor time, which a busy machine does not change.
@Suite struct HostilePatternTests {
  private static let pack = """
    rules:
      - name: own-names
        category: tone
        severity: [warning, info]
        summary: {sv: "Skriv som vi har bestämt.", en: "Write as we have decided."}
        rationale: {sv: "Samma namn överallt.", en: "The same name everywhere."}
        sources: ["Skrivregler"]
        match:
          MATCH
        message: {sv: "Skriv ”{replacement}” i stället för ”{match}”.", en: "Write “{replacement}”, not “{match}”."}
        message_advice: {sv: "”{match}” är inget vi skriver.", en: "“{match}” is not what we write."}
        examples: {flagged: [{text: "⟦aaa⟧"}], accepted: ["Hej."]}

    """
  private static let columns = [
    "lemma", "forms", "replacement", "replacement_forms", "severity", "confidence", "case", "unless_before",
    "unless_after", "unless_near", "only_before", "only_after", "advice", "advice_en", "note", "source",
  ]

  private func list(_ rows: [[String: String]]) -> String {
    let defaults = [
      "severity": "warning", "confidence": "0.95", "advice": "Skriv om.", "advice_en": "Rewrite.", "source": "egen",
    ]
    let lines = rows.map { row in
      Self.columns.map { row[$0] ?? defaults[$0] ?? "" }.joined(separator: "\t")
    }
    return ([Self.columns.joined(separator: "\t")] + lines).map { $0 + "\n" }.joined()
  }

  /// Checks a draft with one rule, in so many seconds of the processor.
  private func check(
    _ draft: String, match: String, list: String? = nil, seconds: Int = 60
  ) throws -> Program.Outcome {
    var outcome: Program.Outcome?
    try inFolder([
      "klartext.yml": "rule_packs: [pack.yml]\n",
      "pack.yml": Self.pack.replacing("MATCH", with: match), "a.md": draft,
    ]) { folder throws in
      if let list { try folder.write(list, to: "names.tsv") }
      outcome = try folder.bash("ulimit -t \(seconds); exec $K check a.md -q -f concise --select own-names,input")
    }
    return try #require(outcome)
  }

  @Test(arguments: ["(a+)+$", "(a|aa)+$", "a{1000}{1000}", "(((a{100}){100}){100}){100}", "(?=(a+))+b"])
  func aRegularExpressionIsRefusedWithItsPlaceAndWhatToDo(_ pattern: String) throws {
    let run = try check("aaa\n", match: "pattern: \"\(pattern)\"")
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(
      run.errors.hasPrefix(
        "pack.yml:9:7: Mönster går inte här. Skriv orden i en lista, med * för ändelser.\n"))
  }

  @Test(arguments: ["(a+)+$", "(a|aa)+", "a{1000}{1000}", "\\1\\1", ".*.*.*.*x"])
  func signsOfRegularExpressionsInAListAreTheSignsThemselves(_ form: String) throws {
    let forms = form.split(separator: "|").sorted().map(String.init)
    let rows = list(forms.map { ["lemma": $0, "forms": $0] })
    let hostile = String(repeating: "a", count: 1_000_000) + "!\n"
    let run = try check(hostile, match: "list: names.tsv", list: rows)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.lines.isEmpty)
  }

  @Test func stagesOfAsterisksInConditionsTakeAMoment() throws {
    let conditions = (0..<200).map { "*\(String(repeating: "a", count: $0 % 20 + 1))" }.joined(separator: "|")
    let rows = list([["lemma": "aa", "forms": "aa", "unless_near": conditions, "unless_before": conditions]])
    let run = try check(String(repeating: "aa ", count: 20_000), match: "list: names.tsv", list: rows)
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test func twentyThousandWordsThatBeginAlikeAreMatchedAtOnce() throws {
    // Each is the beginning of the next, in steps, so that every letter of the line is within thousands of them.
    let rows = (0..<20_000).map { number -> [String: String] in
      let digits = String(number, radix: 26).map { Character(UnicodeScalar(UInt8($0.wholeNumberValue ?? 0) + 97)) }
      let word = String(repeating: "a", count: number % 60) + String(digits) + "x\(number)"
      return ["lemma": word, "forms": word]
    }
    let sorted = rows.sorted { ($0["lemma"] ?? "").utf8.lexicographicallyPrecedes(($1["lemma"] ?? "").utf8) }
    let hostile = String(repeating: "a", count: 1_000_000) + " " + (sorted[700]["forms"] ?? "") + "\n"
    let run = try check(hostile, match: "list: names.tsv", list: list(sorted), seconds: 120)
    #expect(run.lines.count == 1, "\(run.errors.prefix(300))")
    #expect(run.status == 0)
  }

  @Test(arguments: [
    "*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b", "**/**/**/**/**/**/**/**/x", "{a,aa}{a,aa}{a,aa}{a,aa}{a,aa}{a,aa}{a,aa}b",
    "[a-z]*[a-z]*[a-z]*[a-z]*[a-z]*[a-z]*[0-9]x", "?*?*?*?*?*?*?*?*?*b",
  ])
  func patternsOfPathsAreMatchedInAMoment(_ pattern: String) throws {
    let name = String(repeating: "a", count: 200) + ".md"
    let folders = String(repeating: "aa/", count: 60)
    try inFolder(["klartext.yml": "exclude: [\"\(pattern)\"]\n", folders + name: "Ta m.m.\n"]) { folder throws in
      let run = try folder.bash("ulimit -t 20; exec $K check . -q -f concise --select abbreviation")
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.lines.count == 1)
    }
  }
}
