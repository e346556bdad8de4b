import Foundation
import Glibc
import Testing

/// `klartext serve` asked as a plug-in asks, and as nobody should.
@Suite(.serialized, .timeLimit(.minutes(5))) struct ServeTests {
  private func withServer(_ files: [String: String] = [:], _ body: (LiveServer) throws -> Void) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for (name, text) in files { try folder.write(text, to: name) }
    let server = try LiveServer(in: folder.path)
    try body(server)
    #expect(server.interrupt() == 0, "Ctrl-C ends it cleanly")
    #expect(try folder.contents().keys.sorted() == files.keys.sorted(), "nothing is stored")
  }

  @Test func aPlugInGetsWhatCheckSays() throws {
    let draft = "---\nchannels: [x]\n---\nTa med t.ex. fika. Anna har nummer 19080609-9818.\n"
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(draft, to: "utkast.md")
    let checked = try Program(folder: folder.path, environment: Program.sharedCache).run([
      "check", "utkast.md", "--format", "json",
    ])
    try withServer { server in
      let text = draft.replacingOccurrences(of: "\n", with: "\\n")
      let answer = try server.exchange(server.request(body: "{\"text\": \"\(text)\"}"))
      #expect(LiveServer.status(answer) == 200)
      let body = answer.components(separatedBy: "\r\n\r\n").dropFirst().joined(separator: "\r\n\r\n")
      #expect(body == checked.output)
      #expect(!answer.contains("9818"), "a number is masked")
      let raw = try server.exchange(server.request(body: draft, type: "text/markdown"))
      #expect(raw.hasSuffix(checked.output))
    }
  }

  @Test func thePageHasAPolicyOfItsOwnAndIsNotKept() throws {
    try withServer { server in
      let answer = try server.exchange(server.request("GET", "/?token=" + LiveServer.token, []))
      let head = answer.components(separatedBy: "\r\n\r\n")[0]
      #expect(LiveServer.status(answer) == 200)
      for header in [
        "Cache-Control: no-store", "X-Content-Type-Options: nosniff", "Referrer-Policy: no-referrer",
        "Content-Security-Policy: default-src 'none'", "frame-ancestors 'none'", "connect-src 'self'",
      ] {
        #expect(head.contains(header), "\(header)")
      }
      #expect(!head.contains("unsafe-inline") && !head.contains("Set-Cookie") && !head.contains("Access-Control"))
      #expect(!answer.contains(LiveServer.token), "the token is nowhere in the page")
    }
  }

  @Test func strangersAreRefused() throws {
    try withServer { server in
      let body = "{\"text\": \"Hej\"}"
      let token = "Authorization: Bearer " + LiveServer.token
      let own = "127.0.0.1:\(server.port)"
      let requests: [(String, Int)] = [
        (server.request(body: body, []), 401), (server.request(body: body, ["Authorization: Bearer wrong"]), 401),
        (server.request("GET", "/", []), 401), (server.request("GET", "/?token=wrong", []), 401),
        (server.request(body: body, host: "evil.example"), 421),
        (server.request(body: body, host: "evil.example:\(server.port)"), 421),
        (server.request(body: body, [token, "Origin: http://evil.example"]), 403),
        (server.request(body: body, [token, "Origin: null"]), 403),
        (server.request(body: body, [token, "Origin: http://\(own)"]), 200),
        (server.request(body: body, [token, "Sec-Fetch-Site: cross-site"]), 403),
        (server.request("OPTIONS", "/v1/check", [token, "Origin: http://\(own)"]), 405),
        (server.request("GET", "/v1/check"), 405), (server.request("GET", "/../../etc/passwd"), 404),
        (server.request("GET", "/favicon.ico"), 404), (server.request(body: body, type: "text/xml"), 415),
        (server.request(body: "{"), 400),
        (server.request(body: "{\"text\": \"a\", \"policy\": \"/etc/passwd\"}"), 400),
        (server.request(body: "{\"text\": \"a\", \"policy\": \"../own.yml\"}"), 400),
        (server.request(body: "{\"text\": \"a\", \"policy\": \"stockholm\", \"account\": \"nobody\"}"), 400),
        (
          server.request(body: "{\"text\": \"a\", \"policy\": \"stockholm\", \"account\": \"stockholm-facebook\"}"), 200
        ),
      ]
      for (request, status) in requests {
        let answer = try server.exchange(request)
        #expect(LiveServer.status(answer) == status, "\(request.prefix(200)) gave \(answer.prefix(60))")
      }
    }
  }

  @Test func aPastedDraftTellsNothingOfTheDisk() throws {
    try withServer(["hemlig.jpg": "secret", "klartext.yml": "language: sv\n"]) { server in
      func findings(_ file: String) throws -> String {
        let text = "---\\nmedia:\\n  - file: \(file)\\n    captions: \(file)\\n    alt: En park.\\n---\\nHej.\\n"
        let answer = try server.exchange(server.request("POST", "/v1/page", body: "{\"text\": \"\(text)\"}"))
        #expect(LiveServer.status(answer) == 200)
        // Only the name itself may differ, and how long it is.
        return answer.components(separatedBy: "\r\n\r\n")[1].replacingOccurrences(of: file, with: "FILE")
      }
      func rules(_ answer: String) -> [Substring] {
        answer.split(separator: "\"rule\": \"").dropFirst().map { $0.prefix { $0 != "\"" } }
      }
      let there = rules(try findings("hemlig.jpg"))
      #expect(there == rules(try findings("saknas.jpg")), "a file that is there looks like one that is not")
      let outside = try findings("/etc/passwd")
      #expect(!outside.contains("root:"))
      #expect(!outside.contains("finns inte"))
      // A configuration in the text is text.
      let answer = try server.exchange(
        server.request(body: "{\"text\": \"rules:\\n  abbreviation: off\\n\\nTa med t.ex. fika.\"}"))
      #expect(answer.contains("\"abbreviation\""))
    }
  }

  @Test func whatIsTooLargeOrNoHTTPIsRefusedAndTheServerGoesOn() throws {
    try withServer { server in
      let long = String(repeating: "a", count: (1 << 20) + 1)
      #expect(LiveServer.status(try server.exchange(server.request(body: long, type: "text/plain"))) == 413)
      let head =
        "POST /v1/check HTTP/1.1\r\nHost: 127.0.0.1:\(server.port)\r\nAuthorization: Bearer \(LiveServer.token)\r\n"
      let chunk = "10000\r\n" + String(repeating: "a", count: 0x10000) + "\r\n"
      let chunked = head + "Transfer-Encoding: chunked\r\n\r\n" + String(repeating: chunk, count: 20) + "0\r\n\r\n"
      #expect(LiveServer.status(try server.exchange(chunked)) == 413)
      let header = "X-Long: " + String(repeating: "a", count: 20_000)
      #expect([400, 431].contains(LiveServer.status(try server.exchange(server.request("GET", "/", [header])))))
      for garbage in [
        "garbage\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "\u{0}\u{1}\u{2}\r\n\r\n", "GET /\r\n\r\n",
        head + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        head + "Content-Length: -1\r\n\r\n", head + "Content-Length: 99999999999999999999\r\n\r\n",
        head + "Transfer-Encoding: chunked\r\n\r\nzz\r\n",
      ] {
        let answer = try server.exchange(garbage)
        #expect((LiveServer.status(answer) ?? 400) >= 400, "\(garbage.prefix(60)) gave \(answer.prefix(60))")
      }
      // A long text is checked.
      let words = String(repeating: "Badet är öppet i dag. ", count: 10_000)
      #expect(LiveServer.status(try server.exchange(server.request(body: words, type: "text/plain"))) == 200)
    }
  }

  @Test func severalRequestsOnOneConnectionAreAnsweredInOrder() throws {
    try withServer { server in
      let descriptor = try server.connect()
      let open = server.request(body: "{\"text\": \"Ta med t.ex. fika.\"}")
        .replacingOccurrences(of: "Connection: close\r\n", with: "")
      server.send(open + open + server.request(body: "{"), to: descriptor)
      let answers = server.receive(from: descriptor).components(separatedBy: "HTTP/1.1 ").dropFirst()
      #expect(answers.map { String($0.prefix(3)) } == ["200", "200", "400"])
    }
  }

  @Test func aThousandRequestsAtOnceAreAnswered() throws {
    var files = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &files)
    files.rlim_cur = min(files.rlim_max, 4096)
    setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &files)
    try withServer { server in
      let request = server.request(body: "{\"text\": \"Ta med t.ex. fika.\", \"channels\": [\"x\"]}")
      // Some send half a request and wait, as a slow client does.
      let slow = try (0..<100).map { _ in try server.connect() }
      for descriptor in slow { server.send(String(request.prefix(40)), to: descriptor) }
      let quick = try (0..<900).map { _ in try server.connect() }
      for descriptor in quick { server.send(request, to: descriptor) }
      let answers = quick.map { server.receive(from: $0) }
      #expect(answers.allSatisfy { LiveServer.status($0) == 200 && $0.contains("\"abbreviation\"") })
      for descriptor in slow { server.send(String(request.dropFirst(40)), to: descriptor) }
      let late = slow.map { server.receive(from: $0) }
      #expect(late.allSatisfy { LiveServer.status($0) == 200 })
    }
  }

  @Test func whoSendsNothingIsCutOff() async throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let server = try LiveServer(in: folder.path)
    let descriptor = try server.connect()
    server.send("POST /v1/check HTTP/1.1\r\nHost:", to: descriptor)
    var byte: UInt8 = 0
    for _ in 0..<80 {
      if recv(descriptor, &byte, 1, Int32(MSG_DONTWAIT)) >= 0 { break }
      try await Task.sleep(for: .milliseconds(500))
    }
    #expect(recv(descriptor, &byte, 1, Int32(MSG_DONTWAIT)) == 0, "the server has closed the connection")
    close(descriptor)
  }

  @Test func aShortTokenAndATakenPortAreRefused() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    var program = folder.program
    program.environment = ["KLARTEXT_TOKEN": "short"]
    let short = try program.run(["serve", "--port", "0"])
    #expect(short.status == 2 && short.errors.contains("KLARTEXT_TOKEN"))
    let server = try LiveServer(in: folder.path)
    let taken = try folder.program.run(["serve", "--port", String(server.port)])
    #expect(taken.status == 2 && taken.errors.contains("--port"))
    #expect(try folder.program.run(["serve", "--help"]).output.contains("--host"))
  }
}
