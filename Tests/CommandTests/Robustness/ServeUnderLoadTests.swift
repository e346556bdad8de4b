import Foundation
import Glibc
import Testing

/// `klartext serve` and clients that are slow, rude, gone, or a thousand at once: nobody else waits, and nothing leaks.
@Suite(.timeLimit(.minutes(5))) struct ServeUnderLoadTests {
  private static let body = "{\"text\": \"Ta med t.ex. fika.\"}"

  private func withServer(_ body: (LiveServer) throws -> Void) throws {
    try inFolder { folder throws in
      let server = try LiveServer(in: folder.path)
      // The first answer makes what later ones use again.
      #expect(LiveServer.status(try server.exchange(server.request(body: Self.body))) == 200)
      try body(server)
      #expect(LiveServer.status(try server.exchange(server.request(body: Self.body))) == 200, "it answers afterwards")
      #expect(server.interrupt() == 0)
    }
  }

  /// Waits until the server has no more descriptors open than before.
  private func settles(_ server: LiveServer, at before: Int) -> Bool {
    for _ in 0..<200 {
      if server.openDescriptors <= before { return true }
      usleep(50_000)
    }
    return false
  }

  @Test func fifteenHundredClientsThatLeaveLeaveNothingBehind() throws {
    try withServer { server throws in
      let (descriptors, memory) = (server.openDescriptors, server.residentKilobytes)
      let request = server.request(body: Self.body)
      for cut in [0, 1, 60, request.utf8.count - 3, request.utf8.count] {
        for _ in 0..<300 {
          let descriptor = try server.connect()
          server.send(String(request.prefix(cut)), to: descriptor)
          close(descriptor)
        }
      }
      #expect(settles(server, at: descriptors))
      #expect(server.residentKilobytes < memory + 64_000)
    }
  }

  @Test func tenThousandRequestsTakeNoMoreMemoryThanAHundred() throws {
    try withServer { server throws in
      func ask(_ count: Int) throws {
        let open = server.request(body: Self.body).replacing("Connection: close\r\n", with: "")
        for _ in 0..<count / 100 {
          let descriptor = try server.connect()
          // One after the other on a connection, all sent before the first is answered.
          server.send(String(repeating: open, count: 99) + server.request(body: Self.body), to: descriptor)
          let answers = server.receive(from: descriptor).components(separatedBy: "HTTP/1.1 200").count - 1
          #expect(answers == 100)
        }
      }
      try ask(200)
      let (descriptors, memory) = (server.openDescriptors, server.residentKilobytes)
      try ask(1_500)
      #expect(settles(server, at: descriptors))
      #expect(server.residentKilobytes < memory + 32_000)
    }
  }

  /// All of them are open at the same time, and each gets an answer: to its own request.
  @Test func aThousandAtOnceGetTheirOwnAnswers() throws {
    try withServer { server throws in
      let clients = try (0..<1_000).map { _ in try server.connect() }
      for (number, client) in clients.enumerated() {
        server.send(
          server.request(body: "{\"text\": \"Ta med t.ex. fika. \(String(repeating: "x", count: number % 50))\"}"),
          to: client)
      }
      let answers = clients.map { server.receive(from: $0) }
      #expect(answers.allSatisfy { LiveServer.status($0) == 200 && $0.contains("\"abbreviation\"") })
    }
  }

  /// A byte now and then, for headers and for a body: closed when the time is up, though something comes all the time.
  @Test func whoeverIsSlowIsCutOffAndOthersAreAnsweredMeanwhile() throws {
    try withServer { server throws in
      let request = server.request(body: Self.body)
      let slow = try [0, request.utf8.count - Self.body.utf8.count].map { start in
        let client = try server.connect()
        server.send(String(request.prefix(start)), to: client)
        return (client, Array(request.dropFirst(start).utf8))
      }
      let silent = try server.connect()
      var next = 0
      var isOpen = [true, true, true]
      for _ in 0..<240 where isOpen != [false, false, false] {
        for (index, (client, bytes)) in slow.enumerated()
        where isOpen[index] && next % 4 == 0 && next / 4 < bytes.count - 1 {
          server.send(String(UnicodeScalar(bytes[next / 4])), to: client)
        }
        for (index, client) in (slow.map(\.0) + [silent]).enumerated() where isOpen[index] {
          var byte: UInt8 = 0
          isOpen[index] = recv(client, &byte, 1, Int32(MSG_DONTWAIT)) < 0 && errno == EAGAIN
        }
        if next % 20 == 0 { #expect(LiveServer.status(try server.exchange(request)) == 200) }
        next += 1
        usleep(250_000)
      }
      #expect(isOpen == [false, false, false], "closed after \(next) quarters of a second")
      for client in slow.map(\.0) + [silent] { close(client) }
    }
  }

  @Test func aConnectionThatIsHalfClosedIsAnswered() throws {
    try withServer { server throws in
      let whole = try server.connect()
      server.send(server.request(body: Self.body), to: whole)
      shutdown(whole, Int32(SHUT_WR))
      let answer = server.receive(from: whole)
      #expect(LiveServer.status(answer) == 200 && answer.contains("\"abbreviation\""))
      let part = try server.connect()
      server.send(String(server.request(body: Self.body).dropLast(5)), to: part)
      shutdown(part, Int32(SHUT_WR))
      #expect([nil, 400].contains(LiveServer.status(server.receive(from: part))))
    }
  }

  @Test func whatIsTooLargeIsRefusedManyTimesWithoutFillingTheMemory() throws {
    try withServer { server throws in
      let memory = server.residentKilobytes
      let long = server.request(body: String(repeating: "a", count: 3 << 20), type: "text/plain")
      let header = server.request("GET", "/", ["X-Long: " + String(repeating: "a", count: 100_000)])
      for _ in 0..<30 {
        #expect(LiveServer.status(try server.exchange(long)) == 413)
        #expect([nil, 400, 431].contains(LiveServer.status(try server.exchange(header))))
      }
      #expect(server.residentKilobytes < memory + 64_000)
    }
  }

  /// Names and addresses that a page elsewhere could be made to ask under.
  @Test func otherHostsAreRefused() throws {
    try withServer { server throws in
      for host in [
        "evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80", "0.0.0.0", "[::]",
        "127.0.0.1@evil.example",
        "",
        "127.0.0.1:1", "２７.0.0.1", "127.0.0.1\t", "a b",
      ] {
        let answer = try server.exchange(server.request(body: Self.body, host: host))
        #expect([nil, 400, 421].contains(LiveServer.status(answer)), "\(host): \(answer.prefix(80))")
        #expect(!answer.contains("abbreviation"))
      }
    }
  }

  @Test func otherOriginsAreRefused() throws {
    try withServer { server throws in
      for origin in [
        "http://evil.example", "https://127.0.0.1", "null", "file://", "http://127.0.0.1", "http://127.0.0.1:1",
        "http://localhost.evil.example", "",
      ] {
        let headers = ["Authorization: Bearer " + LiveServer.token, "Origin: \(origin)"]
        let answer = try server.exchange(server.request(body: Self.body, headers))
        #expect(LiveServer.status(answer) == 403, "\(origin): \(answer.prefix(80))")
        #expect(!answer.lowercased().contains("access-control"))
      }
    }
  }

  @Test func otherMethodsAreRefused() throws {
    try withServer { server throws in
      for method in ["PUT", "DELETE", "PATCH", "TRACE", "CONNECT", "OPTIONS", "PROPFIND", "post", "X"] {
        let status = LiveServer.status(try server.exchange(server.request(method, "/v1/check")))
        #expect([nil, 400, 405, 501].contains(status), "\(String(describing: status))")
      }
    }
  }
}
