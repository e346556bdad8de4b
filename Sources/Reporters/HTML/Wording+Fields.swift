extension Wording {
  /// What the text of a field is to readers, by its English key path; the key itself where nothing better is known.
  func field(_ key: String) -> String {
    switch key {
    case "poll.options": self("Svar i omröstningen", "Answer of the poll")
    case "profile.bio": self("Presentation", "Presentation")
    case "profile.link_in_bio": self("Länk i presentationen", "Link in the presentation")
    case "event.place": self("Plats", "Place")
    case "media.credit", "credit": self("Fotograf", "Photographer")
    case "media.audio_description", "audio_description": self("Syntolkning", "Audio description")
    case "media.transcript", "transcript": self("Transkript", "Transcript")
    case "description": self("Beskrivning", "Description")
    case "link": self("Länk", "Link")
    case "metadata": self("Uppgifter i filen", "Data in the file")
    case "closure.reason": self("Skäl till avslutet", "Reason for closing")
    case "closure.refer_to": self("Hänvisning", "Reference")
    default: key
    }
  }
}
