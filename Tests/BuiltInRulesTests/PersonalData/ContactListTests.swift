import BuiltInRules
import LintCore
import LintTestSupport
import Testing

/// A text or a number of Presidio's tests with how much its recogniser is expected to find.
private struct PresidioCase: Decodable {
  struct Content: Decodable {
    var text: String?
    var iban: String?
    var count: Int

    private enum CodingKeys: String, CodingKey {
      case text, iban
      case count = "expected_len"
    }
  }

  var content: Content

  private enum CodingKeys: String, CodingKey {
    case content = "case"
  }

  static func all(_ name: String) throws -> [Content] {
    try Project.lines("testdata/conformance/pii/presidio/\(name).jsonl", as: Self.self).map(\.content)
  }
}

private struct NationalNumber: Decodable {
  var national: String
}

@Suite("Lists of contact details")
struct ContactListTests {
  @Test("A number of every area code and length is found where it is somebody's at home, and silent where it is not")
  func areas() throws {
    let numbers = try Project.lines("testdata/conformance/pii/libphonenumber/se-areas.jsonl", as: NationalNumber.self)
    #expect(numbers.count > 300)
    for number in numbers.map(\.national) {
      let home = try PhoneNumberRule().findings(in: "Hemnummer \(number) till hennes mamma.")
      #expect(home.map(\.range.bytes) == [10..<10 + number.utf8.count], "\(number)")
      for text in ["Kansliet \(number) har öppet.", "Ring \(number) i dag.", "Växel: \(number)"] {
        for rule in BuiltInRules.all where rule.metadata.category == .personalData {
          #expect(try rule.findings(in: text).isEmpty, "\(rule.metadata.name): \(text)")
        }
      }
    }
  }

  @Test("Every mobile number that is kept for fiction is found in every layout")
  func mobiles() throws {
    for last in 605...699 {
      let digits = "0701740\(last)"
      let (a, b, c) = (digits.dropFirst(3).prefix(3), digits.dropFirst(6).prefix(2), digits.suffix(2))
      let layouts = [
        digits, "070-\(a) \(b) \(c)", "070 \(a) \(b) \(c)", "070-\(a)\(b)\(c)", "070.\(a).\(b).\(c)",
        "070/\(a) \(b) \(c)",
        "070–\(a) \(b) \(c)", "+4670\(a)\(b)\(c)", "+46 70 \(a) \(b) \(c)", "+46 70-\(a) \(b) \(c)",
        "004670\(a)\(b)\(c)",
        "+46(0)70-\(a) \(b) \(c)", "(070) \(a) \(b) \(c)", "070\u{A0}\(a)\u{A0}\(b)\u{A0}\(c)", "070-\(a)-\(b)-\(c)",
        "07\u{200B}0-\(a) \(b) \(c)", "0701-74 06 \(c)",
      ]
      for layout in layouts {
        let found = try PhoneNumberRule().findings(in: "Ring Kim på \(layout) i dag.").map(\.range.bytes)
        let range = 13..<13 + layout.utf8.count
        #expect(found == [range], "\(layout)")
      }
    }
  }

  @Test("Numbers that the configuration lists are silent, however they are written there and here")
  func ownNumbers() throws {
    for own in ["0701740605", "46701740605", "0046701740605"] {
      var project = ProjectVocabulary()
      project.ownPhoneNumbers = [own]
      for text in ["Ring 070-174 06 05.", "Ring +46 70 174 06 05.", "Swisha till 0701740605.", "Ring 0046701740605."] {
        #expect(try PhoneNumberRule().findings(in: text, project: project).isEmpty, "\(text)")
        #expect(try BankAccountRule().findings(in: text, project: project).isEmpty, "\(text)")
      }
      #expect(try PhoneNumberRule().findings(in: "Ring 070-174 06 06.", project: project).count == 1)
    }
  }

  @Test("Account numbers of all countries are right by length and check digits, as in Presidio's cases")
  func accounts() throws {
    let cases = try PresidioCase.all("iban")
    #expect(cases.count > 100)
    for content in cases {
      guard let iban = content.iban else { continue }
      #expect(try BankAccountRule().findings(in: "Konto: \(iban)").count == content.count, "\(iban)")
    }
  }

  @Test("Cards are told by issuer, length and check digit beside a word for cards")
  func cards() throws {
    for content in try PresidioCase.all("credit_card") {
      guard let text = content.text, !text.contains("122000000000003") else { continue }
      #expect(try PaymentCardRule().findings(in: "Kort: \(text)").count == content.count, "\(text)")
    }
  }

  @Test("Hardware addresses are six pairs with one sign between them")
  func hardware() throws {
    for content in try PresidioCase.all("mac") {
      // Three groups of four with full stops are Cisco's alone, and without any digit it may be words.
      guard let text = content.text, !text.contains(/[0-9a-f]{4}\.[0-9a-f]{4}/), !text.contains("AA-BB"),
        !text.contains("AA:BB")
      else { continue }
      #expect(try IPAddressRule().findings(in: text).count == content.count, "\(text)")
    }
  }

  @Test("Only public addresses are reported")
  func addresses() throws {
    for text in [
      "10.1.2.3", "172.16.0.9", "192.168.7.7", "127.0.0.1", "169.254.1.1", "203.0.113.9", "239.1.1.1", "::1", "fe80::1",
    ] {
      #expect(try IPAddressRule().findings(in: "Användaren kom från ip-adressen \(text) i går.").isEmpty, "\(text)")
    }
    for text in ["83.248.12.34", "62.20.9.9", "2a00:1450:400f:80d::200e", "172.32.0.1"] {
      #expect(try IPAddressRule().findings(in: "Användaren kom från ip-adressen \(text) i går.").count == 1, "\(text)")
    }
  }
}

@Suite("Skatteverket's test numbers")
struct TestPersonalNumberTests {
  private func findings(_ text: String) throws -> [Finding] {
    let rule = PersonalIdentityNumber().setting("allow_test_numbers", to: .boolean(true))
    return try rule.findings(in: text)
  }

  @Test("Each is silent where the configuration says so, in every list and with or without a century")
  func members() throws {
    for list in ["personnummer", "samordningsnummer"] {
      let numbers = try Project.text("testdata/conformance/pii/personnummer-meta/skatteverket-test-\(list).txt")
        .split(separator: "\n")
      var long = ""
      var short = ""
      for number in numbers {
        long += "pnr \(number.prefix(8))-\(number.suffix(4))\n"
        short += "pnr \(number.dropFirst(2))\n"
      }
      #expect(try findings(long).isEmpty)
      #expect(try findings(short).isEmpty)
    }
  }

  @Test("A number beside them in the calendar is somebody's, and so is one that is mistyped")
  func others() throws {
    #expect(try findings("pnr 19910924-2397").isEmpty)
    for text in ["pnr 19910924-2405", "pnr 19910924-2413", "pnr 19910924-2398", "De fyra sista är 2397, född 910924."] {
      #expect(try findings(text).count == 1, "\(text)")
    }
    #expect(try PersonalIdentityNumber().findings(in: "pnr 19910924-2397").count == 1)
  }
}
