extension ContactJudge {
  // MARK: - Where somebody lives

  /// Whether an address is that of somebody's home.
  func isHome(_ address: StreetAddress) -> Bool {
    guard setting == .prose, !address.isStretch else { return false }
    if !reading.label.isDisjoint(with: .homeAddress), !isAddressed { return true }
    // ”Du som bor på …” turns to those who live there, and names nobody.
    if reading.says([.living, .homeAddress], about: .audience) { return false }
    if reading.says(.possessive, then: .dwelling) { return true }
    let isPublic = !reading.sentence.isDisjoint(with: [.venue, .incident])
    if reading.says([.living, .homeAddress], within: 70) { return isSomebody || !isPublic && !isAddressed }
    let isAddressee = !reading.label.isDisjoint(with: [.person, .kin])
    if let addressee = address.addressee, isAddressee || names.isPerson(endingAt: addressee) {
      return reading.sentence.isDisjoint(with: [.role, .function]) && !(isPublic && !address.hasTown)
    }
    // ”Mamman på Gröngatan 5”
    if reading.says([.person, .kin], within: 5), reading.sentence.isDisjoint(with: .incident) { return true }
    return address.hasFlat && !isPublic && isSomebody
  }

  /// Whether the sentence speaks of somebody. Names are looked up last: that costs most.
  private var isSomebody: Bool {
    !reading.sentence.isDisjoint(with: [.person, .kin]) || names.hasPerson(in: sentence)
  }

  /// Whether a notice turns to those who live there.
  private var isAddressed: Bool { !reading.before.isDisjoint(with: .audience) }

  // MARK: - Positions

  func position(_ position: MapPosition) -> ContactHit.Kind? {
    guard setting != .mailAddress, setting != .fileName else { return nil }
    if case .metres = position, reading.window.isDisjoint(with: .position) { return nil }
    let isTied =
      !reading.sentence.isDisjoint(with: [.home, .kin, .person, .living, .homeAddress])
      || reading.says(.possessive, then: .dwelling) || names.hasPerson(in: sentence)
    if isTied { return .position(isTied: true) }
    return reading.window.isDisjoint(with: [.venue, .incident]) ? .position(isTied: false) : nil
  }

  // MARK: - Cases and properties

  func caseNumber(_ number: CaseNumberShape) -> ContactHit.Kind? {
    guard setting == .prose else { return nil }
    switch number.body {
    case .unknown where !reading.label.contains(.casework): return nil
    case .court where reading.sentence.isDisjoint(with: [.court, .casework]): return nil
    default: break
    }
    let isAboutSomebody = names.hasPerson(in: sentence) || !reading.sentence.isDisjoint(with: [.kin, .care])
    return .caseNumber(isPersonal: number.body == .socialServices || isAboutSomebody)
  }

  func property(_ property: PropertyShape) -> ContactHit.Kind? {
    guard setting == .prose else { return nil }
    let isTied =
      !reading.sentence.isDisjoint(with: .owner) && (names.hasPerson(in: sentence) || isOwnedBySomebody)
      || !reading.sentence.isDisjoint(with: [.kin]) || reading.says(.living, within: 40)
    if isTied, !property.readsAsTime || !reading.window.isDisjoint(with: [.estate, .owner]) {
      return .property(isTied: true)
    }
    guard !property.isTownBlock, !reading.window.isDisjoint(with: .estate) else { return nil }
    return .property(isTied: false)
  }

  /// ”Ägaren till …”: the owner of one property is one person, mostly.
  private var isOwnedBySomebody: Bool {
    reading.says(.owner, within: 20) && reading.sentence.isDisjoint(with: .organisation)
  }
}
