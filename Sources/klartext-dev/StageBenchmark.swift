import BuiltInRules
import CICU
import LintCore
import Linting
import PostFormats
import Reporters
import RulePacks
import Segmentation
import SourceText

/// `klartext-dev stages FOLDER CACHE`: measures each stage that posts go through, and the limits that they can be held
/// against, on one thread. Writes a line for each: kind, name, bytes and seconds, with tabs between.
struct StageBenchmark {
  private let paths: [String]
  private let files: [[UInt8]]
  private let session: LintSession
  private let linter: Linter
  private let watch = Stopwatch()

  /// Reads a folder's posts; nil where there are none.
  ///
  /// - Parameters:
  ///   - folder: the posts, Markdown files.
  ///   - cache: the folder for tables of words.
  init?(folder: String, cache: String) {
    paths = ((try? Files.names(in: folder)) ?? []).sorted().map { "\(folder)/\($0)" }
    files = paths.compactMap { try? Files.read($0) }
    var options = LintSession.Options()
    options.isIsolated = true
    options.dictionaries.cache = cache
    var session = LintSession(options: options)
    guard let first = paths.first, files.count == paths.count,
      let linter = try? session.linter(for: session.absolute(first))
    else { return nil }
    self.session = session
    self.linter = linter
  }

  func run() {
    let whole = Array(files.joined())
    var counted = 0
    report("limit", "byte scan", watch.best { counted &+= whole.reduce(0) { $0 &+ Int($1) } })
    report("limit", "ICU words", watch.best { counted &+= BareBoundaries.count(KT_WORDS, in: whole) })
    report("limit", "ICU sentences", watch.best { counted &+= BareBoundaries.count(KT_SENTENCES, in: whole) })

    report(
      "stage", "decode", watch.best { for file in files { counted &+= SourceText.decode(file).source.bytes.count } })
    let sources = files.map { SourceText.decode($0).source }
    report("stage", "read", watch.best { for source in sources { counted &+= read(source).count } })
    let drafts = sources.flatMap(read)
    let segmenter = Segmenter(lexicons: session.lexicons)
    report(
      "stage", "segment",
      watch.best {
        for text in drafts.flatMap(\.texts) { counted &+= segmenter.segment(text.utf8, language: "sv").words.count }
      })
    let taken = drafts.map { draft in draft.texts.map { ($0, segmenter.segment($0.utf8, language: "sv")) } }
    let matcher = PhraseMatcher([StandardPacks.load()])
    report(
      "stage", "match",
      watch.best {
        for (text, segments) in taken.joined() { counted &+= matcher.hits(in: text.utf8, segments: segments).count }
      })
    // A post remembers what rules have worked out about it, so that each round gets new ones.
    let posts = {
      zip(drafts, taken).map { draft, texts in
        let prose = texts.map { Prose(text: $0, segments: $1, hits: matcher.hits(in: $0.utf8, segments: $1)) }
        return Post(draft: draft, texts: prose, channels: [], language: "sv")
      }
    }
    measureRules(on: posts)
    measureReports()
    // Else the compiler could leave out work whose outcome nobody sees.
    if counted == 0 { Tool.complain("stages: nothing was counted") }
  }

  private func read(_ source: SourceText) -> [Draft] { PostFormat.markdown.read(source, fileName: "post.md").drafts }

  private func measureRules(on posts: () -> [Post]) {
    let rules = linter.rules.filter(\.isOn).map { (name: $0.metadata.name, rule: $0.rule) }
    let context = linter.context
    let spelling = "misspelling"
    var found = 0
    // Opens the dictionaries, which is the first post's alone to pay.
    for post in posts().prefix(1) { for (_, rule) in rules { found &+= rule.check(post, in: context).count } }
    for (name, part) in [
      ("rules, all", rules), ("rules without spelling", rules.filter { $0.name != spelling }),
    ] {
      report(
        "stage", name,
        watch.best(of: posts) { posts in
          for post in posts { for (_, rule) in part { found &+= rule.check(post, in: context).count } }
        })
    }
    let quick = Stopwatch(rounds: 2)
    for (name, rule) in rules {
      let seconds = quick.best(of: posts) { posts in
        for post in posts { found &+= rule.check(post, in: context).count }
      }
      report("rule", name, seconds)
    }
    if found == 0 { Tool.complain("stages: no rule found anything") }
  }

  private func measureReports() {
    var run = LintRun(session)
    guard let checked = try? run.check(paths) else { return Tool.complain("stages: the posts could not be checked") }
    for format in [ReportFormat.human, .json, .sarif] {
      var options = ReportOptions()
      options.minimumSeverity = .info
      let seconds = watch.best {
        var bytes: [UInt8] = []
        format.write(checked, options, to: &bytes)
      }
      report("stage", "report as \(format.rawValue)", seconds)
    }
  }

  private func report(_ kind: String, _ name: String, _ seconds: Double) {
    print(kind, name, files.reduce(0) { $0 + $1.count }, seconds, separator: "\t")
  }
}
