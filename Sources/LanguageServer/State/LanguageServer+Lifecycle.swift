import LintCore
import Reporters

extension LanguageServer {
  mutating func initialize(_ id: MessageID, _ params: JSONValue) {
    phase = .running
    client = ClientCapabilities(params["capabilities"])
    settings = ServerSettings(params["initializationOptions"])
    if let locale = params["locale"].string {
      clientLanguage = locale.hasPrefix("en") ? .english : locale.hasPrefix("sv") ? .swedish : nil
    }
    folders = params["workspaceFolders"].items.compactMap { $0["uri"].string.flatMap(DocumentURI.path) }
    if folders.isEmpty, let root = params["rootUri"].string.flatMap(DocumentURI.path) ?? params["rootPath"].string {
      folders = [root]
    }
    configure()
    let (unit, pulls, version) = (client.unit, client.pullsDiagnostics, options.version)
    send(
      Outgoing.response(id) { json in
        json.object { json in
          json.object("capabilities") { $0.capabilities(unit: unit == .utf8 ? "utf-8" : "utf-16", pulls: pulls) }
          json.object("serverInfo") {
            $0.member("name", "klartext")
            $0.member("version", version)
          }
        }
      })
  }

  mutating func initialized() {
    askForSettings()
    let client = client
    guard client.watchesFiles || client.registersConfiguration else { return }
    ask("client/registerCapability") { json in
      json.object { json in
        json.array("registrations") { json in
          if client.registersConfiguration {
            json.object {
              $0.member("id", "klartext-settings")
              $0.member("method", "workspace/didChangeConfiguration")
              $0.object("registerOptions") { $0.member("section", "klartext") }
            }
          }
          if client.watchesFiles { json.object { $0.watchers() } }
        }
      }
    }
  }

  private mutating func askForSettings() {
    guard client.answersConfiguration else { return }
    settingsRequest = ask("workspace/configuration") { json in
      json.object { $0.array("items") { $0.object { $0.member("section", "klartext") } } }
    }
  }

  /// Settings come along, or must be asked for.
  mutating func settingsChanged(_ value: JSONValue) {
    if value["klartext"].isObject {
      apply(ServerSettings(value["klartext"]))
    } else {
      askForSettings()
    }
  }

  mutating func apply(_ new: ServerSettings) {
    guard new != settings else { return }
    settings = new
    configure()
    checkAllAgain()
  }

  /// A configuration, a word list or an attached file may be another.
  mutating func filesChanged() {
    start(.reload)
    checkAllAgain()
  }

  mutating func foldersChanged(_ event: JSONValue) {
    let removed = event["removed"].items.compactMap { $0["uri"].string.flatMap(DocumentURI.path) }
    let added = event["added"].items.compactMap { $0["uri"].string.flatMap(DocumentURI.path) }
    folders = folders.filter { !removed.contains($0) } + added
    configure()
    checkAllAgain()
  }

  /// Tells the one who works what to work with.
  private mutating func configure() {
    let speech = Job.Speech(
      asked: settings.language ?? options.language, fallback: clientLanguage ?? options.fallbackLanguage,
      unit: client.unit)
    start(.configure(settings.options(over: options.session), speech, folder: folders.first ?? options.folder))
  }

  private mutating func checkAllAgain() {
    for uri in documents.keys.sorted() { markOutdated(uri) }
    // Who asks for diagnostics must be told to ask again.
    if client.pullsDiagnostics, client.refreshesDiagnostics { ask("workspace/diagnostic/refresh") }
    if client.refreshesInlayHints { ask("workspace/inlayHint/refresh") }
  }
}

extension JSONWriter {
  fileprivate mutating func capabilities(unit: String, pulls: Bool) {
    member("positionEncoding", unit)
    object("textDocumentSync") { json in
      json.member("openClose", true)
      json.member("change", 2)
      json.object("save") { $0.member("includeText", false) }
    }
    if pulls {
      object("diagnosticProvider") {
        $0.member("identifier", "klartext")
        $0.member("interFileDependencies", false)
        $0.member("workspaceDiagnostics", false)
      }
    }
    object("codeActionProvider") { $0.member("codeActionKinds", ["quickfix", "source.fixAll.klartext"]) }
    member("hoverProvider", true)
    object("completionProvider") { $0.member("triggerCharacters", [" ", ":", "[", ",", "-", "(", "!"]) }
    member("inlayHintProvider", true)
    object("documentLinkProvider") { $0.member("resolveProvider", false) }
    member("documentSymbolProvider", true)
    object("workspace") { json in
      json.object("workspaceFolders") {
        $0.member("supported", true)
        $0.member("changeNotifications", true)
      }
    }
  }

  /// What is read besides drafts: configuration, policies, packs, word lists, and files that drafts attach.
  fileprivate mutating func watchers() {
    member("id", "klartext-files")
    member("method", "workspace/didChangeWatchedFiles")
    object("registerOptions") { json in
      json.array("watchers") { json in
        for pattern in [
          "**/*.{yml,yaml,tsv,txt,dic}", "**/*.{jpg,jpeg,png,gif,webp,mp4,mov,webm,mp3,m4a,wav,pdf,docx,srt,vtt}",
        ] {
          json.object { $0.member("globPattern", pattern) }
        }
      }
    }
  }
}
