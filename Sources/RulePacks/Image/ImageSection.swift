/// The parts of a compiled image, in the order of its header.
enum ImageSection: Int, CaseIterable {
  /// Numbers that belong to the whole image, as `ImageParameter` names them.
  case parameters
  /// All texts, UTF-8, one after the other.
  case strings
  /// 16 bits: the folded symbol of each character that `FoldingTable` looks up directly.
  case directSymbols
  /// 32 bits, in pairs by rising scalar: other characters that occur in lists, and their symbol.
  case otherSymbols
  /// 16 bits, in threes by rising base and mark: letter, combining mark, and the letter that they make.
  case compositions
  /// 32 bits, in threes: the automaton's states, as `Automaton` describes them.
  case states
  /// 16 bits: the symbol that leads into each state.
  case labels
  /// 32 bits: whole rows of next states, for states with many ways on.
  case rows
  /// 32 bits, in threes: first entry, number of entries, and the output of the longest suffix.
  case outputs
  /// 32 bits, in records: what a match in the automaton stands for, as `PhraseEntry` reads it.
  case entries
  /// 16 bits: conditions on what stands beside a match.
  case conditions
  /// 32 bits, in records: phrase lists.
  case lists
  /// 32 bits, in records: rows of phrase lists.
  case phrases
  /// 32 bits, in records: forms of rows, with what replaces them.
  case forms
  /// 32 bits, in records: lexicons.
  case lexicons
  /// 32 bits, in pairs: hash slots of the lexicons' names; the name's hash, and a lexicon's number from 1 or 0 for an
  /// empty slot.
  case lexiconNames
  /// 32 bits, in records: rows of lexicons.
  case lexiconRows
  /// 32 bits: hash slots of lexicons, as `LexiconSlot` reads them.
  case lexiconSlots
  /// 32 bits: rules, as a stream.
  case rules
  /// 32 bits: channel definitions, as a stream.
  case channels
  /// 32 bits, in records: files that are kept as they are.
  case documents
  /// 32 bits, in threes: the name of a policy, and where it begins in `policyValues`.
  case policies
  /// 32 bits: policies, as a stream.
  case policyValues

  /// How many bytes the header takes: magic, version, length, number of sections, then offset and length of each.
  static let headerLength = 16 + allCases.count * 8
  /// The first four bytes of an image.
  static let magic = Array("KTXT".utf8)
  /// Raised whenever the layout changes.
  static let version: UInt32 = 4
}
