import Segmentation
import Testing

/// Words are what Swedish writes as one word.
@Suite struct WordTests {
  let support: SegmenterSupport

  init() throws { support = try SegmenterSupport() }

  @Test(arguments: [
    ("gång- och cykelvägar", ["gång-", "och", "cykelvägar"]),
    ("mark-, vatten- och luftvård", ["mark-", "vatten-", "och", "luftvård"]),
    ("A-skola, e-post, covid-19 och 8-åringar", ["A-skola", "e-post", "covid-19", "och", "8-åringar"]),
    ("Alvik\u{2011}Långnäs", ["Alvik\u{2011}Långnäs"]),
    ("Öppet – även i dag", ["Öppet", "även", "i", "dag"]),
    ("- ett - två", ["ett", "två"]),
    ("HSB:s API:et S:t 3:e c:a", ["HSB:s", "API:et", "S:t", "3:e", "c:a"]),
    ("Tid:kvällen Plats:Stadsbiblioteket", ["Tid", "kvällen", "Plats", "Stadsbiblioteket"]),
    (
      "10 000 10\u{A0}000 10\u{202F}000 1\u{2009}000\u{2009}000 kr",
      [
        "10 000", "10\u{A0}000", "10\u{202F}000", "1\u{2009}000\u{2009}000", "kr",
      ]
    ),
    ("10 000,50 kr och 2\u{A0}500\u{A0}000 kr", ["10 000,50", "kr", "och", "2\u{A0}500\u{A0}000", "kr"]),
    ("042-10 50 00 070-174 06 05 +46 708", ["042-10", "50", "00", "070-174", "06", "05", "46", "708"]),
    ("252 25 Helsingborg", ["252", "25", "Helsingborg"]),
    ("14.00 14:00 3,5 1.5 2.3.1", ["14.00", "14:00", "3,5", "1.5", "2.3.1"]),
    ("2026-11-20 24/7 2025/26 8–17", ["2026-11-20", "24/7", "2025/26", "8", "17"]),
    ("och/eller", ["och", "eller"]),
    ("it's rock'n'roll d’accord", ["it's", "rock'n'roll", "d’accord"]),
    ("Kom\u{AD}mun\u{AD}full\u{AD}mäktige", ["Kom\u{AD}mun\u{AD}full\u{AD}mäktige"]),
    (
      "vatten\u{200B}tornet vatten\u{2060}tornet vatten\u{200D}tornet",
      [
        "vatten\u{200B}tornet", "vatten\u{2060}tornet", "vatten\u{200D}tornet",
      ]
    ),
    ("a\u{30A}a\u{308}o\u{308} år", ["a\u{30A}a\u{308}o\u{308}", "år"]),
    ("t.ex. t. ex. bl.a. m.m. kl. 14", ["t.ex.", "t. ex.", "bl.a.", "m.m.", "kl", "14"]),
    ("fil. dr. Anna o. s. v. nu", ["fil. dr.", "Anna", "o. s. v.", "nu"]),
    ("Den är min. Slut.", ["Den", "är", "min", "Slut"]),
    ("slut.Nu rapport.pdf Node.js", ["slut", "Nu", "rapport.pdf", "Node.js"]),
    ("Vi ses :D Tack <3", ["Vi", "ses", "Tack"]),
    ("--- *** ... !!! ___ %", []),
    ("20 % 15°C 50 kr", ["20", "15", "C", "50", "kr"]),
    ("linbana,kompisgunga", ["linbana", "kompisgunga"]),
    ("𝗩𝗶 𝘀ö𝗸𝗲𝗿", ["𝗩𝗶", "𝘀ö𝗸𝗲𝗿"]),
  ])
  func wordsAreWhole(_ text: String, _ words: [String]) {
    #expect(support.words(text) == words)
  }

  @Test func entitiesAreNoWords() {
    let text = "Läs på https://exempel.se/bad-och-sol eller exempel.se #bad @stad a@exempel.se 1️⃣ nu"
    let segments = support.segment(text)
    #expect(segments.words.map { text[$0.range] } == ["Läs", "på", "eller", "nu"])
    #expect(segments.entities.count == 6)
  }

  @Test func shapesTellLettersDigitsAndCapitals() {
    func shape(_ text: String) -> Word.Shape? { support.segment(text).words.first?.shape }
    #expect(shape("ord") == [.letters])
    #expect(shape("Ord") == [.letters, .capitalized])
    #expect(shape("ÅÄÖ") == [.letters, .capitalized, .allCapitals])
    #expect(shape("A\u{30A}A\u{308}") == [.letters, .capitalized, .allCapitals])
    #expect(shape("A") == [.letters, .capitalized])
    #expect(shape("KF2") == [.letters, .digits, .capitalized, .allCapitals])
    #expect(shape("2026") == [.digits])
    #expect(shape("10 000") == [.digits])
    #expect(shape("4H") == [.letters, .digits])
    #expect(shape("HSB:s") == [.letters, .capitalized])
    #expect(shape("KFF-NÄMND") == [.letters, .capitalized, .allCapitals, .joined])
    #expect(shape("covid-19") == [.letters, .digits, .joined])
    #expect(shape("it’s") == [.letters, .joined])
    #expect(shape("gång- och") == [.letters])
    #expect(shape("ЖУК") == [.letters, .capitalized, .allCapitals])
    #expect(shape("كتاب") == [.letters])
  }
}
