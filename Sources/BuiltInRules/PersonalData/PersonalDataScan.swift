import LintCore

/// What the numbers in the texts of a post are: read once, for all rules about them.
struct PersonalDataScan: Sendable {
  /// The texts and the names of files, with what was found in each.
  var texts: [(text: PersonalDataText, results: PersonalNumberSearch.Results)]

  /// Reads a post, unless that has been done.
  static func of(_ post: Post, in context: LintContext) -> Self {
    post.memo.value(for: Self.self) {
      Self(
        texts: PersonalDataText.all(of: post).map { text in
          (text, PersonalNumberSearch.results(in: text, lexicons: context.lexicons))
        })
    }
  }

  /// What a rule makes of the contact details; a place that two texts share is reported once.
  static func findings(
    of post: Post, in context: LintContext, _ finding: (ContactHit, PersonalDataText) -> Finding?
  ) -> [Finding] {
    of(post, in: context).texts
      .flatMap { text, results in results.contacts.compactMap { finding($0, text) } }
      .surestOfEachPlace()
  }
}
