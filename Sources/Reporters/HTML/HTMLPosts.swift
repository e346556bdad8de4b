import LintCore
import Linting

/// The posts of a page: those that are shown, and those that are only named.
struct HTMLPosts {
  /// A post by its file's number and its id there.
  private struct Key: Hashable {
    var file: Int
    var post: String?
  }

  private let page: HTMLPage
  /// The posts with findings that there is room for, gravest first.
  private let chosen: Set<Key>
  private let showsAll: Bool
  /// Whether the page is about one post alone.
  private let isAlone: Bool
  /// What the shown posts are called, for the list at the top.
  private var shown: [(id: String, name: String, found: ReportSummary.Tally)] = []
  /// What posts are called that are not shown.
  private var named: [(name: String, found: ReportSummary.Tally)] = []
  private var unnamed = 0
  /// How many findings of each rank may still be explained; nil for all.
  private var rooms: [Int]?
  /// How many bytes of pictures the page may still take.
  private var pictures = HTMLBounds.pictures
  private var articles = HTMLWriter()

  init(_ page: HTMLPage, _ report: LintReport) {
    self.page = page
    rooms = page.selection.rooms(in: report)
    showsAll = report.files.reduce(0) { $0 + $1.posts } <= HTMLBounds.cardsWithoutFindings
    isAlone = report.files.reduce(0) { $0 + $1.posts } <= 1
    var gravest: [Key: Severity] = [:]
    var order: [Key] = []
    for (number, file) in report.files.enumerated() {
      for diagnostic in file.diagnostics where page.counts(diagnostic) {
        let key = Key(file: number, post: diagnostic.post)
        if gravest[key] == nil { order.append(key) }
        gravest[key] = max(gravest[key] ?? .info, diagnostic.severity)
      }
    }
    let bySeverity = Severity.allCases.reversed().flatMap { severity in order.filter { gravest[$0] == severity } }
    chosen = Set(bySeverity.prefix(HTMLBounds.cards))
  }

  /// Writes the list of posts, the posts, and what there was no room for.
  mutating func write(_ report: LintReport, to html: inout HTMLWriter, _ sink: inout some ByteSink) {
    for (number, file) in report.files.enumerated() { add(file, number) }
    writeContents(to: &html)
    html.drain(to: &sink)
    html.bytes(articles.output.bytes)
    articles = HTMLWriter()
    html.drain(to: &sink)
    writeNamed(to: &html)
  }

  private mutating func add(_ file: FileReport, _ number: Int) {
    let isConcerned = file.diagnostics.contains { page.counts($0) }
    if !isConcerned, !showsAll, named.count >= HTMLBounds.names {
      unnamed += file.posts
      return
    }
    let masked = MaskedSource(file, columns: page.options.columnUnit)
    let countable = file.diagnostics.filter { page.counts($0) }
    guard let previewer = page.options.previewer else {
      addFile(countable, file, number, masked)
      return
    }
    var byPost = Dictionary(grouping: countable, by: \.post)
    // In a file of many posts, a finding without post is about the whole file.
    let isSingle = file.posts == 1
    previewer.forEachPost(in: file) { entry in
      let id = isSingle ? countable.first?.post ?? entry.id : entry.id
      var own = id == nil && !isSingle ? [] : byPost.removeValue(forKey: id) ?? []
      if !isSingle {
        // Two rows may have the same id.
        let later = own.filter { !masked.begins($0, before: entry.end) }
        if !later.isEmpty {
          byPost[id] = later
          own.removeAll { !masked.begins($0, before: entry.end) }
        }
      }
      add(own, of: entry, in: file, number, masked)
    }
    let rest = masked.inFileOrder(byPost.values.flatMap(\.self))
    addFile(rest, file, number, masked)
  }

  /// Adds what was found in a file and belongs to no post that is shown.
  private mutating func addFile(
    _ diagnostics: [Diagnostic], _ file: FileReport, _ number: Int, _ masked: MaskedSource
  ) {
    guard !diagnostics.isEmpty else { return }
    if diagnostics.contains(where: { chosen.contains(Key(file: number, post: $0.post)) }) {
      write(diagnostics, preview: nil, name: file.path, in: file, masked)
    } else if named.count < HTMLBounds.names {
      named.append((file.path, ReportSummary.Tally(diagnostics)))
    } else {
      unnamed += 1
    }
  }

