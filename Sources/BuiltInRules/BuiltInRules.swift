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
      CaptionsEncoding(),
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
      // Channel limits
      HashtagLimit(),
      TextLength(),
      // Personal data
      ConsentMissing(),
      DocumentAuthor(),
      ImageDeviceMetadata(),
      ImageLocation(),
      ImagePersonMetadata(),
      ImageThumbnail(),
      EmailAddress(),
      PersonalIdentityNumber(),
      // Text accessibility
      AllCaps(),
      BidiControl(),
      CombiningAbuse(),
      FakeBlankLine(),
      HashtagPosition(),
      InvisibleCharacter(),
      LanguageUnmarked(),
      LineDecoration(),
      LinkFile(),
      LinkInsecure(),
      LinkLong(),
      LinkShortener(),
      LinkTextVague(),
      MentionPosition(),
      MixedScript(),
      NotNormalized(),
      PseudoFont(),
      RepeatedPunctuation(),
      SentenceSpacing(),
      StretchedWord(),
    ] + InputRule.all
  }
}
