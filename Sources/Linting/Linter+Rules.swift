import LintCore

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
        PostSummary(visited.post, in: context, path: visited.path, sketches: sketches))
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
    // The posts live as long as `posts` does, so that they need not be held for each of the rules.
    let unowned = posts.map { Unmanaged.passUnretained($0.post) }
    // Read in place: an active rule is large, and most find nothing.
    rules.withUnsafeBufferPointer { inPlace in
      for index in inPlace.indices {
        let isOn = inPlace[index].isOn
        // Personal data is looked for whatever is switched off, since nothing of it may be shown for another rule's sake.
        guard isOn || inPlace[index].metadata.category == .personalData else { continue }
        let runner = inPlace[index].runner
        for number in posts.indices {
          let found = unowned[number]._withUnsafeGuaranteedRef { runner.check($0, in: context) }
          if !found.isEmpty {
            add(found, in: posts[number], rule: index, of: rules, to: &parts[posts[number].part].collected)
          }
          // Said once for a run. Nearly all answer nil, and sooner than it would be known that they have answered.
          guard isOn, let reason = unowned[number]._withUnsafeGuaranteedRef({ runner.obstacle(to: $0, in: context) })
          else { continue }
          parts[posts[number].part].collected.addObstacle(reason, to: index)
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
