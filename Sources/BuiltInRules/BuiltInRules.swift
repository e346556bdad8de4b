import LintCore

/// The rules that are written in Swift. Adding one is its own file and one line here.
public enum BuiltInRules {
  /// The rules with their standard options, by category and name.
  public static var all: [any Rule] {
    [
      // Plain language
      LongSentence(),
      Readability(),
      // Spelling
      Misspelling(),
      RepeatedWord(),
      SplitCompound(),
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
      AudioDescriptionMissing(),
      CaptionsAutomatic(),
      CaptionsBurnedIn(),
      CaptionsDeclaration(),
      CaptionsEncoding(),
      CaptionsFormat(),
      CaptionsLanguage(),
      CaptionsMissing(),
      CaptionsSyntax(),
      CueCoverage(),
      CueDuration(),
      CueLineBreak(),
      CueLineCount(),
      CueLineLength(),
      CueReadingSpeed(),
      CueResidue(),
      CueSoundDescription(),
      CueSpeaker(),
      CueStyle(),
      CueTiming(),
      TranscriptMissing(),
      // Personal data
      BankAccountRule(),
      CaseNumberRule(),
      ChildIdentified(),
      ConsentMissing(),
      CoordinatesRule(),
      DocumentAuthor(),
      EmailAddress(),
      HomeAddressRule(),
      IPAddressRule(),
      IdentityDocumentRule(),
      ImageDeviceMetadata(),
      ImageLocation(),
      ImagePersonMetadata(),
      ImageThumbnail(),
      PaymentCardRule(),
      PersonalIdentityNumber(),
      PhoneNumberRule(),
      PropertyDesignationRule(),
      ProtectedIdentity(),
      SensitivePersonalData(),
      VehicleRegistrationRule(),
      // Channel limits
      HashtagLimit(),
      MediaCount(),
      MediaDimensions(),
      MediaDuration(),
      MediaFormat(),
      MediaRequired(),
      MediaSize(),
      TextLength(),
      // Text accessibility
      LinkTextVague(),
      PseudoFont(),
    ] + InputRule.all
  }
}