  private mutating func add(
    _ diagnostics: [Diagnostic], of entry: Previewer.Entry, in file: FileReport, _ number: Int, _ masked: MaskedSource
  ) {
    let key = Key(file: number, post: diagnostics.first?.post)
    if diagnostics.isEmpty ? showsAll : chosen.contains(key) {
      return write(diagnostics, preview: entry.preview(), name: name(of: entry, in: file, masked), in: file, masked)
    }
    guard named.count < HTMLBounds.names else { return unnamed += 1 }
    named.append(
      (place(entry.id, in: file, masked) + ": " + name(of: entry, in: file, masked), ReportSummary.Tally(diagnostics)))
  }

  private mutating func write(
    _ diagnostics: [Diagnostic], preview: PostPreview?, name: String, in file: FileReport, _ masked: MaskedSource
  ) {
    let taken = taken(of: diagnostics)
    let findings = taken.map { masked.shown($0, page.language, .mask) }
    let found = ReportSummary.Tally(diagnostics)
    let id = "p\(shown.count + 1)"
    let place = place(preview?.id ?? findings.first?.post, in: file, masked)
    shown.append((id, name, found))
    var post = HTMLPost(
      page: page, id: id, name: name, place: place, found: found, findings: findings, file: file, masked: masked)
    post.hasVerdict = !isAlone
    post.leftOut = diagnostics.count - taken.count
    post.write(preview, &pictures, to: &articles)
  }

  /// The findings that there is room for, the gravest of them, in file order.
  private mutating func taken(of diagnostics: [Diagnostic]) -> [Diagnostic] {
    var chosen: Set<Int> = []
    let ranks = diagnostics.map(ReportSelection.rank)
    for index in diagnostics.indices.sorted(by: { (ranks[$0], $0) < (ranks[$1], $1) }).prefix(HTMLBounds.findings) {
      guard (rooms?[ranks[index]] ?? 1) > 0 else { continue }
      rooms?[ranks[index]] -= 1
      chosen.insert(index)
    }
    return diagnostics.indices.filter(chosen.contains).map { diagnostics[$0] }
  }

  /// Where a post is found: its file, and its id there.
  private func place(_ id: String?, in file: FileReport, _ masked: MaskedSource) -> String {
    guard file.posts != 1, let id else { return file.path }
    return file.path + ", " + page.words.post(masked.cleaned(id))
  }

  /// What a post is called: its title, else how it begins, else its file.
  private func name(of entry: Previewer.Entry, in file: FileReport, _ masked: MaskedSource) -> String {
    for role in [PostText.Role.title, .body, .captions] {
      guard let text = entry.texts.first(where: { $0.role == role }) else { continue }
      let visible = VisibleText(text, masked)
      let start = visible.trimmed.lowerBound
      let words = visible.shown(start..<visible.scalarStart(at: min(start + 400, visible.trimmed.upperBound)))
      let line = (words.split(whereSeparator: \.isNewline).first ?? "").split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      if line.count > 70 { return String(line.prefix(70)) + "…" }
      if !line.isEmpty { return line }
    }
    return file.path
  }
}

extension HTMLPosts {
  /// The list of shown posts, where there are several.
  private func writeContents(to html: inout HTMLWriter) {
    guard shown.count > 1 else { return }
    html.element("nav", ["class": "panel", "aria-labelledby": "lista"]) { html in
      html.element("h2", ["id": "lista"], page.words("Inläggen", "The posts"))
      html.element("ol", ["class": "contents"]) { html in
        for post in shown {
          html.element("li") { html in
            html.element("a", ["href": "#\(post.id)"], post.name)
            page.writeVerdict(post.found, to: &html)
          }
        }
      }
    }
  }

  /// Posts that are not shown.
  private func writeNamed(to html: inout HTMLWriter) {
    guard !named.isEmpty || unnamed > 0 else { return }
    let count = page.words.posts(named.count + unnamed)
    html.element("details", ["class": "panel"]) { html in
      html.element("summary") { html in
        html.element("h2", page.words("\(count) till, som inte visas här", "\(count) more, not shown here"))
      }
      html.element("ul", ["class": "contents"]) { html in
        for post in named {
          html.element("li") { html in
            html.element("span", post.name)
            page.writeVerdict(post.found, to: &html)
          }
        }
      }
      page.writeRest(unnamed, to: &html)
    }
  }
}

extension HTMLPage {
  /// Whether a finding is shown and counts.
  func counts(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.suppression == nil && diagnostic.severity >= selection.minimumSeverity
  }

  /// The verdict on a post, in a line.
  func writeVerdict(_ found: ReportSummary.Tally, to html: inout HTMLWriter) {
    let name = verdictClass(found)
    html.element("span", ["class": "verdict \(name)"]) { html in
      html.element("span", ["class": "sign", "aria-hidden": "true"], sign(name))
      html.text(verdict(found))
    }
  }
}
