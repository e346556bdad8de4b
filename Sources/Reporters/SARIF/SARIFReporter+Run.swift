import LintCore
import Linting

extension SARIFReporter {
  /// Writes how the run went. Nothing of the machine, the account or the time: the same input gives the same bytes.
  func writeInvocation(
    _ report: LintReport, _ selection: ReportSelection, _ rules: RuleIndex, to json: inout JSONWriter
  ) {
    json.array("invocations") { json in
      json.object { json in
        // Findings are no failure (3.20.14).
        json.member("executionSuccessful", report.failures.isEmpty && options.exitCode != 2)
        json.optionalMember("exitCode", options.exitCode)
        writeOverrides(rules, to: &json)
        json.array("toolExecutionNotifications") { json in
          for failure in report.failures {
            notify(.unreadableInput, "error", failure.reason[options.language], to: &json) { json in
              json.array("locations") { json in
                json.object { json in
                  json.object("physicalLocation") { $0.artifactLocation("artifactLocation", failure.path, index: nil) }
                }
              }
            }
          }
          for note in report.notChecked {
            notify(.ruleNotChecked, "note", note.reason[options.language], to: &json) { json in
              json.object("associatedRule") { json in
                json.member("id", note.rule)
                json.optionalMember("index", rules.number(of: note.rule))
              }
            }
          }
          if let omitted = words.omitted(ReportSummary(report, selection), selection) {
            notify(.resultsOmitted, "note", omitted, to: &json) { _ in }
          }
        }
      }
    }
  }

  private func notify(
    _ notification: SARIFNotification, _ level: String, _ text: String, to json: inout JSONWriter,
    _ body: (inout JSONWriter) -> Void
  ) {
    json.object(.inline) { json in
      json.object("descriptor") { json in
        json.member("id", notification.rawValue)
        json.member("index", notification.index)
      }
      json.member("level", level)
      json.message("message", text.asSentence)
      body(&json)
    }
  }

  /// Writes where the project has another severity than the rule's own.
  private func writeOverrides(_ rules: RuleIndex, to json: inout JSONWriter) {
    let changed = rules.rules.enumerated().filter { _, rule in
      rule.severity != nil && (rule.severity != rule.metadata.severities.first || !rule.metadata.isOnByDefault)
    }
    guard !changed.isEmpty else { return }
    json.array("ruleConfigurationOverrides") { json in
      for (index, rule) in changed {
        json.object(.inline) { json in
          json.object("descriptor") { json in
            json.member("id", rule.metadata.name)
            json.member("index", index)
          }
          json.object("configuration") { json in
            json.member("enabled", true)
            json.member("level", (rule.severity ?? .warning).sarifLevel)
          }
        }
      }
    }
  }

  /// Writes the files that were read, also those without results.
  func writeArtifacts(_ files: [FileReport], to json: inout JSONWriter) {
    json.array("artifacts") { json in
      for file in files {
        json.object(.inline) { json in
          json.artifactLocation("location", file.path, index: nil)
          json.member("encoding", file.encodingName)
          json.member("roles", ["analysisTarget"])
        }
      }
    }
  }
}
