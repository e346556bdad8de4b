extension LanguageServer {
  mutating func request(_ id: MessageID, _ method: String, _ params: JSONValue) {
    switch (phase, method) {
    case (.waiting, "initialize"): initialize(id, params)
    case (.waiting, _): send(Outgoing.error(id, .serverNotInitialized, "initialize comes first"))
    case (.shutDown, _): send(Outgoing.error(id, .invalidRequest, "the server has been shut down"))
    case (.running, "initialize"): send(Outgoing.error(id, .invalidRequest, "initialize comes once"))
    case (.running, "shutdown"):
      phase = .shutDown
      for request in waiting + Array(working.values) { cancel(request.id) }
      send(Outgoing.response(id) { $0.null() })
    case (.running, _): documentRequest(id, method, params)
    }
  }

  /// Requests about a document wait until its latest state has been checked.
  private mutating func documentRequest(_ id: MessageID, _ method: String, _ params: JSONValue) {
    guard Self.documentMethods.contains(method) else {
      send(Outgoing.error(id, .methodNotFound, "unknown method"))
      return
    }
    guard let uri = params["textDocument"]["uri"].string else {
      send(Outgoing.error(id, .invalidParams, "textDocument.uri is missing"))
      return
    }
    let request = PendingRequest(id: id, method: method, params: params, uri: uri)
    if documents[uri] == nil || !Self.waitsForCheck.contains(method) || isFresh(uri) {
      answer(request)
    } else {
      waiting.append(request)
    }
  }

  private static let documentMethods: Set<String> = [
    "textDocument/diagnostic", "textDocument/codeAction", "textDocument/hover", "textDocument/completion",
    "textDocument/inlayHint", "textDocument/documentLink", "textDocument/documentSymbol",
  ]

  /// What is asked while one types, completion, is answered at once.
  private static let waitsForCheck: Set<String> = [
    "textDocument/diagnostic", "textDocument/codeAction", "textDocument/hover", "textDocument/documentSymbol",
  ]

  mutating func answer(_ request: PendingRequest) {
    guard let document = documents[request.uri] else {
      return answerWithoutDocument(request)
    }
    switch request.method {
    case "textDocument/diagnostic": answerDiagnostics(request, document)
    case "textDocument/codeAction": answerActions(request, document)
    case "textDocument/hover": answerHover(request, document)
    case "textDocument/completion": answerCompletion(request, document)
    case "textDocument/inlayHint": answerHints(request, document)
    case "textDocument/documentLink": answerLinks(request, document)
    default: answerSymbols(request, document)
    }
  }

  /// Nothing is known of a document that is not open; that is no error, since clients ask while they close.
  private mutating func answerWithoutDocument(_ request: PendingRequest) {
    send(
      Outgoing.response(request.id) { json in
        if request.method == "textDocument/diagnostic" {
          json.object {
            $0.member("kind", "full")
            $0.array("items") { _ in }
          }
        } else {
          json.null()
        }
      })
  }

  mutating func notification(_ method: String, _ params: JSONValue) {
    if method == "exit" {
      output.exitStatus = phase == .shutDown ? 0 : 1
      return
    }
    guard phase == .running else { return }
    switch method {
    case "initialized": initialized()
    case "textDocument/didOpen": open(params["textDocument"])
    case "textDocument/didChange": change(params)
    case "textDocument/didClose": close(params["textDocument"]["uri"].string ?? "")
    case "textDocument/didSave": saved(params["textDocument"]["uri"].string ?? "")
    case "workspace/didChangeConfiguration": settingsChanged(params["settings"])
    case "workspace/didChangeWatchedFiles": filesChanged()
    case "workspace/didChangeWorkspaceFolders": foldersChanged(params["event"])
    case "$/cancelRequest": if let id = MessageID(params["id"]) { cancel(id) }
    default: break
    }
  }

  /// Answers a request that is no longer wanted, where it has not been answered yet. Work for it goes on unheard.
  mutating func cancel(_ id: MessageID) {
    let isWaiting = waiting.contains { $0.id == id }
    guard isWaiting || working[id] != nil else { return }
    waiting.removeAll { $0.id == id }
    working[id] = nil
    send(Outgoing.error(id, .requestCancelled, "cancelled"))
  }

  mutating func response(_ id: MessageID, _ result: JSONValue) {
    guard id == settingsRequest else { return }
    settingsRequest = nil
    // Clients answer with nothing, or with an empty object, where their user has set nothing.
    if let section = result.items.first, !section.keys.isEmpty { apply(ServerSettings(section)) }
  }
}
