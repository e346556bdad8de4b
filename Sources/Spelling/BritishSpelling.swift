/// British spellings, which the American dictionary lacks and Swedish municipalities use: centre, colour, organise.
enum BritishSpelling {
  /// What British English writes, and what American English has instead.
  private static let pairs: [(british: [UInt8], american: [UInt8])] = [
    ("our", "or"), ("re", "er"), ("res", "ers"), ("red", "ered"), ("ise", "ize"), ("isa", "iza"), ("isi", "izi"),
    ("yse", "yze"), ("ysing", "yzing"), ("ogue", "og"), ("ence", "ense"), ("lled", "led"), ("lling", "ling"),
    ("ller", "ler"), ("programme", "program"), ("grey", "gray"), ("tyre", "tire"), ("kerb", "curb"),
    ("cheque", "check"),
    ("ae", "e"), ("oe", "e"), ("lment", "llment"), ("lfil", "llfill"), ("storey", "story"), ("jewellery", "jewelry"),
    ("mould", "mold"), ("plough", "plow"), ("whilst", "while"), ("amongst", "among"), ("learnt", "learned"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  /// Whether a word is a listed one in British spelling.
  static func isKnown(_ word: UnsafeBufferPointer<UInt8>, in tables: TableStack) -> Bool {
    let bytes = FoldedWord(word).bytes
    let hashes = PrefixHashes(bytes)
    for (british, american) in pairs where british.count <= bytes.count {
      let other = FormHash.hash(american)
      for start in 0...bytes.count - british.count where bytes[start] == british[0] {
        let end = start + british.count
        guard bytes[start..<end].elementsEqual(british) else { continue }
        let rest = end..<bytes.count
        let hash = hashes.joined(
          hashes.extended(start, other, count: american.count), hashes[rest], count: rest.count)
        if tables.isWord(hash) { return true }
      }
    }
    return false
  }
}
