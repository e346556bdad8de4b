import LintCore
import Reporters
import SourceText

extension LanguageServer {
  /// How many findings actions are offered for at a time.
  private static let mostFindings = 20

  mutating func answerActions(_ request: PendingRequest, _ document: TextDocument) {
    let only = request.params["context"]["only"].strings
    let wantsAll = CodeAction.Kind.fixAll.isWanted(only)
    // Who asks for it by name gets what `klartext fix` does, round after round.
    if !only.isEmpty, wantsAll, document.format != nil {
      working[request.id] = request
      return start(.fix(snapshot(of: document), request.id))
    }
    answerActions(request, document, fixAll: wantsAll ? certainFixes(of: document) : [])
  }

  mutating func fixed(_ id: MessageID, _ edits: [TextEdit]) {
    guard let request = working.removeValue(forKey: id) else { return }
    guard let document = documents[request.uri] else { return answer(request) }
    // The document may have changed meanwhile; then these are for another text.
    guard isFresh(request.uri) else { return waiting.append(request) }
    answerActions(request, document, fixAll: edits)
  }

  private mutating func answerActions(_ request: PendingRequest, _ document: TextDocument, fixAll: [TextEdit]) {
    let only = request.params["context"]["only"].strings
    let writer = DiagnosticWriter(document, checked[document.uri], settings, client)
    let words = ActionWords(language: language(of: document.uri))
    var actions: [CodeAction] = []
    if CodeAction.Kind.quickFix.isWanted(only), let range = document.text.bytes(of: request.params["range"]) {
      let touched = writer.shown.filter { diagnostic in
        let place = diagnostic.range.bytes
        return place.lowerBound <= range.upperBound && range.lowerBound <= place.upperBound
      }.prefix(Self.mostFindings)
      actions += touched.flatMap { fixes($0, document, words) }
      actions += fixesOfRules(Array(touched), document, writer, words)
      actions += touched.flatMap { exceptions($0, document, words) }
    }
    if !fixAll.isEmpty {
      actions.append(CodeAction(title: words.fixAll, kind: .fixAll, edits: FileEdits(document, fixAll)))
    }
    let client = client
    send(Outgoing.response(request.id) { $0.array { json in actions.forEach { $0.write(to: &json, writer, client) } } })
  }

  /// The ways to mend a finding, the best first.
  private func fixes(_ diagnostic: ShownDiagnostic, _ document: TextDocument, _ words: ActionWords) -> [CodeAction] {
    diagnostic.fixes.enumerated().map { number, fix in
      CodeAction(
        title: fix.title, kind: .quickFix, diagnostic: diagnostic,
        isPreferred: number == 0 && fix.applicability == .automatic, edits: FileEdits(document, fix.edits))
    }
  }

  /// For each rule that finds several things which can be mended with certainty, all of them.
  private func fixesOfRules(
    _ diagnostics: [ShownDiagnostic], _ document: TextDocument, _ writer: DiagnosticWriter, _ words: ActionWords
  ) -> [CodeAction] {
    var seen: Set<String> = []
    return diagnostics.filter { seen.insert($0.rule).inserted }.compactMap { diagnostic in
      let all = writer.shown.filter { $0.rule == diagnostic.rule }.compactMap(\.certainFix)
      guard all.count > 1 else { return nil }
      return CodeAction(
        title: words.fixAll(of: diagnostic.rule, all.count), kind: .quickFix, diagnostic: diagnostic,
        edits: FileEdits(document, all.withoutOverlap))
    }
  }

  /// Everything that can be mended with certainty at once.
  private func certainFixes(of document: TextDocument) -> [TextEdit] {
    DiagnosticWriter(document, checked[document.uri], settings, client).shown.compactMap(\.certainFix).withoutOverlap
  }

  /// The ways to let a finding stand.
  private func exceptions(_ diagnostic: ShownDiagnostic, _ document: TextDocument, _ words: ActionWords) -> [CodeAction]
  {
    let suppression = Suppression(document)
    let rule = diagnostic.rule
    var actions: [CodeAction] = []
    func offer(_ title: String, _ edits: FileEdits?) {
      guard let edits else { return }
      actions.append(CodeAction(title: title, kind: .quickFix, diagnostic: diagnostic, edits: edits))
    }
    let file = configurationName(for: document)
    if let word = acceptableWord(diagnostic, document) {
      offer(
        words.accept(word, file),
        configurationEdits(for: document, new: "words: [\(word)]\n") { $0.adding(word, to: "words") { $0 == "words" } })
    }
    offer(
      words.here(rule),
      suppression.here(rule, at: diagnostic.range.bytes.lowerBound).map { FileEdits(document, $0) })
    offer(words.inFile(rule), suppression.inFile(rule).map { FileEdits(document, $0) })
    offer(
      words.inConfiguration(rule, file),
      configurationEdits(for: document, new: "rules:\n  \(rule): off\n") { $0.setting(rule, to: "off") })
    return actions
  }

  /// The rules that accept the project's own words.
  private static let rulesAboutWords: Set<String> = ["misspelling", "long-word", "unexplained-acronym"]

  /// The word that a finding is about, where the project can accept it.
  private func acceptableWord(_ diagnostic: ShownDiagnostic, _ document: TextDocument) -> String? {
    guard Self.rulesAboutWords.contains(diagnostic.rule), !diagnostic.touchesPersonalData,
      diagnostic.range.byteCount <= 100, diagnostic.range.bytes.upperBound <= document.text.bytes.count
    else { return nil }
    let word = document.text[diagnostic.range.bytes]
    let isWord = !word.isEmpty && word.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
    return isWord && word.first?.isLetter == true ? word : nil
  }
}

extension ShownDiagnostic {
  /// The edits of its best certain fix.
  fileprivate var certainFix: [TextEdit]? { fixes.first { $0.applicability == .automatic }?.edits }
}
