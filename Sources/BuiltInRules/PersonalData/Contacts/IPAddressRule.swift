import LintCore

/// Finds addresses of computers and of their hardware.
public struct IPAddressRule: Rule {
  /// The rule's name, which is also the kind of its personal data.
  static let name = "ip-address"

  /// What the rule is called, why it exists, and its examples.
  public let metadata: RuleMetadata

  /// Creates the rule.
  public init() { metadata = Self.description }

  /// Finds the addresses of all texts of a post; a place that two texts share is reported once.
  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    PersonalDataScan.findings(of: post, in: context) { hit, text in
      let message: Localized
      switch hit.kind {
      case .internetAddress:
        message = Localized(
          sv: "Ip-adressen kan visa vem som har använt nätet.", en: "The IP address can show who used the network.")
      case .hardwareAddress:
        message = Localized(
          sv: "Mac-adressen pekar ut en viss mobil eller dator.",
          en: "The MAC address points out one phone or computer.")
      default:
        return nil
      }
      return Finding(
        message, at: text.map.source(of: hit.range),
        advice: Localized(
          sv: "Ta bort adressen. Den som behöver den kan få den på annat sätt.",
          en: "Remove the address: whoever needs it can get it in another way."),
        personalData: PersonalDataMask(layoutOf: hit.range, kind: Self.name, in: text.utf8))
    }
  }
}
