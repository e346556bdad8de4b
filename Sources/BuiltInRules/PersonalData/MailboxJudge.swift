import LintCore
import Segmentation

/// Tells people's mailboxes from those of functions.
struct MailboxJudge {
  private static let functions = Lexicon("functional-mailboxes")
  private static let consumerHosts = Lexicon("consumer-mail-domains")

  let lexicons: any LexiconSource
  let project: ProjectVocabulary

  /// Who reads what is sent to an address.
  func owner(of address: MailAddress, signsReply: Bool) -> MailboxOwner {
    let local = address.local.prefix { $0 != UInt8(ascii: "+") }
    let isOwn = isOwn(address)
    if isFileName(address) || isListed(address) || isFunction(local) { return .function }
    if address.domains.contains(where: isConsumerHost) && !isOwn { return .privatePerson }
    switch (isName(local), isOwn || signsReply || isTrusted(address)) {
    case (true, true): return .colleague
    case (true, false): return .person
    // At home, a word that is no name is a place or a function that the table lacks.
    case (false, true): return .function
    case (false, false): return .unclear
    }
  }

  /// Whether the domain is one of the project's.
  func isOwn(_ address: MailAddress) -> Bool { address.domains.contains(where: project.ownDomains.contains) }

  /// Whether the domain is that of an organisation whom the project trusts: its people are colleagues of a kind.
  private func isTrusted(_ address: MailAddress) -> Bool {
    address.domains.contains(where: project.trustedDomains.contains)
  }

  private func isListed(_ address: MailAddress) -> Bool {
    project.ownMailboxes.contains(address.name)
      || project.ownMailboxes.contains(String(decoding: address.local, as: UTF8.self))
  }

  /// Whether what reads as a top-level domain is a file's extension: `stor.bild@2x.png`.
  private func isFileName(_ address: MailAddress) -> Bool {
    let top = String(decoding: address.topDomain, as: UTF8.self)
    return lexicons.firstField(of: top, in: ContextWords.lexicon).flatMap(ContextMeaning.init) == .file
  }

  private func isConsumerHost(_ domain: String) -> Bool {
    var domain = domain
    return domain.withUTF8 { lexicons.contains($0, in: Self.consumerHosts) }
  }

  /// Whether the table knows the local part, or any part of it that can be no name.
  private func isFunction(_ local: ArraySlice<UInt8>) -> Bool {
    if kind(of: local) != nil { return true }
    return local.split(whereSeparator: \.isMailSeparator).contains { part in
      let word = part.prefix { $0.isASCIILetter }
      return kind(of: word).map { $0 != "whole" } ?? false
    }
  }

  /// What the table says of a word.
  private func kind(of word: ArraySlice<UInt8>) -> String? {
    var buffer: [UInt8] = [0] + word.prefix(PatternKey.longest + 1) + [0]
    return PatternKey.first(in: &buffer, length: word.count, among: lexicons.keyFilter(of: Self.functions)) { key in
      guard lexicons.contains(key, in: Self.functions) else { return nil }
      return lexicons.firstField(of: String(decoding: key, as: UTF8.self), in: Self.functions)
    }
  }

  /// Whether a local part reads as a person's name: `first.last`, `f.last`, or one long word with a year of birth.
  private func isName(_ local: ArraySlice<UInt8>) -> Bool {
    let parts = local.split(whereSeparator: \.isMailSeparator)
    let words = parts.map { $0.prefix { $0.isASCIILetter } }
    let digits = parts.map { $0.drop { $0.isASCIILetter } }
    guard words.allSatisfy({ !$0.isEmpty }), digits.dropLast().allSatisfy(\.isEmpty),
      let end = digits.last, end.allSatisfy({ $0.isASCIIDigit })
    else { return false }
    let letters = words.reduce(0) { $0 + $1.count }
    // Nobody who was born after this writes for the municipality; `sommarjobb2026` and `expo2020` are events.
    let isBirthYear = end.count == 4 && (1920...2012).contains(end.reduce(0) { $0 * 10 + Int($1 - 0x30) })
    guard end.count != 4 || isBirthYear else { return false }
    switch words.count {
    case 1: return letters >= 5 && (end.count == 2 || isBirthYear)
    case 2...4: return end.count <= 4 && words.contains { $0.count >= 3 } && letters >= 4
    default: return false
    }
  }
}

extension UInt8 {
  /// Whether it stands between the parts of a local part.
  fileprivate var isMailSeparator: Bool {
    self == UInt8(ascii: ".") || self == UInt8(ascii: "_") || self == UInt8(ascii: "-")
  }
}
