import LintCore

extension MeasureMissing {
  private static func draft(_ fields: String, _ text: String = "Nu kan du söka plats i sommarens simskola.") -> String {
    "---\n\(fields)\n---\n\(text)\n"
  }

  static var examples: [Example] {
    [
      .flagged(draft("account: ⟦helsingborg-facebook⟧\ngoal: aktivera")),
      .flagged(draft("kind: post\nkpi: [rackvidd, ⟦lankklick⟧]")),
      .flagged(draft("kind: post\nnyckeltal: ⟦Länkklick⟧")),
      .flagged(draft("kind: post\nkpi: [⟦videovisningar⟧]\nmedia: [bad.jpg]"), files: ["bad.jpg"]),
      .flagged(
        draft("channels: [instagram]\nkpi: [⟦lankklick⟧]\nmedia: [bad.jpg]", "Sök plats på helsingborg.se/simskola"),
        files: ["bad.jpg"]),
      .flagged(draft("kind: ad\n⟦kpi⟧:")),
      .accepted(draft("kind: post\nkpi: [lankklick]", "Sök plats på helsingborg.se/simskola")),
      .accepted(draft("kind: post\nkpi: [videovisningar]\nmedia: [bad.mp4]"), files: ["bad.mp4 silent"]),
      .accepted(draft("channels: [youtube]\nkpi: videovisningar")),
      .accepted(draft("kind: ad\nkpi: [lankklick]")),
      .accepted(draft("kind: post\nkpi: [antal anmälda barn]")),
      .accepted(
        draft(
          "channels: [instagram, facebook]\nkpi: [lankklick]\nmedia: [bad.jpg]", "Sök på helsingborg.se/simskola"),
        files: ["bad.jpg"]),
      .accepted(draft("kind: reply\nin_reply_to: {comment_type: question}")),
      .accepted("Nu kan du söka plats i sommarens simskola."),
    ]
  }
}
