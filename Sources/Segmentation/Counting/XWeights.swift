/// What the characters of a post on X weigh, in hundredths of a character.
///
/// Source: docs.x.com, "Counting characters", and the configuration that it points to (twitter-text, `config/v3.json`).
struct XWeights: Sendable {
  /// Code points from `first` to `last`, both included, that weigh the same.
  struct Band: Sendable, Hashable {
    var first: UInt32
    var last: UInt32
    var weight: Int
  }

  /// How many hundredths make one character of the limit.
  var scale = 100
  /// What a code point outside every band weighs.
  var other = 200
  /// What an emoji weighs however many code points it has; nil where each of them is weighed.
  var emoji: Int? = 200
  /// What an address weighs however long it is, in whole characters.
  var link = 23
  /// The code points that weigh something else: Latin, Greek, Cyrillic and the like, and common punctuation.
  var bands = [
    Band(first: 0, last: 4351, weight: 100),
    Band(first: 8192, last: 8205, weight: 100),
    Band(first: 8208, last: 8223, weight: 100),
    Band(first: 8242, last: 8247, weight: 100),
  ]

  /// The weight of a code point.
  func weight(of value: UInt32) -> Int {
    bands.first { $0.first <= value && value <= $0.last }?.weight ?? other
  }
}
