import LintCore
import SourceText

/// The requests in a text's comments not to report something.
struct SuppressionComments {
  /// The requests in the order in which they stand.
  private(set) var directives: [SuppressionDirective] = []
  /// Comments that name no rule, and misspelt ones.
  private(set) var problems: [InputFinding] = []

  private let whole: PostText
  private var suggestions = SuggestionBudget()
  /// For each name, the requests that are waiting for `klartext-enable`: index and the place in the text where they begin.
  private var open: [String: [(index: Int, start: Int)]] = [:]

  init(_ whole: PostText) { self.whole = whole }

  /// Reads the comments of a text, which are among its removals.
  mutating func read(_ removals: [Removal], _ groups: [RemovalGroup], in bytes: UnsafeBufferPointer<UInt8>) {
    let nextLines = Self.linesAfter(groups, removals, in: bytes)
    var current = Lines.Line(contents: 0..<0, end: 0)
    for (group, nextLine) in zip(groups, nextLines) {
      for index in group.members {
        guard case .comment(let comment) = removals[index].content else { continue }
        switch Directive(comment.contents, in: bytes) {
        case .misspelt(let name):
          let verbs = Directive.Verb.allCases.map(\.rawValue)
          let nearest = name.range.count <= 60 && suggestions.take() ? verbs.nearest(to: name.text) : nil
          problems.append(.misspeltSuppression(name.text, nearest: nearest, at: whole.place(of: name.range)))
        case .suppression(let verb, let names, let reason):
          var lines = comment.range
          if verb == .disableLine { lines = line(around: comment.range, &current, in: bytes) }
          if verb == .disableNextLine { lines = nextLine }
          read(verb, names, reason, comment: comment, lines: lines)
        case .channels, nil: continue
        }
      }
    }
    close(open.keys, at: bytes.count)
  }

  private mutating func read(
    _ verb: Directive.Verb, _ names: [Directive.Name], _ reason: String?, comment: Comment, lines: Range<Int>
  ) {
    if names.isEmpty, verb != .enable {
      problems.append(.suppressionWithoutRule(verb.rawValue, at: whole.place(of: comment.range)))
    }
    if verb == .enable {
      if names.isEmpty { close(open.keys, at: comment.range.lowerBound) }
      for name in names { close([name.text], at: comment.range.lowerBound) }
      return
    }
    for name in names {
      if verb == .disable { open[name.text, default: []].append((directives.count, comment.range.upperBound)) }
      let scope = verb == .disableFile ? .file : SuppressionDirective.Scope.range(whole.place(of: lines))
      directives.append(
        SuppressionDirective(scope: scope, name: name.text, nameRange: whole.place(of: name.range), reason: reason))
    }
  }

  /// Ends what was begun with these names.
  private mutating func close(_ names: some Sequence<String>, at end: Int) {
    for name in Array(names) {
      for (index, start) in open.removeValue(forKey: name) ?? [] {
        directives[index].scope = .range(whole.place(of: start..<max(start, end)))
      }
    }
  }

  /// The lines that a comment touches, without the last line's end. Comments come in order, so lines are read once.
  private func line(
    around range: Range<Int>, _ current: inout Lines.Line, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    func advance(to position: Int) {
      while position > current.contents.upperBound || current.end == 0, current.end < bytes.count {
        current = bytes.line(from: current.end, to: bytes.count)
      }
    }
    advance(to: range.lowerBound)
    let start = current.contents.lowerBound
    advance(to: range.upperBound)
    return start..<current.contents.upperBound
  }

  /// For each group, the next line that holds something of the post; blank lines and lines of comments are passed over.
  private static func linesAfter(
    _ groups: [RemovalGroup], _ removals: [Removal], in bytes: UnsafeBufferPointer<UInt8>
  ) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var following: (group: RemovalGroup, line: Range<Int>)?
    for group in groups.reversed() {
      var start = group.range.upperBound
      while start < bytes.count, !bytes[start].isLineEnd, start < following?.group.range.lowerBound ?? bytes.count {
        start += 1
      }
      var line: Range<Int>
      if let following, start == following.group.range.lowerBound {
        // Another comment stands on the same line: what follows that one follows this one too.
        line = following.line
      } else {
        var next = bytes.line(from: start + bytes.lineEndLength(at: start), to: bytes.count)
        while bytes[next.contents].allSatisfy(\.isBlank), next.end < bytes.count, next.end > next.contents.lowerBound {
          next = bytes.line(from: next.end, to: bytes.count)
        }
        line = next.contents
        if let following, following.group.lines?.lowerBound == line.lowerBound,
          following.group.members.allSatisfy({ removals[$0].isComment })
        {
          line = following.line
        }
      }
      lines.append(line)
      following = (group, line)
    }
    return lines.reversed()
  }
}

extension Removal {
  fileprivate var isComment: Bool { if case .comment = content { true } else { false } }
}
