import LintCore
import Linting

/// A post on a page: as readers meet it on each channel, with what was found beside it.
struct HTMLPost {
  let page: HTMLPage
  /// What ids of the post's parts begin with.
  let id: String
  let name: String
  /// Its file, and its id there.
  let place: String
  let found: ReportSummary.Tally
  /// What was found, in file order; a finding's number is its place here, from 1.
  let findings: [ShownDiagnostic]
  let file: FileReport
  let masked: MaskedSource
  /// Whether it has a verdict of its own, besides the page's.
  var hasVerdict = true
  /// How many findings there was no room for.
  var leftOut = 0
  /// The numbers of findings that are marked in a text, so that the explanation can lead there.
  var marked: Set<Int> = []

  var words: Wording { page.words }

  /// Writes the post; `pictures` is how many bytes of pictures the page may still take.
  mutating func write(_ preview: PostPreview?, _ pictures: inout Int, to html: inout HTMLWriter) {
    html.open("article", ["class": "post", "id": id, "aria-labelledby": "\(id)-namn"])
    html.element("header") { html in
      html.element("h2", ["id": "\(id)-namn", "dir": "auto"], name)
      html.element("p", ["class": "where"]) { html in
        if name != place { html.text(place) }
        if let preview, preview.count.statistics.words > 0 {
          html.text((name == place ? "" : " · ") + statistics(preview.count))
        }
      }
      if hasVerdict { html.element("p") { page.writeVerdict(found, to: &$0) } }
    }
    html.open("div", ["class": "columns"])
    if let preview {
      html.open("div", ["class": "cards"])
      for index in preview.cards.indices { writeCard(index, of: preview, &pictures, to: &html) }
      if preview.cards.count == 1, preview.cards[0].channel == nil { writeLengths(preview.count, to: &html) }
      writeOtherTexts(of: preview, to: &html)
      html.close("div")
    }
    writeFindings(to: &html)
    html.close("div")
    html.close("article")
    html.markup("\n")
  }

  private func statistics(_ count: PostCount) -> String {
    let lix = String(Int(count.statistics.lix.rounded()))
    let seconds = count.statistics.readingSeconds
    let time =
      seconds < 90
      ? words.count(seconds, ("sekund", "sekunder"), ("second", "seconds"))
      : words.count((seconds + 30) / 60, ("minut", "minuter"), ("minute", "minutes"))
    return words.count(count.statistics.words, ("ord", "ord"), ("word", "words"))
      + words(", \(time) att läsa, LIX \(lix)", ", \(time) to read, LIX \(lix)")
  }

  /// The marks of the findings in a text. What concerns another channel, or the text as a whole, is not marked.
  func marks(in visible: VisibleText, channel: Channel?) -> [HTMLMarkedText.Mark] {
    let trimmed = visible.trimmed
    var marks: [HTMLMarkedText.Mark] = []
    for (index, finding) in findings.enumerated() {
      if let own = finding.channel, let channel, own != channel { continue }
      let ranges = visible.ranges(of: finding.range)
      let covered = ranges.reduce(0) { $0 + $1.clamped(to: trimmed).count }
      guard covered > 0, trimmed.count <= 80 || covered * 10 < trimmed.count * 9 else { continue }
      for (part, range) in ranges.enumerated() where !range.isEmpty {
        marks.append(
          HTMLMarkedText.Mark(
            range: range, number: index + 1, severity: finding.severity, isLast: part == ranges.count - 1))
      }
    }
    return marks
  }

  /// Writes a text with its marks.
  mutating func writeText(
    _ visible: VisibleText, channel: Channel? = nil, links: [PostPreview.Link] = [], fold: Int? = nil,
    overflow: Int? = nil, to html: inout HTMLWriter
  ) {
    var text = HTMLMarkedText(visible, page: page, id: id)
    text.marks = marks(in: visible, channel: channel)
    text.links = links
    text.fold = fold
    text.overflow = overflow
    text.write(&marked, to: &html)
  }
}
