/// Decides whether what has been claimed is a person's, by the words around it.
struct ContactJudge {
  let bytes: TextBytes
  let names: NameCues
  /// The words around the candidate.
  let reading: ContactReading
  /// Its sentence.
  let sentence: Range<Int>
  let setting: PersonalDataText.Setting

  /// What a claim is; nil when it is nobody's.
  func kind(of claim: NumberClaim) -> ContactHit.Kind? {
    switch claim.kind {
    case .phoneNumber(let number): phone(number, at: claim.range)
    case .bankAccount(let account): self.account(account)
    case .paymentCard(let isGrouped): card(isGrouped: isGrouped)
    case .streetAddress(let address): isHome(address) ? .homeAddress : nil
    case .plate(let plate): isPlate(plate, claim) ? .plate : nil
    case .document(let number): isDocument(number, at: claim.range) ? .identityDocument : nil
    case .position(let position): self.position(position)
    case .network(let address): network(address)
    case .caseNumber(let number): caseNumber(number)
    case .property(let property): self.property(property)
    default: nil
    }
  }

  // MARK: - Phones

  /// Whose a phone number is; nil when it is a function's.
  func phone(_ number: PhoneNumber, at range: Range<Int>) -> ContactHit.Kind? {
    switch setting {
    case .prose: break
    case .query: return number.kind == .mobile ? .phone(.mobile, comparable: number.national) : nil
    case .address, .mailAddress, .fileName: return nil
    }
    if saysOtherNumber(number) { return nil }
    switch number.kind {
    case .service: return nil
    case .mobile, .personal:
      if reading.says(.swish, within: 48), reading.says(.swish, ratherThan: .phone) {
        return reading.says(.organisation, within: 24) ? nil : .swish(comparable: number.national)
      }
      if isAtHome { return .phone(.home, comparable: number.national) }
      if reading.says(.function, ratherThan: [.home, .kin, .person]), !isNamed(before: range) { return nil }
      let isColleague = !reading.window.isDisjoint(with: .role) && !reading.says([.kin, .home], within: 40)
      return .phone(isColleague ? .colleague : .mobile, comparable: number.national)
    case .area, .foreign:
      guard isAtHome else { return nil }
      return .phone(.home, comparable: number.national)
    }
  }

  /// Whether the number is said to be that of a home or a relative, and no function is nearer.
  private var isAtHome: Bool {
    guard reading.says(.home, within: 26) || reading.says([.kin], within: 26) else { return false }
    return reading.says([.home, .kin], ratherThan: [.function, .venue])
  }

  /// Whether a word says that the digits are an order, a ticket, or a count.
  private func saysOtherNumber(_ number: PhoneNumber) -> Bool {
    guard number.isBare || number.kind != .mobile else { return reading.label.contains(.file) || isLottery }
    let others: ContactSigns = [.other, .account, .file, .casework]
    if !reading.label.isDisjoint(with: others), reading.says(others, ratherThan: .phone) { return true }
    return reading.says(others, within: 40) && reading.sentence.isDisjoint(with: [.phone, .home, .kin])
  }

  private var isLottery: Bool {
    !reading.label.isDisjoint(with: [.other, .account]) && reading.says([.other, .account], ratherThan: .phone)
  }

  /// Whether a person's name stands in the words just before the number.
  private func isNamed(before range: Range<Int>) -> Bool {
    names.hasPerson(in: min(max(sentence.lowerBound, range.lowerBound - 28), range.lowerBound)..<range.lowerBound)
  }

  // MARK: - Money

  private func account(_ account: BankAccount) -> ContactHit.Kind? {
    guard setting == .prose || setting == .query else { return nil }
    // An organisation's account is meant to be paid to.
    if account == .national, reading.sentence.isDisjoint(with: .account) { return nil }
    if reading.says(.organisation, within: 60), reading.sentence.isDisjoint(with: [.kin, .person]) { return nil }
    return account == .international ? .internationalAccount : .nationalAccount
  }

  private func card(isGrouped: Bool) -> ContactHit.Kind? {
    guard setting == .prose || setting == .query else { return nil }
    if isGrouped {
      return reading.label.contains(.other) && !reading.label.contains(.card) ? nil : .paymentCard
    }
    let isOther = reading.says(.other, ratherThan: .card) && !reading.label.contains(.card)
    return reading.says(.card, within: 48) && !isOther ? .paymentCard : nil
  }

  // MARK: - Vehicles and documents

  private func isPlate(_ plate: VehiclePlate, _ claim: NumberClaim) -> Bool {
    guard setting == .prose || setting == .fileName else { return false }
    if reading.label.contains(.plate) { return true }
    guard !plate.isSmall, setting == .prose else { return false }
    if reading.says(.code, within: 4) { return false }
    return reading.says([.vehicle, .plate], within: 64)
  }

  private func isDocument(_ number: IdentityDocumentNumber, at range: Range<Int>) -> Bool {
    guard setting == .prose, !number.readsAsDate else { return false }
    let labels: ContactSigns = number.hasLetters ? [.document, .pass] : .document
    guard !reading.label.isDisjoint(with: labels), let distance = reading.distance(to: labels) else { return false }
    // The label must be of this number: nothing else is named between them.
    let between = bytes.bytes[max(0, range.lowerBound - distance)..<range.lowerBound]
    return !between.contains(UInt8(ascii: ",")) && reading.says(labels, ratherThan: [.phone, .unit])
  }

  // MARK: - The net

  private func network(_ address: NetworkAddress) -> ContactHit.Kind? {
    guard setting == .prose || setting == .query else { return nil }
    switch address {
    case .four(let hasLargePart):
      if reading.says(.version, ratherThan: .net) { return nil }
      return hasLargePart || reading.says(.net, within: 60) ? .internetAddress : nil
    case .six: return .internetAddress
    case .hardware(let hasLetters): return hasLetters || reading.label.contains(.mac) ? .hardwareAddress : nil
    }
  }
}
