import Testing

/// A hidden verb comes out in the tense and the order of the words that hid it.
@Suite struct NominalisationTests {
  @Test(arguments: [
    ("Vi genomförde en kontroll av vattnet.", "Vi kontrollerade vattnet."),
    ("Vi har genomfört en kontroll av vattnet.", "Vi har kontrollerat vattnet."),
    ("Vi ska genomföra kontroller av vattnet.", "Vi ska kontrollera vattnet."),
    ("I maj gör vi en besiktning av taket.", "I maj besiktigar vi taket."),
    ("Vi gör en översyn av planen.", "Vi ser över planen."),
    ("I maj gör vi en översyn av planen.", "I maj ser vi över planen."),
    ("Gården utgör en risk för barnen.", "Gården är en risk för barnen."),
  ])
  func theVerbFits(_ text: String, _ fixed: String) throws {
    #expect(try PlainLanguage.fixed(text, by: "nominalisation") == fixed)
  }

  @Test(arguments: [
    "⟦Genomför en kontroll av⟧ taket.", "I maj ⟦genomförs en kontroll av⟧ taket.",
    "Vi ⟦gör en noggrann kontroll av⟧ taket.", "⟦Kontroll av brunnar sker⟧ i maj.",
  ])
  func whereNoFormIsCertainThereIsNoFix(_ marked: String) throws {
    let text = marked.replacing("⟦", with: "").replacing("⟧", with: "")
    #expect(try PlainLanguage.marked(text, by: "nominalisation") == marked)
    #expect(try PlainLanguage.fixed(text, by: "nominalisation") == text)
  }

  @Test(arguments: [
    "Gör en ansökan om du vill.", "Gör en kontroll, av och till.", "Vi gör en film av boken.",
    "Vi gör allt för en god kontroll av vattnet.", "Utför en dans och en kontroll.",
  ])
  func otherWordsAreLeftAlone(_ text: String) throws {
    #expect(try PlainLanguage.marked(text, by: "nominalisation") == text)
  }
}
