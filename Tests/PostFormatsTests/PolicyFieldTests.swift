import LintCore
import Testing

@testable import PostFormats

/// What policies may name is what drafts may declare.
@Suite struct PolicyFieldTests {
  @Test func kindsAndGoalsAreThoseOfTheFields() {
    #expect(Post.kinds == FieldChoice.kinds.map(\.name))
    #expect(Account.allGoals == FieldChoice.goals.map(\.name))
    #expect(Post.kindsBesideContent.isSubset(of: Post.kinds))
  }

  @Test func pathsReachIntoFields() {
    for path in ["owner", "profile.purpose", "media.rights", "approval.by", "event.co_organiser"] {
      #expect(FieldTable.post.has(path: path), "\(path)")
    }
    for path in ["", "profile.", "profile.owner", "ägare"] { #expect(!FieldTable.post.has(path: path), "\(path)") }
  }
}
