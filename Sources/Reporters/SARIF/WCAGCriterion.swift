/// A success criterion of the Web Content Accessibility Guidelines 2.2 (W3C Recommendation, 12 December 2024).
struct WCAGCriterion {
  /// Its number.
  let number: String
  /// Its name, as the recommendation has it.
  let name: String
  /// How far it is demanded: A, AA or AAA. The last is never a legal demand.
  let level: String
  /// The fragment that leads to it in the recommendation.
  let anchor: String

  /// The criteria with these numbers, in the recommendation's order.
  static func criteria(_ numbers: Set<String>) -> [Self] {
    table.lazy.map(Self.init).filter { numbers.contains($0.number) }
  }

  private init(_ row: (String, String, String, String)) {
    (number, level, name, anchor) = row
  }

  /// Those that the content of a post can meet or break; what concerns a channel's own controls is left out.
  private static let table: [(String, String, String, String)] = [
    ("1.1.1", "A", "Non-text Content", "non-text-content"),
    ("1.2.1", "A", "Audio-only and Video-only (Prerecorded)", "audio-only-and-video-only-prerecorded"),
    ("1.2.2", "A", "Captions (Prerecorded)", "captions-prerecorded"),
    (
      "1.2.3", "A", "Audio Description or Media Alternative (Prerecorded)",
      "audio-description-or-media-alternative-prerecorded"
    ),
    ("1.2.4", "AA", "Captions (Live)", "captions-live"),
    ("1.2.5", "AA", "Audio Description (Prerecorded)", "audio-description-prerecorded"),
    ("1.2.6", "AAA", "Sign Language (Prerecorded)", "sign-language-prerecorded"),
    ("1.2.7", "AAA", "Extended Audio Description (Prerecorded)", "extended-audio-description-prerecorded"),
    ("1.2.8", "AAA", "Media Alternative (Prerecorded)", "media-alternative-prerecorded"),
    ("1.2.9", "AAA", "Audio-only (Live)", "audio-only-live"),
    ("1.3.1", "A", "Info and Relationships", "info-and-relationships"),
    ("1.3.2", "A", "Meaningful Sequence", "meaningful-sequence"),
    ("1.3.3", "A", "Sensory Characteristics", "sensory-characteristics"),
    ("1.4.1", "A", "Use of Color", "use-of-color"),
    ("1.4.2", "A", "Audio Control", "audio-control"),
    ("1.4.3", "AA", "Contrast (Minimum)", "contrast-minimum"),
    ("1.4.5", "AA", "Images of Text", "images-of-text"),
    ("1.4.6", "AAA", "Contrast (Enhanced)", "contrast-enhanced"),
    ("1.4.7", "AAA", "Low or No Background Audio", "low-or-no-background-audio"),
    ("1.4.8", "AAA", "Visual Presentation", "visual-presentation"),
    ("1.4.9", "AAA", "Images of Text (No Exception)", "images-of-text-no-exception"),
    ("1.4.12", "AA", "Text Spacing", "text-spacing"),
    ("2.2.2", "A", "Pause, Stop, Hide", "pause-stop-hide"),
    ("2.3.1", "A", "Three Flashes or Below Threshold", "three-flashes-or-below-threshold"),
    ("2.3.2", "AAA", "Three Flashes", "three-flashes"),
    ("2.4.2", "A", "Page Titled", "page-titled"),
    ("2.4.4", "A", "Link Purpose (In Context)", "link-purpose-in-context"),
    ("2.4.6", "AA", "Headings and Labels", "headings-and-labels"),
    ("2.4.9", "AAA", "Link Purpose (Link Only)", "link-purpose-link-only"),
    ("2.4.10", "AAA", "Section Headings", "section-headings"),
    ("3.1.1", "A", "Language of Page", "language-of-page"),
    ("3.1.2", "AA", "Language of Parts", "language-of-parts"),
    ("3.1.3", "AAA", "Unusual Words", "unusual-words"),
    ("3.1.4", "AAA", "Abbreviations", "abbreviations"),
    ("3.1.5", "AAA", "Reading Level", "reading-level"),
    ("3.1.6", "AAA", "Pronunciation", "pronunciation"),
    ("3.2.4", "AA", "Consistent Identification", "consistent-identification"),
    ("3.3.2", "A", "Labels or Instructions", "labels-or-instructions"),
    ("4.1.2", "A", "Name, Role, Value", "name-role-value"),
    ("4.1.3", "AA", "Status Messages", "status-messages"),
  ]
}
