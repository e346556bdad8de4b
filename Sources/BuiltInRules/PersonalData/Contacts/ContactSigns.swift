/// What words near a candidate say about it, several at once. The names are those of the column `signs` of
/// `personal-data-context.tsv`.
struct ContactSigns: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  /// How many there are.
  static let count = names.count

  /// The names in the order of the bits.
  private static let names: [StaticString] = [
    "home", "kin", "person", "possessive", "function", "role", "living", "homeaddress", "dwelling", "audience",
    "venue", "incident", "vehicle", "plate", "account", "card", "document", "pass", "position", "net", "mac",
    "version", "owner", "estate", "court", "casework", "care", "organisation", "code", "swish",
    // These the column `meaning` has too.
    "other", "unit", "phone", "file", "time",
  ]

  /// A private person's, at home.
  static let home = Self(bit: 0)
  /// A relative or a friend.
  static let kin = Self(bit: 1)
  /// A person without a name: she, the family, the patient.
  static let person = Self(bit: 2)
  /// Somebody's: his, her, the family's.
  static let possessive = Self(bit: 3)
  /// A function that residents turn to.
  static let function = Self(bit: 4)
  /// What somebody's work is called.
  static let role = Self(bit: 5)
  /// Somebody lives somewhere.
  static let living = Self(bit: 6)
  /// A label for where somebody lives.
  static let homeAddress = Self(bit: 7)
  /// What people live in.
  static let dwelling = Self(bit: 8)
  /// Those that a notice turns to.
  static let audience = Self(bit: 9)
  /// A place that everyone may visit.
  static let venue = Self(bit: 10)
  /// Something that happened at a place.
  static let incident = Self(bit: 11)
  /// A vehicle, by its kind or its make.
  static let vehicle = Self(bit: 12)
  /// A label for a registration plate.
  static let plate = Self(bit: 13)
  /// A bank account.
  static let account = Self(bit: 14)
  /// A payment card.
  static let card = Self(bit: 15)
  /// A label for an identity document's number.
  static let document = Self(bit: 16)
  /// An identity document, which is also a word for other things.
  static let pass = Self(bit: 17)
  /// A label for a position.
  static let position = Self(bit: 18)
  /// Computers and what users do with them.
  static let net = Self(bit: 19)
  /// A label for a hardware address.
  static let mac = Self(bit: 20)
  /// Something that has numbers with dots: versions, sets, chapters.
  static let version = Self(bit: 21)
  /// Somebody owns something.
  static let owner = Self(bit: 22)
  /// Land and what is planned on it.
  static let estate = Self(bit: 23)
  /// Courts.
  static let court = Self(bit: 24)
  /// A label for a case number.
  static let casework = Self(bit: 25)
  /// Matters of social services.
  static let care = Self(bit: 26)
  /// An organisation that money is paid to.
  static let organisation = Self(bit: 27)
  /// What has codes of letters and digits of its own: classes, lines, models.
  static let code = Self(bit: 28)
  /// Payment by phone number.
  static let swish = Self(bit: 29)
  /// A number of another kind: an order, an invoice.
  static let other = Self(bit: 30)
  /// What is counted.
  static let unit = Self(bit: 31)
  /// A phone.
  static let phone = Self(bit: 32)
  /// A file.
  static let file = Self(bit: 33)
  /// A date or a time.
  static let time = Self(bit: 34)

  init(rawValue: UInt64) { self.rawValue = rawValue }

  private init(bit: Int) { self.init(rawValue: 1 << UInt64(bit)) }

  /// The signs with names in a list, spaces between; unknown names are left out.
  init(names list: some StringProtocol) {
    var value: UInt64 = 0
    for name in list.utf8.split(separator: UInt8(ascii: " ")) {
      let bit = Self.names.firstIndex { $0.withUTF8Buffer { $0.elementsEqual(name) } }
      if let bit { value |= 1 << UInt64(bit) }
    }
    self.init(rawValue: value)
  }

  /// What a meaning of the other column says of contact details.
  init(_ meaning: ContextMeaning?) {
    switch meaning {
    case .other: self = .other
    case .unit: self = .unit
    case .phone: self = .phone
    case .file: self = .file
    case .time: self = .time
    default: self = []
    }
  }
}
