/// Digits that one kind of number has claimed, so that no other kind may.
struct NumberClaim {
  /// What the digits are.
  enum Kind {
    /// A payment card in the groups that cards are printed with.
    case paymentCard
    /// A personal identity or coordination number, graded once the words around it are known.
    case personalNumber(PersonalNumber)
    /// A number that stands in for a personal number.
    case substituteNumber(SubstituteNumber)
    /// A company's or an authority's number.
    case organisationNumber
    /// A phone number in one of the layouts that phone numbers are written in.
    case phoneNumber
    /// A date, or a stretch of time.
    case timestamp
    /// An ISBN, or an EAN of thirteen digits.
    case articleNumber
    /// A bankgiro number.
    case giroNumber
  }

  /// What the digits are.
  var kind: Kind
  /// The groups of the cluster.
  var groups: Range<Int>
  /// Where it stands, in bytes of the text.
  var range: Range<Int>
  /// What touches it.
  var edges: Edges

  /// Claims whole groups.
  init(_ kind: Kind, _ groups: Range<Int>, in cluster: DigitCluster, of text: TextBytes) {
    self.kind = kind
    self.groups = groups
    range = cluster.range(of: groups)
    edges = Edges(of: groups, in: cluster, text: text)
  }
}

/// A kind of number that can tell its own digits.
protocol NumberRecognizer {
  /// The claim of this kind on the groups from `first` on, or nil.
  ///
  /// Looks at a bounded number of groups, so that a table of digits costs no more than its length.
  static func claim(at first: Int, in cluster: DigitCluster, of text: TextBytes) -> NumberClaim?
}
