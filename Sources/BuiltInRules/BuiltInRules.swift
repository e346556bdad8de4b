import LintCore

/// The rules that are written in Swift. Adding one is its own file and one line here.
public enum BuiltInRules {
  /// The rules with their standard options, by category and name.
  public static var all: [any Rule] {
    [
      // Plain language
      LongSentence(),
      Readability(),
      // Abbreviations
      UnexplainedAcronym(),
      // Emoji
      EmojiAmbiguous(),
      EmojiCount(),
      // Alt text
      AltEmpty(),
      AltFilename(),
      AltMissing(),
      // Captions
      CaptionsMissing(),
      // Channel limits
      HashtagLimit(),
      TextLength(),
      // Personal data
      BankAccountRule(),
      CaseNumberRule(),
      ChildIdentified(),
      CoordinatesRule(),
      EmailAddress(),
      HomeAddressRule(),
      IPAddressRule(),
      IdentityDocumentRule(),
      PaymentCardRule(),
      PersonalIdentityNumber(),
      PhoneNumberRule(),
      PropertyDesignationRule(),
      ProtectedIdentity(),
      SensitivePersonalData(),
      VehicleRegistrationRule(),
      // Text accessibility
      LinkTextVague(),
      PseudoFont(),
    ] + InputRule.all
  }
}
