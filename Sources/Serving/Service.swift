import LintCore
import Linting
import Reporters

/// Answers requests: the page, the check for plug-ins, and the check for the page. It keeps nothing of what it is asked.
public struct Service: Sendable {
  /// The largest body, in bytes.
  public static let largestBody = 1 << 20
  /// The largest headers, in bytes.
  public static let largestHeaders = 16 << 10

  private let access: AccessGuard
  private let checker: Checker

  /// Creates a service.
  public init(_ access: AccessGuard, _ checker: Checker) {
    self.access = access
    self.checker = checker
  }

  /// Why a request is refused before its body is read; nil where it may go on.
  public func refusal(of request: ServeRequest) -> ServeResponse? {
    if let fault = access.refusal(of: request) { return fault.response(in: checker.language(of: nil)) }
    switch (request.path, request.method) {
    case ("/", "GET"), ("/", "HEAD"), ("/v1/check", "POST"), ("/v1/page", "POST"): return nil
    case ("/", _): return refuse(.wrongMethod(allowed: "GET, HEAD"))
    case ("/v1/check", _), ("/v1/page", _): return refuse(.wrongMethod(allowed: "POST"))
    default: return refuse(.notFound)
    }
  }

  /// An answer that says why there is none.
  public func refuse(_ fault: ServeFault) -> ServeResponse { fault.response(in: checker.language(of: nil)) }

  /// Answers a request that was not refused. It may take as long as a check of a text of `largestBody` does.
  public func answer(_ request: ServeRequest) -> ServeResponse {
    if let refusal = refusal(of: request) { return refusal }
    guard request.body.count <= Self.largestBody else { return refuse(.tooLarge) }
    if request.path == "/" { return LivePage(language: checker.language(of: nil), choices: checker.choices).response }
    do throws(ServeFault) {
      let wanted = try CheckRequest(request)
      let (report, options) = try checker.check(wanted)
      return ServeResponse(
        type: "application/json",
        body: request.path == "/v1/check" ? Self.json(report, options) : Self.page(report, options))
    } catch {
      return refuse(error)
    }
  }

  private static func json(_ report: LintReport, _ options: ReportOptions) -> [UInt8] {
    var bytes: [UInt8] = []
    ReportFormat.json.write(report, options, to: &bytes)
    return bytes
  }

  /// What the live page needs: the verdict, the posts as HTML, and the findings with their fixes.
  private static func page(_ report: LintReport, _ options: ReportOptions) -> [UInt8] {
    let fragment = HTMLFragment(report, options)
    var json = JSONWriter(.tight)
    json.object { json in
      json.member("verdict", fragment.verdict)
      json.member("gravity", fragment.gravity)
      json.member("html", String(decoding: fragment.html, as: UTF8.self))
    }
    var bytes = json.bytes
    // The result is JSON already.
    bytes.removeLast()
    bytes += ",\"result\":".utf8
    bytes += Self.json(report, options)
    bytes.append(0x7D)
    return bytes
  }
}
