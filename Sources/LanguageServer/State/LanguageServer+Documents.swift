import Reporters

extension LanguageServer {
  mutating func open(_ item: JSONValue) {
    guard item["uri"].string != nil else { return }
    var document = TextDocument(item, unit: client.unit, folder: folders.first ?? options.folder)
    document.serial = nextSerial()
    documents[document.uri] = document
    if document.kind != .other { markOutdated(document.uri) }
  }

  mutating func change(_ params: JSONValue) {
    guard let uri = params["textDocument"]["uri"].string, documents[uri] != nil else { return }
    documents[uri]?.apply(params["contentChanges"].items, version: params["textDocument"]["version"].int)
    let serial = nextSerial()
    documents[uri]?.serial = serial
    if documents[uri]?.kind != .other { markOutdated(uri) }
  }

  mutating func close(_ uri: String) {
    guard let document = documents.removeValue(forKey: uri) else { return }
    checked[uri] = nil
    checkedSerials[uri] = nil
    outdated.removeAll { $0 == uri }
    start(.close(uri: uri))
    for request in waiting where request.uri == uri { answer(request) }
    waiting.removeAll { $0.uri == uri }
    if !client.pullsDiagnostics { publish(uri, version: nil) { _ in } }
    guard document.kind == .configuration, faultyFiles.removeValue(forKey: document.path) != nil else { return }
    // What is wrong in it goes on being wrong, and is told of anew by the drafts that it is for.
    for uri in documents.keys.sorted() { markOutdated(uri) }
  }

  /// A saved file may be one that other drafts depend on: a configuration, a word list, captions.
  mutating func saved(_ uri: String) {
    guard let document = documents[uri] else { return }
    switch document.kind {
    case .configuration, .other: filesChanged()
    case .posts(let format):
      let holdsWords = format == .plainText || (format == .calendar && uri.hasSuffix(".tsv"))
      if format.isCaptions || holdsWords { filesChanged() }
    }
  }

  mutating func markOutdated(_ uri: String) {
    guard documents[uri]?.kind != .other else { return }
    checkedSerials[uri] = nil
    if !outdated.contains(uri) { outdated.append(uri) }
  }

  /// Whether the latest state of a document has been checked.
  func isFresh(_ uri: String) -> Bool {
    guard let document = documents[uri], document.kind != .other else { return true }
    return checkedSerials[uri] == document.serial && !outdated.contains(uri)
  }

  /// Starts checks of documents that have changed. Each is checked once at a time: what comes meanwhile waits, and only the
  /// last of it is checked.
  mutating func startChecks() {
    guard phase == .running, output.exitStatus == nil else { return }
    for uri in outdated where underWork[uri] == nil {
      outdated.removeAll { $0 == uri }
      guard let document = documents[uri] else { continue }
      underWork[uri] = document.serial
      start(.check(snapshot(of: document)))
    }
  }

  private mutating func nextSerial() -> Int {
    serialCount += 1
    return serialCount
  }

  func snapshot(of document: TextDocument) -> Snapshot {
    Snapshot(
      uri: document.uri, serial: document.serial, path: document.path, kind: document.kind, bytes: document.text.bytes)
  }

  /// Takes over what a check found, unless the document is another by now.
  mutating func finished(_ uri: String, _ serial: Int, _ result: CheckedDocument) {
    if underWork[uri] == serial { underWork[uri] = nil }
    guard let document = documents[uri], document.serial == serial else {
      if documents[uri] != nil { markOutdated(uri) }
      return
    }
    var result = result
    result.number = nextSerial()
    checked[uri] = result
    checkedSerials[uri] = outdated.contains(uri) ? nil : serial
    guard !outdated.contains(uri) else { return }
    if !client.pullsDiagnostics { publishDiagnostics(of: document) }
    report(result.faults, besides: document)
    let ready = waiting.filter { $0.uri == uri }
    waiting.removeAll { $0.uri == uri }
    for request in ready { answer(request) }
  }
}
