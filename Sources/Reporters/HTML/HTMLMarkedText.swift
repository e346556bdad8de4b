import LintCore
import Linting

/// A text of a draft with what was found in it, what can be followed, and where channels fold and cut it.
struct HTMLMarkedText {
  /// A place of a finding.
  struct Mark {
    var range: Range<Int>
    /// The finding's number in the post.
    var number: Int
    var severity: Severity
    /// Whether it is the last part of the finding's place, which the number stands after.
    var isLast: Bool
  }

  private let visible: VisibleText
  private let page: HTMLPage
  private let id: String
  var marks: [Mark] = []
  var links: [PostPreview.Link] = []
  var fold: Int?
  var overflow: Int?

  init(_ visible: VisibleText, page: HTMLPage, id: String) {
    self.visible = visible
    self.page = page
    self.id = id
  }

  /// Writes the text; `marked` gains the numbers of the findings that it shows.
  func write(_ marked: inout Set<Int>, to html: inout HTMLWriter) {
    let trimmed = visible.trimmed
    let end = visible.outsideMasks(
      visible.scalarStart(at: min(trimmed.upperBound, trimmed.lowerBound + HTMLBounds.text)), after: false)
    let shown = trimmed.lowerBound..<max(trimmed.lowerBound, end)
    // No mark begins or ends inside what is hidden.
    let marks = marks.compactMap { mark -> Mark? in
      var mark = mark
      mark.range =
        visible.outsideMasks(
          mark.range.lowerBound, after: false)..<visible.outsideMasks(
          mark.range.upperBound, after: true)
      mark.range = mark.range.clamped(to: shown)
      return mark.range.isEmpty ? nil : mark
    }
    let links = links.filter { link in
      shown.contains(link.range.lowerBound) && link.range.upperBound <= shown.upperBound
        && !visible.masks.contains { $0.range.overlaps(link.range) }
    }
    let fold = fold.map { visible.outsideMasks($0, after: true) }
    let overflow = overflow.map { visible.outsideMasks($0, after: true) }
    let edges =
      [shown.lowerBound, shown.upperBound, fold, overflow].compactMap(\.self)
      + marks.flatMap { [$0.range.lowerBound, $0.range.upperBound] }
      + links.flatMap { [$0.range.lowerBound, $0.range.upperBound] }
    let cuts = Set(edges.filter { shown.lowerBound <= $0 && $0 <= shown.upperBound }).sorted()
    let byEnd = Dictionary(grouping: marks.filter(\.isLast), by: \.range.upperBound)
    var link = 0
    for (start, end) in zip(cuts, cuts.dropFirst()) {
      if start == fold { writeFold(to: &html) }
      if start == overflow { writeOverflow(to: &html) }
      while link < links.count, links[link].range.upperBound <= start { link += 1 }
      let isLink = link < links.count && links[link].range.lowerBound <= start
      writePiece(
        visible.shown(start..<end), marks.filter { $0.range.lowerBound <= start && end <= $0.range.upperBound },
        link: isLink ? links[link].kind : nil, isCut: (overflow ?? .max) <= start, to: &html)
      for mark in byEnd[end] ?? [] { writeNumber(mark, isFirst: marked.insert(mark.number).inserted, to: &html) }
    }
    if shown.upperBound < trimmed.upperBound {
      html.element(
        "span", ["class": "cut"],
        page.words(
          "Texten fortsätter, men är för lång för att visas här.", "The text goes on, but is too long to show."))
    }
  }

  private func writePiece(
    _ text: String, _ marks: [Mark], link: PostPreview.Link.Kind?, isCut: Bool, to html: inout HTMLWriter
  ) {
    if isCut { html.open("span", ["class": "over"]) }
    if let gravest = marks.map(\.severity).max() { html.open("mark", ["class": gravest.name]) }
    if link != nil {
      html.element("span", ["class": "link"], text)
    } else {
      html.text(text)
    }
    if !marks.isEmpty { html.close("mark") }
    if isCut { html.close("span") }
  }

  /// A finding's number, which leads to its explanation.
  private func writeNumber(_ mark: Mark, isFirst: Bool, to html: inout HTMLWriter) {
    let severity = page.label(mark.severity)
    html.element(
      "a",
      [
        "class": "number \(mark.severity.name)", "href": "#\(id)-f\(mark.number)",
        "id": isFirst ? "\(id)-m\(mark.number)" : nil,
        "aria-label": page.words("Fynd \(mark.number), \(severity)", "Finding \(mark.number), \(severity)")
          .lowercased(),
      ], String(mark.number))
  }

  private func writeFold(to html: inout HTMLWriter) {
    html.element(
      "span", ["class": "cut fold"],
      page.words("Hit syns texten. Resten viks bakom ”visa mer”.", "Shown so far. The rest folds behind “see more”."))
  }

  private func writeOverflow(to html: inout HTMLWriter) {
    html.element(
      "span", ["class": "cut limit"],
      page.words("Här är kanalens gräns. Resten ryms inte.", "Here is the channel's limit. The rest does not fit."))
  }
}
