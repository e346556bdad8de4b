import LintCore

extension Localized {
  /// What to say of a policy that is neither the name of one nor a file.
  static func unknownPolicy(_ name: String) -> Self {
    let names = ConfigurationReader.policies
    let nearest = names.nearest(to: name)
    return Self(
      sv: "Det finns ingen policy ”\(name)”."
        + (nearest.map { " Menade du ”\($0)”?" } ?? " Välj bland \(names.joined(separator: ", ")), eller ange en fil."),
      en: "There is no policy “\(name)”."
        + (nearest.map { " Did you mean “\($0)”?" } ?? " Choose from \(names.joined(separator: ", ")), or name a file.")
    )
  }

  /// What to say of an account on the command line that the register does not have.
  public static func unknownAccount(_ key: String, in policy: Policy?) -> Self {
    guard let policy else {
      return Self(
        sv: "--account behöver en policy med ett register. Lägg till --policy.",
        en: "--account needs a policy with a register. Add --policy.")
    }
    let keys = policy.accounts.map(\.key)
    let nearest = keys.nearest(to: key)
    return Self(
      sv: "Policyn har inget konto ”\(key)”."
        + (nearest.map { " Menade du ”\($0)”?" } ?? " Välj bland \(keys.joined(separator: ", "))."),
      en: "The policy has no account “\(key)”."
        + (nearest.map { " Did you mean “\($0)”?" } ?? " Choose from \(keys.joined(separator: ", "))."))
  }
}
