/// A Hunspell affix file: how the words of a dictionary are inflected and put together.
///
/// What is read is what dictionaries of Swedish and English use; see hunspell(5). Other lines are passed over.
struct AffixFile {
  /// What single flags mean.
  struct Meanings {
    var compoundBegin: UInt8?
    var compoundMiddle: UInt8?
    var compoundEnd: UInt8?
    var compound: UInt8?
    var permit: UInt8?
    var onlyInCompound: UInt8?
    var needAffix: UInt8?
    var forbidden: UInt8?
    var noSuggest: UInt8?
  }

  /// The rules for a word's end and beginning, by flag.
  private(set) var suffixes = [[AffixRule]](repeating: [], count: 256)
  private(set) var prefixes = [[AffixRule]](repeating: [], count: 256)
  private(set) var meanings = Meanings()
  /// The letters that conditions name.
  private(set) var alphabet = AffixAlphabet()
  /// Rules like `>j`: a word with the first flag makes a compound with one that has the second.
  private(set) var pairs: [(first: UInt8, second: UInt8)] = []
  /// Whether the words are UTF-8 and flags are single bytes; no other kind is read.
  private(set) var isReadable = true
  private var crossable: [UInt16: Bool] = [:]

  init(_ bytes: [UInt8]) {
    for line in bytes.split(separator: 0x0A) {
      let fields = line.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
      guard let name = fields.first, name.first != 0x23 else { continue }
      read(String(decoding: name, as: UTF8.self), fields)
    }
  }

  private mutating func read(_ name: String, _ fields: [ArraySlice<UInt8>]) {
    let flag = fields.count > 1 ? fields[1].first : nil
    switch name {
    case "SET": isReadable = isReadable && fields.count > 1 && Array(fields[1]) == Array("UTF-8".utf8)
    case "FLAG", "AF": isReadable = false
    case "SFX", "PFX": readAffix(fields, isSuffix: name == "SFX")
    case "COMPOUNDBEGIN": meanings.compoundBegin = flag
    case "COMPOUNDMIDDLE": meanings.compoundMiddle = flag
    case "COMPOUNDEND": meanings.compoundEnd = flag
    case "COMPOUNDFLAG": meanings.compound = flag
    case "COMPOUNDPERMITFLAG": meanings.permit = flag
    case "ONLYINCOMPOUND": meanings.onlyInCompound = flag
    case "NEEDAFFIX": meanings.needAffix = flag
    case "FORBIDDENWORD": meanings.forbidden = flag
    case "NOSUGGEST": meanings.noSuggest = flag
    case "COMPOUNDRULE":
      if fields.count > 1, fields[1].count == 2, let first = fields[1].first, let second = fields[1].last {
        pairs.append((first, second))
      }
    default: break
    }
  }

  private mutating func readAffix(_ fields: [ArraySlice<UInt8>], isSuffix: Bool) {
    guard fields.count >= 4, let flag = fields[1].first else { return }
    let key = UInt16(flag) << 1 | (isSuffix ? 1 : 0)
    guard let isCrossable = crossable[key] else {
      crossable[key] = fields[2].first == 0x59
      return
    }
    let parts = fields[3].split(separator: 0x2F, maxSplits: 1)
    let zero = [UInt8]("0".utf8)
    let added = Array(parts.first ?? [])
    var rule = AffixRule(
      strip: Array(fields[2]) == zero ? 0 : fields[2].count, add: added == zero ? [] : added,
      flags: FlagSet(parts.count > 1 ? parts[1] : []), condition: [], isCrossable: isCrossable)
    if fields.count > 4 { rule.condition = condition(fields[4]) }
    if isSuffix { suffixes[Int(flag)].append(rule) } else { prefixes[Int(flag)].append(rule) }
  }

  /// Reads `[^aeiou]y`; a lone full stop is any word.
  private mutating func condition(_ bytes: ArraySlice<UInt8>) -> [LetterClass] {
    var classes: [LetterClass] = []
    var isNegated = false
    var open: UInt64?
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "[": open = 0
      case "^" where open == 0: isNegated = true
      case "]":
        let bits = open ?? 0
        classes.append(LetterClass(bits: isNegated ? ~bits : bits))
        open = nil
        isNegated = false
      case "." where open == nil: classes.append(.any)
      default:
        let bit: UInt64 = 1 << UInt64(alphabet.insert(LetterFolding.lowercased(scalar.value)))
        if let bits = open { open = bits | bit } else { classes.append(LetterClass(bits: bit)) }
      }
    }
    return classes == [.any] ? [] : classes
  }
}
