import Dispatch
import Glibc
import Linting

/// Runs a language server on two streams: one thread reads, one checks, and the caller's answers.
///
/// Nothing that takes long keeps a message from being read or answered, and a client that writes much before it reads is
/// never kept waiting.
public struct ServerLoop: Sendable {
  private let input: Int32
  private let output: Int32

  /// A loop over file descriptors.
  public init(input: Int32, output: Int32) {
    self.input = input
    self.output = output
  }

  private enum Event: Sendable {
    case message(JSONValue?)
    case result(JobResult)
    case endOfInput
  }

  /// Runs until the client says so or is gone; the exit status.
  public func run(_ options: LanguageServer.Options, _ session: LintSession) -> Int32 {
    let events = Mailbox<Event>()
    let jobs = Mailbox<Job>()
    read(into: events)
    work(on: jobs, session, results: events)
    var server = LanguageServer(options)
    while true {
      for event in events.receive() {
        switch event {
        case .message(let body): server.receive(body)
        case .result(let result): server.receive(result)
        case .endOfInput: server.endOfInput()
        }
      }
      let output = server.takeOutput()
      // Work begins before messages are written, which may have to wait for the client.
      output.jobs.forEach(jobs.send)
      for message in output.messages where !write(message) { return 1 }
      if let status = output.exitStatus { return status }
    }
  }

  private func read(into events: Mailbox<Event>) {
    let input = input
    DispatchQueue(label: "klartext.lsp.read").async {
      var framing = MessageFraming()
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count = buffer.withUnsafeMutableBytes { Glibc.read(input, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { break }
        framing.append(buffer[..<count])
        while let body = framing.next() { events.send(.message(JSONValue(body))) }
      }
      events.send(.endOfInput)
    }
  }

  private func work(on jobs: Mailbox<Job>, _ session: LintSession, results: Mailbox<Event>) {
    DispatchQueue(label: "klartext.lsp.work").async {
      var checker = Checker(session)
      while true {
        for job in jobs.receive() {
          if let result = checker.run(job) { results.send(.result(result)) }
        }
      }
    }
  }

  /// Writes a message; false when nobody reads any more.
  private func write(_ body: [UInt8]) -> Bool {
    let message = Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body
    return message.withUnsafeBytes { bytes in
      var written = 0
      while written < bytes.count {
        let count = Glibc.write(output, bytes.baseAddress.map { $0 + written }, bytes.count - written)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        written += count
      }
      return true
    }
  }
}
