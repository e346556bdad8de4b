import BuiltInRules
import Glibc
import LintCore
import Linting
import Segmentation
import SourceText

/// `klartext-dev rules [CATEGORY]`: measures how fast the built-in rules of a category read texts that are taken apart.
struct RuleBenchmark {
  let category: String
  /// The sentences that texts are made of.
  let sentences: [String]

  /// Lines full of numbers of every kind that posts have.
  private static let numbers = [
    "Öppet 08.00–16.30, lördag 10–14. Pris 1 250 kr, barn 60 kr.",
    "Ring 042-10 50 00 eller 0771-40 40 40 före 2024-06-12.",
    "Sommarkursen 2024-117 kostar 450 kr för 10 tillfällen, grupp 2: 9.15–9.45.",
    "Biblioteket, Stortorget 17, 252 23 Exempelby.",
    "Bankgiro 5050-1055, OCR 7301234567890, belopp 1 249,00.",
    "Buss 601 går 07:12, 07:32 och 07:52 från hållplats B12.",
    "Laget vann med 3–2 (1–0, 1–1, 1–1) inför 4 512 åskådare.",
    "ISBN 978-91-7000-150-5, upplaga 2, 245 sidor, 1924–2024.",
    "Sammanträden 15/1, 12/2, 12/3 och 9/4 klockan 13.15 i sal 204.",
    "Ring 070-174 06 35 om plats 12 eller 14 på båten.",
  ]

  func run() {
    let session = LintSession()
    let rules = BuiltInRules.all.filter { $0.metadata.category.rawValue == category }
    let words = sentences.filter { !$0.utf8.contains { $0 >= 0x30 && $0 <= 0x39 } }
    for (name, lines) in [("without digits", words), ("full of digits", Self.numbers)] {
      guard let post = post(of: lines, session.lexicons), let text = post.texts.first?.text else { continue }
      let bytes = Double(text.utf8.count)
      let context = LintContext(lexicons: session.lexicons)
      for rule in rules {
        let seconds = best(of: post) { _ = rule.check($0, in: context) }
        print("\(name): \(rule.metadata.name) \(Int(bytes / seconds / 1e6)) MB/s by itself")
      }
      let seconds = best(of: post) { for rule in rules { _ = rule.check($0, in: context) } }
      print("\(name): all \(rules.count) rules together \(Int(bytes / seconds / 1e6)) MB/s of \(Int(bytes / 1e6)) MB")
    }
  }

  /// The best of five: other programs only add to it. Each time the post is a new one, of which nothing is remembered.
  private func best(of post: Post, _ work: (Post) -> Void) -> Double {
    (0..<5).reduce(Double.infinity) { best, _ in
      let fresh = Post(draft: post.draft, texts: post.texts, channels: [], language: "sv")
      return min(best, measure { work(fresh) })
    }
  }

  /// A post of about four megabytes.
  private func post(of lines: [String], _ lexicons: any LexiconSource) -> Post? {
    guard !lines.isEmpty else { return nil }
    var text = ""
    var number = 0
    while text.utf8.count < 4_000_000 {
      number &+= 7
      text += lines[number % lines.count] + (number.isMultiple(of: 5) ? "\n\n" : " ")
    }
    let utf8 = Array(text.utf8)
    let place = ByteRange(0..<utf8.count)
    let body = PostText(role: .body, utf8: utf8, map: OffsetMap(literal: place))
    let segments = Segmenter(lexicons: lexicons).segment(utf8, language: "sv")
    return Post(
      draft: Draft(texts: [body], bodyRange: place), texts: [Prose(text: body, segments: segments)], channels: [],
      language: "sv")
  }

  private func measure(_ work: () -> Void) -> Double {
    var start = timespec()
    var end = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &start)
    work()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &end)
    return max(Double(end.tv_sec - start.tv_sec) + Double(end.tv_nsec - start.tv_nsec) / 1e9, 1e-9)
  }
}
