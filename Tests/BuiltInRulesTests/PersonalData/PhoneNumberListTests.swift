import BuiltInRules
import LintCore
import Testing

/// A number of each of the area codes, in the national layout of libphonenumber.
private struct AreaCase: Decodable {
  var national: String
}

private struct ExampleCase: Decodable {
  var input: String
}

@Suite("Phone numbers")
struct PhoneNumberListTests {
  @Test("No phone number in a phone's layout is taken for a personal number, nor bare beside a word for phones")
  func areas() throws {
    let areas = try Project.lines("testdata/conformance/pii/libphonenumber/se-areas.jsonl", as: AreaCase.self)
    #expect(areas.count > 300)
    var body = ""
    for area in areas {
      body += "Kansliet \(area.national) har öppet.\n"
      body += "Telefon: \(area.national.filter(\.isNumber))\n"
    }
    #expect(try PersonalIdentityNumber().findings(in: body).isEmpty)
  }

  @Test("No kind of phone number in any format is taken for a personal number")
  func examples() throws {
    let examples = try Project.lines("testdata/conformance/pii/libphonenumber/se-examples.jsonl", as: ExampleCase.self)
    #expect(examples.count > 10)
    for example in examples {
      #expect(try PersonalIdentityNumber().findings(in: "Vi nås på \(example.input).").isEmpty, "\(example.input)")
    }
  }

  @Test("Of the mobile numbers that are kept for fiction none is taken for a coordination number")
  func mobiles() throws {
    for number in 605...699 {
      for text in ["Ring 0701740\(number) i dag.", "0701740\(number)", "070-174 0\(number / 100) \(number % 100)"] {
        #expect(try PersonalIdentityNumber().findings(in: text).isEmpty, "\(text)")
      }
    }
  }
}
