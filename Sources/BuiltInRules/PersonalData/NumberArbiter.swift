/// Lets the kinds of numbers compete for the digits of a text, in a fixed order.
///
/// The kinds with the most telling layouts come first, bare digits last. The first claim wins, so that ranges never
/// overlap and the outcome does not depend on where in a number the scan began.
struct NumberArbiter {
  /// What became of digits.
  enum Outcome {
    /// A kind of number has claimed them.
    case claim(NumberClaim)
    /// Four digits that nobody claims: perhaps the end of a number whose beginning stands elsewhere.
    case loneFour(DigitGroup)

    fileprivate var start: Int {
      switch self {
      case .claim(let claim): claim.range.lowerBound
      case .loneFour(let group): group.start
      }
    }
  }

  private let text: TextBytes
  private var scanner: DigitScanner
  private var cluster = DigitCluster()
  private var taken: [Bool] = []
  private var outcomes: [Outcome] = []
  private var reported = 0
  /// Where digits are spoken for that a claim with letters in it took beyond its cluster.
  private var spokenFor = 0

  init(_ text: TextBytes) {
    self.text = text
    scanner = DigitScanner(text)
  }

  /// The next outcome in text order; nil at the end of the text.
  mutating func next() -> Outcome? {
    while reported == outcomes.count {
      if reported > 0 {
        outcomes.removeAll(keepingCapacity: true)
        reported = 0
      }
      guard scanner.next(&cluster) else { return nil }
      arbitrate()
      if outcomes.count > 1 { outcomes.sort { $0.start < $1.start } }
      if cluster.isCut {
        let free = taken.lastIndex(of: true).map { $0 + 1 } ?? 0
        cluster.keep(from: max(free, cluster.groups.count - DigitCluster.mostGroupsOfANumber))
      } else {
        cluster.removeAll()
      }
    }
    reported += 1
    return outcomes[reported - 1]
  }

  private mutating func arbitrate() {
    taken.removeAll(keepingCapacity: true)
    for group in cluster.groups { taken.append(group.start < spokenFor) }
    // Most digits in a text are a price, a year or a time: letters must stand close to make something of so few.
    competeAtStart(InternationalAccount.self)
    compete(HexAddress.self)
    if cluster.digits.count >= 6 { competeForMany() }
    competeForFew()
    for index in cluster.groups.indices where !taken[index] && cluster.groups[index].count == 4 {
      outcomes.append(.loneFour(cluster.groups[index]))
    }
  }

  /// The kinds in their order, those left out that need more digits, or longer groups of them, than the cluster has.
  private mutating func competeForMany() {
    let digits = cluster.digits.count
    let longest = cluster.groups.reduce(0) { max($0, $1.count) }
    if digits >= 14 { compete(PaymentCard.self) }
    if digits >= 10 { compete(SeparatedPersonalNumber.self) }
    if longest >= 6 { compete(SubstituteNumber.self) }
    competeAtStart(NationalAccount.self)
    if longest >= 4 { compete(MapPosition.self) }
    if digits >= 10, longest >= 6 { compete(OrganisationNumber.self) }
    compete(InternetAddress.self)
    if digits >= 7 { compete(PhoneNumberLayout.self) }
    competeAtStart(CaseNumberShape.self)
    compete(TimestampLayout.self)
    if digits >= 10 { compete(ArticleNumber.self) }
    if digits >= 7 { compete(GiroNumber.self) }
    if digits >= 10, longest >= 6 { compete(PlainPersonalNumber.self) }
    if digits >= 10 { compete(LoosePersonalNumber.self) }
    if longest >= 6 {
      compete(PlainPhoneNumber.self)
      compete(IdentityDocumentNumber.self)
    }
  }

  private mutating func competeForFew() {
    if cluster.digits.count < 6 {
      compete(MapPosition.self)
      compete(InternetAddress.self)
      competeAtStart(NationalAccount.self)
      competeAtStart(CaseNumberShape.self)
    }
    competeAtStart(PropertyShape.self)
    competeAtStart(VehiclePlate.self)
    competeAtStart(StreetAddress.self)
  }

  /// For kinds that have letters before their digits, so that nothing can join them to digits before.
  private mutating func competeAtStart<Kind: NumberRecognizer>(_ kind: Kind.Type) {
    guard taken.first == false, let claim = Kind.claim(at: 0, in: cluster, of: text),
      !taken[claim.groups].contains(true)
    else { return }
    take(claim)
  }

  private mutating func compete<Kind: NumberRecognizer>(_ kind: Kind.Type) {
    var index = 0
    while index < cluster.groups.count {
      guard !taken[index], let claim = Kind.claim(at: index, in: cluster, of: text),
        !taken[claim.groups].contains(true)
      else {
        index += 1
        continue
      }
      take(claim)
      index = claim.groups.upperBound
    }
  }

  private mutating func take(_ claim: NumberClaim) {
    for group in claim.groups { taken[group] = true }
    spokenFor = max(spokenFor, claim.range.upperBound)
    outcomes.append(.claim(claim))
  }
}
