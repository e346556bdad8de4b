import LintCore

extension SARIFReporter {
  static let taxonomy = "WCAG"

  /// Writes the tool with all rules in force.
  func writeTool(_ rules: RuleIndex, _ criteria: [WCAGCriterion], to json: inout JSONWriter) {
    let numbers = Dictionary(criteria.enumerated().map { ($1.number, $0) }) { first, _ in first }
    json.object("tool") { json in
      json.object("driver") { json in
        json.member("name", "Klartext")
        json.member("version", options.toolVersion)
        json.member("semanticVersion", options.toolVersion)
        json.member("language", options.language.rawValue)
        json.array("rules") { json in rules.rules.forEach { writeRule($0, numbers, to: &json) } }
        json.array("notifications") { json in
          SARIFNotification.allCases.forEach { $0.writeDescriptor(words, to: &json) }
        }
        if !criteria.isEmpty {
          json.array("supportedTaxonomies", .inline) { json in json.object { $0.toolComponent() } }
        }
      }
    }
  }

  private func writeRule(_ rule: RuleDescription, _ criteria: [String: Int], to json: inout JSONWriter) {
    let metadata = rule.metadata
    let summary = metadata.summary[options.language]
    let rationale = metadata.rationale[options.language]
    let link = options.documentationLink(to: metadata.name)
    let help = RuleHelp(rule, words, link: link.isWebAddress ? link : nil)
    json.object(.inline) { json in
      json.member("id", metadata.name)
      json.member("name", metadata.name.pascalCase)
      json.object("shortDescription") { $0.member("text", summary.asSentence.shortened()) }
      json.object("fullDescription") {
        $0.member("text", (rationale.isEmpty ? summary : rationale).asSentence.shortened())
      }
      json.object("help") { json in
        json.member("text", help.text)
        json.member("markdown", help.markdown)
      }
      if link.isWebAddress { json.member("helpUri", link) }
      json.object("defaultConfiguration") { json in
        json.member("enabled", metadata.isOnByDefault)
        json.member("level", (metadata.severities.first ?? .warning).sarifLevel)
      }
      let relations = metadata.wcag.filter { criteria[$0] != nil }
      if !relations.isEmpty {
        json.array("relationships") { json in
          for number in relations {
            json.object { json in
              json.object("target") { json in
                json.member("id", number)
                json.optionalMember("index", criteria[number])
                json.key("toolComponent")
                json.object { $0.toolComponent() }
              }
              json.member("kinds", ["relevant"])
            }
          }
        }
      }
      json.object("properties") { json in
        writeProperties(of: rule, to: &json)
      }
    }
  }

  /// What code scanning sorts and filters by. A `security-severity` makes a finding a security alert, which only
  /// personal data is.
  private func writeProperties(of rule: RuleDescription, to json: inout JSONWriter) {
    let metadata = rule.metadata
    let severity = rule.severity ?? metadata.severities.first ?? .warning
    var tags = [metadata.category.rawValue]
    if metadata.category == .personalData { tags += ["security", "privacy"] }
    if !metadata.wcag.isEmpty { tags.append("accessibility") }
    tags += metadata.wcag.map { "wcag-" + $0 }
    json.member("tags", Array(tags.prefix(10)))
    switch severity {
    case .error: json.member("problem.severity", "error")
    case .warning: json.member("problem.severity", "warning")
    case .info: json.member("problem.severity", "recommendation")
    }
    guard metadata.category == .personalData else { return }
    switch severity {
    case .error: json.member("security-severity", "8.0")
    case .warning: json.member("security-severity", "5.0")
    case .info: json.member("security-severity", "2.0")
    }
  }

  /// Writes the criteria of WCAG 2.2 that rules in force refer to, as a taxonomy.
  func writeTaxonomy(_ criteria: [WCAGCriterion], to json: inout JSONWriter) {
    guard !criteria.isEmpty else { return }
    let recommendation = "https://www.w3.org/TR/WCAG22/"
    json.array("taxonomies") { json in
      json.object { json in
        json.member("name", Self.taxonomy)
        json.member("version", "2.2")
        json.member("organization", "W3C")
        json.member("informationUri", recommendation)
        json.object("shortDescription", .inline) {
          $0.member("text", "Web Content Accessibility Guidelines (WCAG) 2.2.")
        }
        json.member("language", "en")
        json.member("isComprehensive", false)
        json.array("taxa") { json in
          for criterion in criteria {
            json.object(.inline) { json in
              json.member("id", criterion.number)
              json.member("name", criterion.name.pascalCase)
              json.object("shortDescription") { $0.member("text", criterion.name + ".") }
              json.member("helpUri", recommendation + "#" + criterion.anchor)
              json.object("properties") { $0.member("level", criterion.level) }
            }
          }
        }
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func toolComponent() {
    member("name", SARIFReporter.taxonomy)
    member("index", 0)
  }
}

extension String {
  fileprivate var isWebAddress: Bool { hasPrefix("https://") || hasPrefix("http://") }
}
