import LintCore
import Linting

extension HTMLPost {
  /// Writes how long the text is on a channel.
  func writeCount(_ count: PostCount.ForChannel, to html: inout HTMLWriter) {
    html.element("dl", ["class": "counts"]) { html in
      html.element("div") { html in
        html.element("dt", words("Längd", "Length"))
        html.element("dd") { html in
          html.text(length(count))
          writeBar(count, to: &html)
        }
      }
      if let fold = count.fold {
        html.element("div") { html in
          html.element("dt", words("I flödet", "In the feed"))
          html.element(
            "dd",
            count.isFolded
              ? words("viks efter \(words.number(fold)) tecken", "folds after \(words.number(fold)) characters")
              : words("syns helt", "all is shown"))
        }
      }
      let parts: [(String, Int)] = [
        (words("Hashtaggar", "Hashtags"), count.hashtags), (words("Omnämnanden", "Mentions"), count.mentions),
        (words("Länkar", "Links"), count.links),
      ]
      for (name, number) in parts where number > 0 {
        html.element("div") { html in
          html.element("dt", name)
          html.element("dd", words.number(number))
        }
      }
    }
  }

  /// The lengths on all channels, for a post that names none.
  func writeLengths(_ count: PostCount, to html: inout HTMLWriter) {
    guard !count.channels.isEmpty else { return }
    html.element("details", ["class": "card lengths"]) { html in
      html.element("summary", words("Längden i varje kanal", "The length on each channel"))
      html.element("table") { html in
        html.element("thead") { html in
          html.element("tr") { html in
            for heading in [words("Kanal", "Channel"), words("Längd", "Length")] {
              html.element("th", ["scope": "col"], heading)
            }
          }
        }
        html.element("tbody") { html in
          for channel in count.channels {
            html.element("tr") { html in
              html.element("th", ["scope": "row"], channel.channel.displayName[page.language])
              html.element("td") { html in
                html.text(length(channel))
                writeBar(channel, to: &html)
              }
            }
          }
        }
      }
    }
  }

  /// ”240 av 280 tecken”, with what is too much.
  private func length(_ count: PostCount.ForChannel) -> String {
    let isBytes = count.unit.rawValue == "utf8"
    let unit = words(isBytes ? "byte" : "tecken", isBytes ? "bytes" : "characters")
    guard let limit = count.limit else {
      return words(
        "\(words.number(count.count)) \(unit), ingen gräns", "\(words.number(count.count)) \(unit), no limit")
    }
    let length = words(
      "\(words.number(count.count)) av \(words.number(limit)) \(unit)",
      "\(words.number(count.count)) of \(words.number(limit)) \(unit)")
    guard count.count > limit else { return length }
    let surplus = words.number(count.count - limit)
    return length + words(", \(surplus) för mycket", ", \(surplus) too many")
  }

  /// How much of the limit is used; said in words beside it.
  private func writeBar(_ count: PostCount.ForChannel, to html: inout HTMLWriter) {
    guard let limit = count.limit, limit > 0 else { return }
    let part = count.count >= limit ? 100 : count.count * 100 / limit
    let name = count.count > limit ? "error" : part > 90 ? "warning" : "good"
    html.open(
      "svg", ["class": "bar \(name)", "viewBox": "0 0 100 4", "preserveAspectRatio": "none", "aria-hidden": "true"])
    html.element("rect", ["class": "track", "width": "100", "height": "4"]) { _ in }
    html.element("rect", ["class": "used", "width": String(part), "height": "4"]) { _ in }
    html.close("svg")
  }
}
