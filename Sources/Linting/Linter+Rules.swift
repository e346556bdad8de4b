import LintCore

/// A post on its way through the rules. A class, for the same reason as the post itself.
final class VisitedPost {
  let post: Post
  /// Which of the parts that are checked together it belongs to.
  let part: Int
  /// The path of its file.
  let path: String
  fileprivate let channelTexts: ChannelTexts

  init(_ post: Post, ofPart part: Int = 0, path: String) {
    self.post = post
    self.part = part
    self.path = path
    channelTexts = ChannelTexts(post.draft)
  }
}

extension Linter {
  /// Checks posts by every rule: one rule after the other, each all posts.
  ///
  /// A post is short, and all rules together are more code and tables than a processor's caches hold. So each is fetched
  /// once for many posts.
  ///
  /// - Parameters:
  ///   - posts: the posts, in order.
  ///   - parts: where to put what is found in them.
  func visit(_ posts: [VisitedPost], into parts: inout [CheckedPart]) {
    for group in groups(posts) {
      let account = group.account.flatMap { accounts[$0] }
      check(group.posts, by: account?.rules ?? rules, in: account?.context ?? context, into: &parts)
    }
    guard comparesPosts else { return }
    let sketches = comparesTexts
    for visited in posts {
      parts[visited.part].summaries.append(
        PostSummary(visited.post, in: context, path: shown(visited.path), sketches: sketches))
      parts[visited.part].names.append(visited.post.draft.id)
    }
  }

  /// Most posts are checked as all others; an account may have rules and contact details of its own.
  private func groups(_ posts: [VisitedPost]) -> [(account: String?, posts: [VisitedPost])] {
    guard !accounts.isEmpty else { return [(nil, posts)] }
    var groups: [(account: String?, posts: [VisitedPost])] = []
    for visited in posts {
      let account = visited.post.accountKey(in: context).flatMap { accounts[$0] == nil ? nil : $0 }
      if let group = groups.firstIndex(where: { $0.account == account }) {
        groups[group].posts.append(visited)
      } else {
        groups.append((account, [visited]))
      }
    }
    return groups
  }

  private func check(
    _ posts: [VisitedPost], by rules: [ActiveRule], in context: LintContext, into parts: inout [CheckedPart]
  ) {
    for visited in posts where parts[visited.part].collected.outdatedPolicy == nil {
      parts[visited.part].collected.outdatedPolicy = NotChecked(outdatedPolicyFor: visited.post, in: context)
    }
    // Read in place: an active rule is large, and most find nothing.
    rules.withUnsafeBufferPointer { inPlace in
      for index in inPlace.indices {
        let isOn = inPlace[index].isOn
        // Personal data is looked for whatever is switched off, since nothing of it may be shown for another rule's sake.
        guard isOn || inPlace[index].metadata.category == .personalData else { continue }
        let runner = inPlace[index].runner
        for visited in posts {
          let found = runner.check(visited.post, in: context)
          if !found.isEmpty { add(found, in: visited, rule: index, of: rules, to: &parts[visited.part].collected) }
          // Said once for a run. Nearly all answer nil, and sooner than it would be known that they have answered.
          guard isOn, let reason = runner.obstacle(to: visited.post, in: context) else { continue }
          parts[visited.part].collected.addObstacle(reason, to: index)
        }
      }
    }
  }

  private func add(
    _ found: [Finding], in visited: VisitedPost, rule: Int, of rules: [ActiveRule], to collected: inout Collected
  ) {
    for finding in found {
      if let mask = finding.personalData {
        collected.personalData.append(PersonalDataPlace(range: finding.range, mask: mask))
      }
      guard rules[rule].isOn else { continue }
      for finding in visited.channelTexts.findings(of: finding) where channels.concerns(finding) {
        collected.findings.append(Graded(rule: rule, of: rules, finding, post: visited.post.draft.id))
      }
    }
  }
}

extension Collected {
  /// Keeps why a rule could not judge, the first time it says so.
  fileprivate mutating func addObstacle(_ reason: Localized, to rule: Int) {
    if obstacles[rule] == nil { obstacles[rule] = reason }
  }
}
