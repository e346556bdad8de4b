import LintCore
import Reporters
import SourceText

/// Something that the editor can offer to do.
struct CodeAction {
  /// What kinds there are.
  enum Kind: String {
    case quickFix = "quickfix"
    case fixAll = "source.fixAll.klartext"

    /// Whether a client that asks for some kinds asks for this one.
    func isWanted(_ only: [String]) -> Bool {
      only.isEmpty || only.contains { $0.isEmpty || rawValue == $0 || rawValue.hasPrefix($0 + ".") }
    }
  }

  var title: String
  var kind: Kind
  /// The finding that it is about.
  var diagnostic: ShownDiagnostic?
  var isPreferred = false
  var edits: FileEdits

  func write(to json: inout JSONWriter, _ writer: DiagnosticWriter, _ client: ClientCapabilities) {
    json.object { json in
      json.member("title", title)
      json.member("kind", kind.rawValue)
      if let diagnostic { json.array("diagnostics") { writer.write(diagnostic, to: &$0) } }
      if isPreferred { json.member("isPreferred", true) }
      edits.write(to: &json, client)
    }
  }
}

/// The titles of actions.
struct ActionWords {
  let language: MessageLanguage

  private func pick(_ sv: String, _ en: String) -> String { Localized(sv: sv, en: en)[language] }

  func fixAll(of rule: String, _ count: Int) -> String {
    pick("Rätta alla \(count) av ”\(rule)”", "Fix all \(count) of “\(rule)”")
  }
  var fixAll: String { pick("Rätta allt som är säkert", "Fix everything that is certain") }
  func here(_ rule: String) -> String { pick("Stäng av ”\(rule)” här", "Suppress “\(rule)” here") }
  func inFile(_ rule: String) -> String {
    pick("Stäng av ”\(rule)” i hela filen", "Suppress “\(rule)” in the whole file")
  }
  func inConfiguration(_ rule: String, _ file: String) -> String {
    pick("Stäng av ”\(rule)” i \(file)", "Switch “\(rule)” off in \(file)")
  }
  func accept(_ word: String, _ file: String) -> String {
    pick("Godkänn ordet ”\(word)” i \(file)", "Accept the word “\(word)” in \(file)")
  }
}
