/// Digits that one kind of number has claimed, so that no other kind may.
struct NumberClaim {
  /// What the digits are.
  enum Kind {
    /// A payment card, in the groups that cards are printed with or not.
    case paymentCard(isGrouped: Bool)
    /// A personal identity or coordination number, graded once the words around it are known.
    case personalNumber(PersonalNumber)
    /// A number that stands in for a personal number.
    case substituteNumber(SubstituteNumber)
    /// A company's or an authority's number.
    case organisationNumber
    /// A phone number.
    case phoneNumber(PhoneNumber)
    /// Digits in the layout of a phone number that the numbering plan does not have.
    case otherPhone
    /// A bank account.
    case bankAccount(BankAccount)
    /// A street and a number.
    case streetAddress(StreetAddress)
    /// A registration plate.
    case plate(VehiclePlate)
    /// The number of a passport or an identity card, if words say so.
    case document(IdentityDocumentNumber)
    /// A position on the map.
    case position(MapPosition)
    /// The address of a computer, or of its hardware.
    case network(NetworkAddress)
    /// A case number.
    case caseNumber(CaseNumberShape)
    /// A property designation.
    case property(PropertyShape)
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

  /// Claims a stretch of the text that begins at or before a group and may end beyond the cluster.
  init(_ kind: Kind, from start: Int, to end: Int, at first: Int, in cluster: DigitCluster, of text: TextBytes) {
    var last = first + 1
    while last < cluster.groups.count, cluster.groups[last].start < end { last += 1 }
    self.init(kind, first..<last, in: cluster, of: text)
    range = start..<max(end, range.upperBound)
  }
}

/// A kind of number that can tell its own digits.
protocol NumberRecognizer {
  /// The claim of this kind on the groups from `first` on, or nil.
  ///
  /// Looks at a bounded number of groups, so that a table of digits costs no more than its length.
  static func claim(at first: Int, in cluster: DigitCluster, of text: TextBytes) -> NumberClaim?
}
