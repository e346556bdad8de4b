/// What a request is called, so that its answer finds it.
enum MessageID: Hashable, Sendable {
  case number(Int)
  case text(String)

  init?(_ value: JSONValue) {
    if let number = value.int {
      self = .number(number)
    } else if let text = value.string {
      self = .text(text)
    } else {
      return nil
    }
  }
}

/// A message from the client, by the rules of JSON-RPC 2.0.
enum Message: Sendable {
  /// Something that must be answered.
  case request(MessageID, method: String, JSONValue)
  /// Something to know.
  case notification(method: String, JSONValue)
  /// The answer to a request of the server's own.
  case response(MessageID, result: JSONValue)
  /// Something that is none of these; with its id where it has one.
  case invalid(MessageID?)

  init(_ value: JSONValue) {
    let id = MessageID(value["id"])
    guard let method = value["method"].string else {
      let isResponse = value.keys.contains("result") || value.keys.contains("error")
      if isResponse, let id { self = .response(id, result: value["result"]) } else { self = .invalid(id) }
      return
    }
    if let id {
      self = .request(id, method: method, value["params"])
    } else {
      self = .notification(method: method, value["params"])
    }
  }
}

/// Why a request was not carried out: the error codes of JSON-RPC and of the protocol.
enum ErrorCode: Int, Sendable {
  case parseError = -32700
  case invalidRequest = -32600
  case methodNotFound = -32601
  case invalidParams = -32602
  case serverNotInitialized = -32002
  case requestCancelled = -32800
}
