import Testing

@testable import LanguageServer

@Suite struct FramingTests {
  private func bodies(_ pieces: [String]) -> [String] {
    var framing = MessageFraming()
    var bodies: [String] = []
    for piece in pieces {
      framing.append(Array(piece.utf8))
      while let body = framing.next() { bodies.append(String(decoding: body, as: UTF8.self)) }
    }
    return bodies
  }

  @Test func messagesComeOutWholeHoweverTheyArrive() {
    let stream = "Content-Length: 4\r\n\r\n\"å\"Content-Length: 2\r\nContent-Type: x\r\n\r\n{}"
    #expect(bodies([stream]) == ["\"å\"", "{}"])
    #expect(bodies(stream.unicodeScalars.map { String($0) }) == ["\"å\"", "{}"])
  }

  @Test func caseAndLineEndsOfHeadersMakeNoDifference() {
    #expect(bodies(["content-length:2\n\n{}CONTENT-LENGTH:   2\r\n\r\n[]"]) == ["{}", "[]"])
  }

  @Test(arguments: [
    "Content-Length: much\r\n\r\n", "Content-Length: -4\r\n\r\n", "Content-Length: 99999999999999\r\n\r\n", "\r\n\r\n",
    "hello\r\n\r\n", "GET / HTTP/1.1\r\nHost: x\r\n\r\n", "}}}",
  ])
  func aHeaderThatTellsNoLengthCostsOnlyItself(_ rubbish: String) {
    #expect(bodies([rubbish + "Content-Length: 2\r\n\r\n{}"]) == ["{}"])
  }

  @Test func aBodyThatIsLongerThanItSaysCostsOnlyItself() {
    #expect(bodies(["Content-Length: 1\r\n\r\n{}Content-Length: 2\r\n\r\n[]"]) == ["{", "[]"])
  }

  @Test(.timeLimit(.minutes(10))) func rubbishWithoutEndIsNotKept() {
    var framing = MessageFraming()
    let rubbish = [UInt8](repeating: 0x41, count: 1 << 16)
    for _ in 0..<64 {
      framing.append(rubbish)
      #expect(framing.next() == nil)
    }
    framing.append(Array("Content-Length: 2\r\n\r\n{}".utf8))
    #expect(framing.next() == Array("{}".utf8))
  }
}
