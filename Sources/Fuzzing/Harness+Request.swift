import LanguageServer
import Linting
import Serving
import SourceText

extension Harness {
  /// The body of a request to the page's server, as JSON and as each kind of text.
  static let request = Harness("request", upTo: 1024) { bytes in
    let types = ["application/json", "text/markdown", "text/plain", "text/html", "text/csv"]
    // Most of what there is to go wrong is in the JSON.
    let kinds = bytes.first == UInt8(ascii: "{") ? [types[0]] : [types[1 + bytes.count % 4]]
    for type in kinds {
      for path in ["/v1/check", "/v1/page"] {
        let headers = [
          (name: "host", value: "127.0.0.1:8765"), (name: "authorization", value: "Bearer token"),
          (name: "content-type", value: type),
        ]
        let answer = service?.answer(ServeRequest(method: "POST", target: path, headers: headers, body: bytes))
        guard let answer else { throw Violation("there is no service") }
        try require([200, 400].contains(answer.status), "status \(answer.status) for \(type)")
        try require(answer.body.isUTF8, "an answer that is not UTF-8")
        if answer.type.hasPrefix("application/json") {
          try require(JSONValue(answer.body) != nil, "an answer that is no JSON: status \(answer.status)")
        }
      }
    }
  }

  private static let service: Service? = {
    guard let checker = try? Serving.Checker(FuzzSession.session.options, language: nil) else { return nil }
    return Service(AccessGuard(token: "token", host: "127.0.0.1", port: 8765), checker)
  }()
}
