/// What a word does in a sentence about a person. The names are those of `person-words.tsv`.
enum WordRole: String, Sendable {
  // Facts: their rows name a kind.

  /// Said of somebody after a form of *vara* or *bli*: `sjukskriven`, `muslim`.
  case state
  /// Something that somebody has or gets: `diabetes`, `hemtjänst`.
  case have
  /// A matter that somebody has, or that is about somebody: `orosanmälan`, `god man`.
  case `case`
  /// A verb that is a fact by itself: `häktades`.
  case act
  /// A verb that is one with `för` or `till` after it: `dömdes`.
  case judged
  /// An organisation that says something of its members: a union, a party.
  case organisation

  // What connects a person and a fact.

  case copula, having, suffering, judging, about, preposition, joining, relative, negation, filler, member, voting
  case pronoun, possessive, reflexive

  // What says that the sentence is about something else.

  /// An invitation to get in touch.
  case contact
  /// A story, or an example.
  case fiction
  /// An appearance before an audience.
  case stage
  /// Somebody who is dead.
  case dead
  /// Somebody known to the public by name: politicians, artists, athletes.
  case `public`
  /// Somebody at work.
  case staff
  /// A word before a name that is not a person's.
  case unperson
  /// A word after a name that makes it that of a place or an organisation.
  case place

  // Children.

  case particle, from
  case turning, young

  // Protected identity.

  case secrecy, secret, shelter, holder, conditional

  case pupil, going, `class`, grade, school, unschool, age
}
