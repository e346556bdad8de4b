import LintCore
import Reporters

/// What somebody who pastes a text may choose: channels, a policy, and one of its accounts.
public struct LiveChoices: Sendable {
  /// The name of the policy that the folder's configuration asks for.
  static let configuredName = "configured"

  private let policies: [(name: String, policy: Policy?)]
  let channels: [Channel]

  init(policies: [Policy], configured: Policy?, channels: [Channel]) {
    var offered: [(name: String, policy: Policy?)] = []
    if let configured, configured.name != "standard" { offered.append((Self.configuredName, configured)) }
    offered.append(("standard", nil))
    offered += policies.map { ($0.name, $0) }
    self.policies = offered
    self.channels = channels
  }

  /// The names that a request may use.
  var names: [String] { policies.map(\.name) }

  /// The choices as JSON, for the page's script.
  func json(in language: MessageLanguage) -> [UInt8] {
    var json = JSONWriter(.tight)
    json.array { json in
      for (name, policy) in policies {
        json.object { json in
          json.member("name", name)
          json.member("title", title(name, policy)[language])
          json.array("accounts") { json in
            for account in policy?.accounts ?? [] {
              json.object { json in
                json.member("key", account.key)
                let channel = account.channel.map { " – " + $0.displayName[language] } ?? ""
                json.member("title", account.name + channel)
              }
            }
          }
        }
      }
    }
    return json.bytes
  }

  private func title(_ name: String, _ policy: Policy?) -> Localized {
    guard let policy else { return Localized(sv: "Ingen särskild policy", en: "No policy of its own") }
    return policy.title
  }
}
