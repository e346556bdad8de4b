import BuiltInRules
import LintCore
import Testing

/// A case of personnummer/meta or organisationsnummer/meta with its written forms.
private struct FormsCase: Decodable {
  var short: String
  var separated: String?
  var long: String?
  var separatedLong: String?
  var isValid: Bool
  var type: String

  var forms: [String] { [short, separated, long, separatedLong].compactMap(\.self) }

  private enum CodingKeys: String, CodingKey {
    case short = "short_format"
    case separated = "separated_format"
    case long = "long_format"
    case separatedLong = "separated_long"
    case isValid = "valid"
    case type
  }
}

/// A written form and whether a validator takes it.
private struct InputCase: Decodable {
  var type: String
  var form: String
  var isValid: Bool
  var input: Input

  enum Input: Decodable {
    case number(Int)
    case text(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) {
        self = .number(number)
      } else {
        self = .text(try container.decode(String.self))
      }
    }

    var text: String {
      switch self {
      case .number(let number): "\(number)"
      case .text(let text): text
      }
    }
  }

  private enum CodingKeys: String, CodingKey {
    case type, form, input
    case isValid = "valid"
  }
}

private func cases<Case: Decodable>(_ path: String) throws -> [Case] {
  try Project.lines("testdata/conformance/pii/\(path).jsonl", as: Case.self)
}

@Suite("Cases of other projects")
struct ForeignCaseTests {
  private func isFound(_ text: String) throws -> Bool { try !PersonalIdentityNumber().findings(in: text).isEmpty }

  @Test("The forms of personnummer/meta are found when they are valid, and silent without a word when they are not")
  func personalNumbers() throws {
    for number: FormsCase in try cases("personnummer-meta/list") {
      for form in number.forms {
        // Rejected by a validator for the space alone; people write it.
        #expect(try isFound("Vi såg \(form) i går.") == (number.isValid || form.contains(" ")), "\(form)")
      }
    }
  }

  @Test("The inputs of personnummer/meta are judged alike, but for a space, which a text may have")
  func inputs() throws {
    for number: InputCase in try cases("personnummer-meta/structured") {
      let text = number.input.text
      let isSpaced = text.contains(" ")
      #expect(try isFound("Vi såg \(text) i går.") == (number.isValid || isSpaced), "\(text)")
    }
  }

  @Test("The interim numbers of personnummer/meta are found in four forms beside a word; E is none of their letters")
  func interimNumbers() throws {
    for number: FormsCase in try cases("personnummer-meta/interim") {
      for form in number.forms {
        #expect(try isFound("Interimspersonnummer \(form) gäller.") == number.isValid, "\(form)")
      }
    }
  }

  @Test("Organisation numbers are never found; a sole trader's is the owner's personal number and is")
  func organisationNumbers() throws {
    let others: [FormsCase] = try cases("personnummer-meta/orgnumber")
    let companies: [FormsCase] = try cases("organisationsnummer-meta/list")
    for number in others + companies {
      for form in number.forms {
        for text in ["Org.nr \(form)", "Företaget \(form) bygger.", "Pnr \(form)"] {
          #expect(try isFound(text) == (number.type == "Enskild firma"), "\(text)")
        }
      }
    }
  }
}
