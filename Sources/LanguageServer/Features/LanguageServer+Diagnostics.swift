import LintCore
import Reporters
import SourceText

extension LanguageServer {
  /// Sends what was found in a document to a client that does not ask for it.
  mutating func publishDiagnostics(of document: TextDocument) {
    let writer = DiagnosticWriter(document, checked[document.uri], settings, client)
    publish(document.uri, version: document.version) { writer.write(to: &$0) }
  }

  mutating func publish(_ uri: String, version: Int?, _ diagnostics: (inout JSONWriter) -> Void) {
    send(
      Outgoing.notification("textDocument/publishDiagnostics") { json in
        json.object { json in
          json.member("uri", uri)
          json.optionalMember("version", version)
          json.array("diagnostics") { diagnostics(&$0) }
        }
      })
  }

  /// Answers a client that asks; one that has the same already is only told so.
  mutating func answerDiagnostics(_ request: PendingRequest, _ document: TextDocument) {
    let result = checked[document.uri]
    let resultID = "\(result?.number ?? 0)"
    if checkedSerials[document.uri] != nil, request.params["previousResultId"].string == resultID {
      send(
        Outgoing.response(request.id) { json in
          json.object {
            $0.member("kind", "unchanged")
            $0.member("resultId", resultID)
          }
        })
      return
    }
    let writer = DiagnosticWriter(document, result, settings, client)
    let others = client.takesRelatedDocuments ? otherFaults(result?.faults ?? [:], besides: document) : [:]
    send(
      Outgoing.response(request.id) { json in
        json.object { json in
          json.member("kind", "full")
          json.member("resultId", resultID)
          json.array("items") { writer.write(to: &$0) }
          guard !others.isEmpty else { return }
          json.object("relatedDocuments") { json in
            for (path, faults) in others.sorted(by: { $0.key < $1.key }) {
              json.object(DocumentURI.uri(ofPath: path)) { json in
                json.member("kind", "full")
                json.array("items") { json in faults.forEach { json.fault($0) } }
              }
            }
          }
        }
      })
  }

  private func otherFaults(
    _ faults: [String: [ConfigurationProblem]], besides document: TextDocument
  ) -> [String: [ConfigurationProblem]] {
    faults.filter { $0.key != document.path && (!$0.value.isEmpty || faultyFiles[$0.key] != nil) }
  }

  /// Tells what is wrong in configuration files, each time that it changes: in the file itself.
  mutating func report(_ faults: [String: [ConfigurationProblem]], besides document: TextDocument) {
    for (path, problems) in otherFaults(faults, besides: document).sorted(by: { $0.key < $1.key })
    where (faultyFiles[path] ?? []) != problems {
      faultyFiles[path] = problems.isEmpty ? nil : problems
      if !client.pullsDiagnostics {
        let open = documents.values.first { $0.path == path }
        publish(open?.uri ?? DocumentURI.uri(ofPath: path), version: open?.version) { json in
          problems.forEach { json.fault($0) }
        }
      } else if let problem = problems.first, !client.takesRelatedDocuments {
        // A client that asks for this document alone would never hear of it.
        showWarning("\(path): \(problem.message)")
      }
    }
  }

  private mutating func showWarning(_ message: String) {
    send(
      Outgoing.notification("window/showMessage") { json in
        json.object {
          $0.member("type", 2)
          $0.member("message", message)
        }
      })
  }
}

extension JSONWriter {
  /// Writes something wrong in a configuration file.
  mutating func fault(_ problem: ConfigurationProblem) {
    object { json in
      json.range("range", problem.range)
      json.member("severity", 1)
      json.member("code", "configuration")
      json.member("source", "klartext")
      json.member("message", problem.message)
    }
  }
}
