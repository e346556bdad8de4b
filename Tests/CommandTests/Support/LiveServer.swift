import Foundation
import Glibc
import Testing

/// `klartext serve` as people start it, on a free port.
final class LiveServer {
  /// The address that it printed, with the token.
  let address: String
  let port: UInt16
  static let token = "abcdefghijklmnopqrstuvwxyz"
  private let process = Process()

  init(in folder: String, _ arguments: [String] = []) throws {
    process.executableURL = URL(fileURLWithPath: try #require(Program.path))
    process.arguments = ["serve", "--port", "0"] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ["LANG": "sv_SE.UTF-8", "PATH": "/usr/bin:/bin", "KLARTEXT_TOKEN": Self.token]
    process.environment?.merge(Program.sharedCache.merging(Program.sanitizers) { $1 }) { own, _ in own }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    var printed = ""
    while !printed.contains("\n") {
      let data = output.fileHandleForReading.availableData
      try #require(!data.isEmpty, "klartext serve ended")
      printed += String(decoding: data, as: UTF8.self)
    }
    let line = try #require(printed.split(separator: "\n").first)
    address = String(try #require(line.split(separator: " ").last))
    let digits = address.dropFirst("http://127.0.0.1:".count).prefix { $0 != "/" }
    port = try #require(UInt16(digits))
  }

  /// Ends it as Ctrl-C does; the exit status.
  func interrupt() -> Int32 {
    process.interrupt()
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// How many descriptors the server has open.
  var openDescriptors: Int {
    (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process.processIdentifier)/fd").count) ?? 0
  }

  /// How much memory the server takes, in kilobytes.
  var residentKilobytes: Int {
    let status = (try? String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    return line?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
  }

  deinit { if process.isRunning { process.terminate() } }

  /// Connects; the descriptor.
  func connect() throws -> Int32 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    try #require(descriptor >= 0, "no descriptor: \(errno)")
    var timeout = timeval(tv_sec: 60, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_port = port.bigEndian
    place.sin_addr.s_addr = inet_addr("127.0.0.1")
    let code = withUnsafePointer(to: &place) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    try #require(code == 0, "cannot connect: \(errno)")
    return descriptor
  }

  /// Sends bytes; false where the server has gone.
  @discardableResult func send(_ text: String, to descriptor: Int32) -> Bool {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let sent = bytes.withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard sent > 0 else { return false }
      bytes = bytes.dropFirst(sent)
    }
    return true
  }

  /// Reads until the server closes, and closes.
  func receive(from descriptor: Int32) -> String {
    defer { close(descriptor) }
    var received: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = recv(descriptor, &buffer, buffer.count, 0)
      guard count > 0 else { return String(decoding: received, as: UTF8.self) }
      received += buffer[..<count]
    }
  }

  /// Sends a request as it stands, and reads the answer until the server closes.
  func exchange(_ request: String) throws -> String {
    let descriptor = try connect()
    send(request, to: descriptor)
    return receive(from: descriptor)
  }

  /// A request with a body, after which the connection is closed.
  func request(
    _ method: String = "POST", _ target: String = "/v1/check", body: String = "", type: String = "application/json",
    host: String? = nil, _ headers: [String] = ["Authorization: Bearer " + LiveServer.token]
  ) -> String {
    let lines =
      ["\(method) \(target) HTTP/1.1", "Host: \(host ?? "127.0.0.1:\(port)")", "Connection: close"] + headers
      + (method == "POST" ? ["Content-Type: \(type)", "Content-Length: \(body.utf8.count)"] : [])
    return lines.map { $0 + "\r\n" }.joined() + "\r\n" + body
  }

  /// The status of an answer.
  static func status(_ answer: String) -> Int? { answer.split(separator: " ").dropFirst().first.flatMap { Int($0) } }
}
