import Reporters

/// The bodies of messages to the client.
enum Outgoing {
  /// An answer.
  static func response(_ id: MessageID, _ result: (inout JSONWriter) -> Void) -> [UInt8] {
    message { json in
      json.id(id)
      json.key("result")
      result(&json)
    }
  }

  /// An answer that says why there is none.
  static func error(_ id: MessageID?, _ code: ErrorCode, _ message: String) -> [UInt8] {
    Self.message { json in
      if let id { json.id(id) } else { json.nullMember("id") }
      json.object("error") {
        $0.member("code", code.rawValue)
        $0.member("message", message)
      }
    }
  }

  /// Something for the client to know.
  static func notification(_ method: String, _ params: (inout JSONWriter) -> Void) -> [UInt8] {
    message { json in
      json.member("method", method)
      json.key("params")
      params(&json)
    }
  }

  /// Something for the client to do and answer.
  static func request(_ id: MessageID, _ method: String, _ params: ((inout JSONWriter) -> Void)?) -> [UInt8] {
    message { json in
      json.id(id)
      json.member("method", method)
      if let params {
        json.key("params")
        params(&json)
      }
    }
  }

  private static func message(_ body: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter(.tight)
    json.object { json in
      json.member("jsonrpc", "2.0")
      body(&json)
    }
    return json.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func id(_ id: MessageID) {
    switch id {
    case .number(let number): member("id", number)
    case .text(let text): member("id", text)
    }
  }
}
