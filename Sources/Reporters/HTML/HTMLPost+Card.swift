import LintCore
import Linting

extension HTMLPost {
  /// Writes the post as one channel shows it.
  mutating func writeCard(
    _ index: Int, of preview: PostPreview, _ pictures: inout Int, to html: inout HTMLWriter
  ) {
    let card = preview.cards[index]
    html.open("div", ["class": "card"])
    let isCaptions = card.text.map { preview.texts[$0].role == .captions } ?? false
    let channel =
      card.channel.map { $0.displayName[page.language] }
      ?? (isCaptions ? words("Textningen", "The captions") : words("Inlägget", "The post"))
    html.element("h3", channel.prefix(1).uppercased() + channel.dropFirst())
    let language = preview.language == page.language.rawValue ? nil : preview.language
    let title = preview.title.map { VisibleText(preview.texts[$0], masked) }
    // Most channels have no field for a title: there it is the draft's own.
    let hasTitle = card.channel?.showsTitle ?? true
    if let title, !hasTitle, index == 0 {
      html.open("p", ["class": "draft-title"])
      html.element("span", ["class": "label"], words("Utkastets rubrik: ", "The draft's title: "))
      html.open("span", ["lang": language, "dir": "auto"])
      writeText(title, channel: card.channel, to: &html)
      html.close("span")
      html.close("p")
    }
    html.open("div", ["class": "frame"])
    if let title, hasTitle {
      html.open("p", ["class": "title", "lang": language, "dir": "auto"])
      writeText(title, channel: card.channel, to: &html)
      html.close("p")
    }
    if let text = card.text {
      let visible = VisibleText(preview.texts[text], masked)
      if visible.trimmed.isEmpty {
        html.element("p", ["class": "none"], words("Ingen text.", "No text."))
      } else {
        html.open("div", ["class": "text", "lang": language, "dir": "auto"])
        writeText(
          visible, channel: card.channel, links: preview.links[text], fold: card.fold, overflow: card.overflow,
          to: &html)
        html.close("div")
      }
    }
    if index == 0 {
      for media in preview.media { writeMedia(media, of: preview, &pictures, to: &html) }
    } else if !preview.media.isEmpty {
      html.element(
        "p", ["class": "none"],
        words("Bilder och filmer: se det första kortet.", "Pictures and films: see the first card."))
    }
    html.close("div")
    if let count = card.count { writeCount(count, to: &html) }
    writeSpeech(card, of: preview, to: &html)
    html.close("div")
  }

  /// What a screen reader says, where that gives no personal data away.
  private func writeSpeech(_ card: PostPreview.Card, of preview: PostPreview, to html: inout HTMLWriter) {
    guard let speech = card.speech else { return }
    let isHidden = preview.texts.contains { VisibleText($0, masked).isMasked }
    guard isHidden || !speech.isEmpty else { return }
    html.element("details", ["class": "speech"]) { html in
      html.element("summary", words("Så låter det i en skärmläsare", "How a screen reader says it"))
      guard !isHidden else {
        html.element(
          "p", words("Visas inte, för texten har personuppgifter.", "Not shown, since the text holds personal data."))
        return
      }
      let language = preview.language == page.language.rawValue ? nil : preview.language
      for line in speech.prefix(HTMLBounds.text).split(separator: "\n") {
        html.element("p", ["lang": language, "dir": "auto"], String(line))
      }
    }
  }

  /// Texts that readers meet elsewhere: answers of a poll, a presentation, a photographer's name.
  mutating func writeOtherTexts(of preview: PostPreview, to html: inout HTMLWriter) {
    let shown = Set(preview.cards.compactMap(\.text) + [preview.title].compactMap(\.self))
    let others = preview.texts.indices.filter { index in
      if case .field = preview.texts[index].role { !shown.contains(index) } else { false }
    }
    guard !others.isEmpty else { return }
    html.open("div", ["class": "card"])
    html.element("h3", words("Övriga texter", "Other texts"))
    html.open("dl", ["class": "frame"])
    for index in others.prefix(HTMLBounds.findings) {
      guard case .field(let key) = preview.texts[index].role else { continue }
      html.element("dt", words.field(key))
      html.open("dd", ["dir": "auto"])
      writeText(VisibleText(preview.texts[index], masked), to: &html)
      html.close("dd")
    }
    html.close("dl")
    html.close("div")
  }
}

extension Channel {
  /// Whether a post has a title, a name or a subject there.
  fileprivate var showsTitle: Bool {
    switch self {
    case .youtube, .newsletter, .web, .pressRelease: true
    case .facebook, .instagram, .x, .linkedin, .threads, .mastodon, .bluesky, .tiktok: false
    }
  }
}
