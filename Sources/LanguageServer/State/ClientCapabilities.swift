import SourceText

/// What the client can do, as far as it matters.
struct ClientCapabilities: Sendable {
  /// What characters count: UTF-8 where the client offers it, else UTF-16, which all must know.
  var unit = ColumnUnit.utf16
  /// Whether the client asks for diagnostics itself.
  var pullsDiagnostics = false
  /// Whether an answer may bring other documents' diagnostics along.
  var takesRelatedDocuments = false
  /// Whether the client can be told to ask for diagnostics again.
  var refreshesDiagnostics = false
  /// Whether the client can be told to ask for inlay hints again.
  var refreshesInlayHints = false
  /// Whether it shows places that explain a diagnostic.
  var showsRelatedInformation = false
  /// Whether it knows edits of versioned documents.
  var takesDocumentChanges = false
  /// Whether an edit may create a file.
  var createsFiles = false
  /// Whether it can be asked for settings.
  var answersConfiguration = false
  /// Whether it wants to be asked to tell of changed settings.
  var registersConfiguration = false
  /// Whether it can be asked to watch files.
  var watchesFiles = false
  /// Whether completions may have places to fill in.
  var takesSnippets = false
  /// Whether symbols may hold symbols.
  var nestsSymbols = false

  init() {}

  init(_ value: JSONValue) {
    let (general, text, workspace) = (value["general"], value["textDocument"], value["workspace"])
    if general["positionEncodings"].strings.contains("utf-8") { unit = .utf8 }
    pullsDiagnostics = text["diagnostic"].isObject
    takesRelatedDocuments = text["diagnostic"]["relatedDocumentSupport"].bool ?? false
    refreshesDiagnostics =
      workspace["diagnostics"]["refreshSupport"].bool ?? workspace["diagnostic"]["refreshSupport"].bool ?? false
    refreshesInlayHints = workspace["inlayHint"]["refreshSupport"].bool ?? false
    showsRelatedInformation = text["publishDiagnostics"]["relatedInformation"].bool ?? false
    takesDocumentChanges = workspace["workspaceEdit"]["documentChanges"].bool ?? false
    createsFiles =
      takesDocumentChanges && workspace["workspaceEdit"]["resourceOperations"].strings.contains("create")
    answersConfiguration = workspace["configuration"].bool ?? false
    registersConfiguration = workspace["didChangeConfiguration"]["dynamicRegistration"].bool ?? false
    watchesFiles = workspace["didChangeWatchedFiles"]["dynamicRegistration"].bool ?? false
    takesSnippets = text["completion"]["completionItem"]["snippetSupport"].bool ?? false
    nestsSymbols = text["documentSymbol"]["hierarchicalDocumentSymbolSupport"].bool ?? false
  }
}
