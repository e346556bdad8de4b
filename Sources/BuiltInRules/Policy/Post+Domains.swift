import LintCore
import Segmentation

/// The host of an address, without `www.`, in lower case.
struct WebHost: Hashable {
  /// The name: `helsingborg.se`.
  var name: String

  /// The host of a text that is an address and nothing else; nil for other texts.
  init?(_ text: String) {
    // No address is longer; a hostile text is not worth reading.
    guard text.utf8.count <= 2048 else { return nil }
    var rest = Substring(text.composed.lowercased())
    for scheme in ["https://", "http://"] where rest.hasPrefix(scheme) { rest = rest.dropFirst(scheme.count) }
    if rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
    let host = rest.prefix { !"/?#:".contains($0) }
    guard host.contains("."), !host.contains(where: \.isWhitespace), host.last != ".", host.first != "." else {
      return nil
    }
    name = String(host)
  }

  init(_ address: WebAddress) { name = address.host }

  /// Whether it is a domain or one below it.
  func isWithin(_ domain: String) -> Bool {
    guard name.hasSuffix(domain) else { return false }
    return name.utf8.count == domain.utf8.count || name.dropLast(domain.count).last == "."
  }

  /// Whether it, or a domain that it lies below, is a key of a table.
  func isIn(_ lexicon: Lexicon, of context: LintContext) -> Bool {
    // No domain name is longer (RFC 1035), and every label of a hostile one would be looked up.
    guard name.utf8.count <= 253 else { return false }
    var domain = Substring(name)
    while true {
      if context.lexicons.contains(String(domain), in: lexicon) { return true }
      guard let dot = domain.firstIndex(of: ".") else { return false }
      domain = domain[domain.index(after: dot)...]
    }
  }
}

extension Post {
  /// The organisation's own domains: the project's, the policy's and the account's.
  func ownDomains(in context: LintContext) -> Set<String> {
    let policy = context.policy?.contacts.ownDomains ?? []
    let account = account(in: context)?.contacts.ownDomains ?? []
    return context.project.ownDomains.union((policy + account).map { $0.lowercased() })
  }

  /// Domains whose pages need no check of the source: the project's, the policy's and the account's.
  func trustedDomains(in context: LintContext) -> Set<String> {
    let policy = context.policy?.contacts.trustedDomains ?? []
    let account = account(in: context)?.contacts.trustedDomains ?? []
    return context.project.trustedDomains.union((policy + account).map { $0.lowercased() })
  }

  /// The addresses in the texts that are published.
  var addresses: [WebAddress] { bodies.flatMap { WebAddress.all(in: $0) } }
}
