/// Contact details or another number of a person that was found, without its value where that can be.
struct ContactHit: Sendable {
  /// What was found.
  enum Kind: Sendable {
    /// A phone number, with what it is compared by and whose it seems to be.
    case phone(PhoneOwner, comparable: UInt64)
    /// A phone number that money is sent to.
    case swish(comparable: UInt64)
    case internationalAccount, nationalAccount
    case homeAddress
    case plate
    case paymentCard
    case identityDocument
    /// A position, and whether it is tied to somebody or a home.
    case position(isTied: Bool)
    case internetAddress, hardwareAddress
    /// A case number, and whether it is about a person.
    case caseNumber(isPersonal: Bool)
    /// A property designation, and whether it is tied to somebody.
    case property(isTied: Bool)
  }

  /// Whose a phone number seems to be.
  enum PhoneOwner: Sendable {
    /// A mobile phone, which mostly is one person's.
    case mobile
    /// Said to be somebody's at home.
    case home
    /// A colleague's, by what the work is called.
    case colleague
  }

  var kind: Kind
  /// Where it stands, in bytes of its text.
  var range: Range<Int>
  /// What it stands in.
  var setting: PersonalDataText.Setting
}
