import Foundation
import LintCore
import PostFormats
import RulePacks
import Testing

@testable import Linting

/// The policies that ship with the product: whole, right by the rules for a project's own, and with every requirement.
@Suite struct StandardPolicyTests {
  static let session = LintSession()
  static let names = ConfigurationReader.policies
  static let policies = session.standardPolicies

  @Test func allAreInTheProgram() {
    #expect(Set(Self.policies.map(\.name)) == Set(Self.names).subtracting(["standard"]))
    for name in Self.names { #expect(Self.session.policyText(name)?.contains("policy: \(name)\n") == true) }
  }

  @Test(arguments: names)
  func eachIsRightAsAFileOfAProjectsOwn(_ name: String) throws {
    let text = try #require(Self.session.policyText(name))
    #expect(try TestFolder(["klartext.yml": "policy: own.yml\n", "own.yml": text]).faults() == [])
  }

  @Test(arguments: names)
  func eachSaysTheSameFromTheImageAsFromItsFile(_ name: String) throws {
    let text = try #require(Self.session.policyText(name))
    let folder = try TestFolder(["klartext.yml": "policy: own.yml\n", "own.yml": text])
    var fromFile = LintSession(currentFolder: folder.path)
    let file = try fromFile.policy(for: folder.path)
    let image = try #require(Self.policies.first { $0.name == name } ?? Self.session.policy(name))
    #expect(file.policy == image)
  }

  /// A10, P14, L15, T5, D7, C9, R10, E2, B8: as many as the cities' documents ask for.
  @Test func everyRequirementIsThere() {
    let counts = [("A", 10), ("P", 14), ("L", 15), ("T", 5), ("D", 7), ("C", 9), ("R", 10), ("E", 2), ("B", 8)]
    let ids = Set(Self.policies.flatMap { $0.requirements.map(\.id) })
    for (letter, count) in counts {
      for number in 1...count { #expect(ids.contains("\(letter)\(number)"), "\(letter)\(number)") }
    }
    #expect(ids.count == 80)
  }

  @Test func everyRequirementHasWhatSeesToItAndAShortQuote() {
    for policy in Self.policies {
      for requirement in policy.requirements {
        let seen = requirement.rules + requirement.settings + requirement.declarations
        #expect(!seen.isEmpty, "\(policy.name), \(requirement.id)")
        let quote = requirement.citation.quote ?? ""
        #expect((2...15).contains(quote.split(separator: " ").count), "\(policy.name), \(requirement.id)")
        #expect(policy.document(requirement.citation.document) != nil, "\(policy.name), \(requirement.id)")
      }
      for account in policy.accounts { #expect(!account.citations.isEmpty, "\(account.key)") }
    }
  }

  /// A rule that a requirement names runs where the policy holds.
  @Test(arguments: ["stockholm", "helsingborg", "goteborg"])
  func rulesOfRequirementsAreOn(_ name: String) throws {
    let policy = try #require(Self.policies.first { $0.name == name })
    var options = LintSession.Options()
    options.policy = name
    options.isIsolated = true
    var session = Self.session.with(options)
    let rules = try session.linter(for: session.absolute("a.md")).rules
    for requirement in policy.requirements {
      for rule in requirement.rules {
        #expect(rules.first { $0.metadata.name == rule }?.isOn == true, "\(requirement.id): \(rule)")
      }
    }
  }

  /// A setting that a requirement names is a key of the policy's file, and is set there.
  @Test func settingsOfRequirementsAreSet() throws {
    for policy in Self.policies {
      let text = try #require(Self.session.policyText(policy.name))
      for requirement in policy.requirements {
        for setting in requirement.settings {
          let parts = setting.split(separator: ".").map(String.init)
          for part in parts where part != "severity" {
            #expect(text.contains("\(part):"), "\(policy.name), \(requirement.id): \(setting)")
          }
        }
      }
    }
  }

  @Test func theStandardPolicyAsksForNothingOfTheCategory() throws {
    var options = LintSession.Options()
    options.isIsolated = true
    var session = Self.session.with(options)
    let rules = try session.linter(for: session.absolute("a.md")).rules
    #expect(rules.filter { $0.metadata.category == .policy && $0.isOn }.map(\.metadata.name) == [])
  }
}

extension LintSession {
  /// A policy of the program, the standard one too.
  fileprivate func policy(_ name: String) -> Policy? { StandardPacks.load().policy(named: name) }
}
