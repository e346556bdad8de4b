/// The words that a screen reader adds itself.
struct SpeechWords {
  let hashtag: String
  let link: String
  let picture: String
  let undescribed: String
  let notHeard: String
  /// Signs that are only named in addresses.
  let inAddress: [Character: String]

  init(_ language: MessageLanguage) {
    switch language {
    case .swedish:
      (hashtag, link, picture, undescribed, notHeard) =
        ("hashtag", "länk", "bild:", "bild utan beskrivning", "[hörs inte]")
      inAddress = [":": "kolon", ".": "punkt", "-": "bindestreck", "?": "frågetecken", "&": "et-tecken"]
    case .english:
      (hashtag, link, picture, undescribed, notHeard) =
        ("hashtag", "link", "image:", "image without description", "[not heard]")
      inAddress = [":": "colon", ".": "dot", "-": "dash", "?": "question mark", "&": "ampersand"]
    }
  }
}
