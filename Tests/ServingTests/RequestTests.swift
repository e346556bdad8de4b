import LintCore
import Testing

@testable import Serving

/// What requests may ask, and what is refused.
@Suite struct RequestTests {
  private func wanted(_ json: String, type: String = "application/json") throws(ServeFault) -> CheckRequest {
    try CheckRequest(
      ServeRequest(
        method: "POST", target: "/v1/check", headers: [(name: "content-type", value: type)], body: Array(json.utf8)))
  }

  private func status(_ json: String, type: String = "application/json") -> Int {
    do throws(ServeFault) {
      _ = try wanted(json, type: type)
      return 200
    } catch { return error.status }
  }

  @Test func aRequestSaysWhatIsCheckedAndHow() throws {
    let request = try wanted(
      #"{"text": "Hej \ud83c\udfca\n", "name": "a/b/bad.txt", "channels": ["x", "facebook"], "account": "k", "language": "en"}"#
    )
    #expect(String(decoding: request.text, as: UTF8.self) == "Hej 🏊\n")
    #expect(request.name == "bad.txt")
    #expect(request.manner.channels == [.facebook, .x])
    #expect(request.manner.account == "k")
    #expect(request.manner.language == .english)
  }

  @Test func aDraftAsJSONIsReadAsOne() throws {
    let body = #"{"text": "Hej", "title": "Badet"}"#
    let request = try wanted(body)
    #expect(request.name == "utkast.json")
    #expect(request.text == Array(body.utf8))
  }

  @Test(arguments: [
    ("text/markdown", "utkast.md"), ("text/plain; charset=utf-8", "utkast.txt"), ("TEXT/HTML", "utkast.html"),
    ("text/csv", "utkast.csv"),
  ])
  func aDraftIsReadByItsType(_ type: String, _ name: String) throws {
    #expect(try wanted("Hej", type: type).name == name)
  }

  @Test(arguments: ["multipart/form-data", "application/x-www-form-urlencoded", "", "application/pdf"])
  func otherTypesAreRefused(_ type: String) { #expect(status("Hej", type: type) == 415) }

  @Test(arguments: [
    "", "{", "[]", "null", "{\"text\": \"a\"} x", "{\"text\": \"\\ud800\"}", "{\"text\": \"a\u{1}\"}", "{'text': 'a'}",
    "{\"text\": \"a\",}", "{}", "{\"text\": 1}", "{\"text\": null}", "{\"channels\": []}",
    "{\"text\": \"a\", \"channels\": [\"myspace\"]}", "{\"text\": \"a\", \"channels\": \"x\"}",
    "{\"text\": \"a\", \"language\": \"tlh\"}", "{\"text\": \"a\", \"name\": \"a.pdf\"}",
    "{\"text\": \"a\", \"name\": \"a.xlsx\"}", "{\"text\": \"a\", \"name\": \"..\"}",
    "{\"text\": \"a\", \"name\": \"\"}",
    "{\"text\": \"a\", \"name\": \"/etc/\\u0000.md\"}", "{\"text\": \"a\", \"minSeverity\": \"fatal\"}",
  ])
  func wrongRequestsAreRefused(_ json: String) { #expect(status(json) == 400) }

  @Test func deepNestingIsRefusedAndDoesNotFillTheStack() {
    #expect(status(String(repeating: "[", count: 500_000)) == 400)
    #expect(status("{\"a\":" + String(repeating: "[", count: 100) + String(repeating: "]", count: 100) + "}") == 400)
  }

  @Test func namesLeadNowhere() throws {
    #expect(try wanted(#"{"text": "a", "name": "../../etc/klartext.md"}"#).name == "klartext.md")
    #expect(try wanted(#"{"text": "a", "name": "..\\..\\x.md"}"#).name == "x.md")
  }

  @Test func bytesThatAreNoTextAreRefused() {
    let bytes: [UInt8] = Array("{\"text\": \"".utf8) + [0xFF, 0xFE] + Array("\"}".utf8)
    #expect(JSONBody(bytes) == nil)
    #expect(JSONBody(Array(#"{"a": [true, false, null, -1.5e3, "\u00e5\/"]}"#.utf8)) != nil)
  }
}
