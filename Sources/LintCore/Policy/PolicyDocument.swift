/// A document that a policy follows.
public struct PolicyDocument: Sendable, Hashable {
  /// How citations name it within the policy: `strategi`.
  public var id: String
  /// Its name: ”Strategi för sociala medier, Helsingborgs stad”.
  public var name: String
  /// When it was decided or read: `2023-09-14`, or `2021` where no more is known.
  public var date: String

  /// Creates a document.
  public init(id: String, name: String, date: String) {
    self.id = id
    self.name = name
    self.date = date
  }
}

/// Where a statement of a policy comes from: a document and a short quote of it.
public struct Citation: Sendable, Hashable {
  /// How many words a quote may have at most.
  public static let longestQuote = 15

  /// The document's id.
  public var document: String
  /// The quote, at most fifteen words; nil where the document says it in no one place.
  public var quote: String?

  /// Creates a citation.
  public init(document: String, quote: String?) {
    self.document = document
    self.quote = quote
  }
}

/// Something that a policy's documents ask for, and how Klartext sees to it: by rules, settings or required declarations.
public struct Requirement: Sendable, Hashable {
  /// A name that stays the same from policy to policy: `A1`.
  public var id: String
  /// What is asked for, in a few words.
  public var title: Localized
  /// The document and the quote.
  public var citation: Citation
  /// The rules that see to it.
  public var rules: [String]
  /// The settings that see to it, as paths in the policy's file: `accounts.kinds`, `rules.emoji-count.max`.
  public var settings: [String]
  /// The fields that must be filled in: `owner`.
  public var declarations: [String]

  /// Creates a requirement.
  public init(
    id: String, title: Localized, citation: Citation, rules: [String] = [], settings: [String] = [],
    declarations: [String] = []
  ) {
    self.id = id
    self.title = title
    self.citation = citation
    self.rules = rules
    self.settings = settings
    self.declarations = declarations
  }
}
