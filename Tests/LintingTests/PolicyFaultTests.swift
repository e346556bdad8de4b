import LintCore
import Testing

@testable import Linting

/// What is wrong in a policy's file is told with place and way to mend it, all of it at once.
@Suite struct PolicyFaultTests {
  private func faults(_ change: (String) -> String) throws -> [String] {
    try TestFolder(["klartext.yml": "policy: e.yml\n", "e.yml": change(PolicyConfigurationTests.own)]).faults()
  }

  private func faults(replacing old: String, with new: String) throws -> [String] {
    try faults { text in
      #expect(text.contains(old))
      return text.replacing(old, with: new)
    }
  }

  @Test func aWholePolicyHasNone() throws {
    #expect(try faults { $0 } == [])
  }

  @Test func misspeltKeysGetTheNearest() throws {
    #expect(
      try faults(replacing: "senders:", with: "sender:") == [
        "e.yml:5:1: Nyckeln ”sender” finns inte. Menade du ”senders”?"
      ])
    #expect(
      try faults(replacing: "    channel: facebook", with: "    chanel: facebook")
        == ["e.yml:11:5: Nyckeln ”chanel” finns inte. Menade du ”channel”?"])
  }

  @Test func misspeltRulesOptionsAndLevelsGetTheNearest() throws {
    #expect(
      try faults(replacing: "  account-unknown: error", with: "  acount-unknown: error")
        == ["e.yml:21:3: Det finns ingen regel eller kategori ”acount-unknown”. Menade du ”account-unknown”?"])
    #expect(
      try faults(replacing: "max_words: 12", with: "max_wrds: 12")
        == ["e.yml:23:36: Nyckeln ”max_wrds” finns inte. Menade du ”max_words”?"])
    #expect(try faults(replacing: "slang: error", with: "slang: eror").first?.contains("Menade du ”error”?") == true)
    #expect(
      try faults(replacing: "rules: [category-invalid]", with: "rules: [category-invalit]").first?.contains(
        "Menade du ”category-invalid”?") == true)
  }

  @Test func aQuoteIsShortAndFromADocumentOfThePolicy() throws {
    let long = Array(repeating: "ord", count: 16).joined(separator: " ")
    #expect(
      try faults(replacing: "Kommunen har en sida", with: long)
        == ["e.yml:14:35: Citatet har fler än 15 ord. Korta det."])
    #expect(
      try faults(replacing: "document: beslut, quote: \"Alla", with: "document: beslutet, quote: \"Alla").first?
        .contains(
          "Menade du ”beslut”?") == true)
  }

  @Test func unknownChannelsKindsAndTwinsAreTold() throws {
    #expect(try faults(replacing: "channel: x", with: "channel: twitter").count == 1)
    #expect(
      try faults(replacing: "channel: x", with: "channel: x\n    kinds: [inlägg]").first?.hasPrefix("e.yml:18:13: ")
        == true)
    #expect(
      try faults(replacing: "key: ekvik-x", with: "key: ekvik-facebook")
        == ["e.yml:15:10: Namnet ”ekvik-facebook” används redan."])
  }

  @Test func declarationsNameFieldsThatThereAre() throws {
    #expect(try faults { $0 + "declarations: [owner, profile.purpose, media.rights]\n" } == [])
    #expect(
      try faults { $0 + "declarations: [ownr]\n" } == ["e.yml:26:16: Nyckeln ”ownr” finns inte. Menade du ”owner”?"])
  }

  @Test func allIsToldAtOnce() throws {
    let found = try faults { $0.replacing("senders:", with: "sender:").replacing("slang: error", with: "slan: error") }
    #expect(found.count == 2)
  }

  @Test func aPolicyThatIsNotThereIsTold() throws {
    let folder = try TestFolder(["klartext.yml": "policy: min-komun.yml\n"])
    #expect(folder.faults().first?.hasPrefix("klartext.yml:1:9: Policyn ”min-komun.yml”: ") == true)
    let name = try TestFolder(["klartext.yml": "policy: stokholm\n"])
    #expect(name.faults() == ["klartext.yml:1:9: ”policy” kan inte vara ”stokholm”. Menade du ”stockholm”?"])
  }
}
