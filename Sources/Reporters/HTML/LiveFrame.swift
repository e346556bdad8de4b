import LintCore

/// The frame of a page whose inner part is written anew as one types.
public struct LiveFrame {
  private var html = HTMLWriter()
  private let words: Wording

  /// Begins a frame in a language.
  public init(language: MessageLanguage) { words = Wording(language: language) }

  /// The policy that goes with the page: nothing but its own style and scripts, and requests to where it came from.
  public static var contentSecurityPolicy: String {
    "default-src 'none'; img-src data:; style-src \(PageAsset.style.hash); script-src \(PageAsset.script.hash) "
      + "\(PageAsset.liveScript.hash); connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
  }

  /// The whole page.
  ///
  /// - Parameters:
  ///   - channels: those that are chosen at first.
  ///   - choices: policies and accounts as JSON.
  public mutating func page(channels chosen: [Channel], choices: [UInt8]) -> [UInt8] {
    writeHead()
    html.markup("<body class=\"live\">")
    html.element("a", ["class": "skip", "href": "#text"], words("Hoppa till texten", "Skip to the text"))
    html.element("header", ["class": "banner"]) { html in
      html.element("p", ["class": "product"], "Klartext")
      html.element("h1") { html in
        html.element("span", ["class": "sign", "id": "sign", "aria-hidden": "true"], "…")
        html.element("span", ["id": "verdict", "role": "status"], words("Klistra in ett utkast", "Paste a draft"))
      }
      html.element(
        "p", ["class": "tally"],
        words(
          "Texten stannar på den här datorn. Ingenting sparas.", "The text stays on this computer. Nothing is kept."))
    }
    html.open("main")
    writeForm(chosen)
    html.element("section", ["aria-labelledby": "resultat"]) { html in
      html.element("h2", ["class": "hidden", "id": "resultat", "tabindex": "-1"], words("Granskningen", "The check"))
      html.element("div", ["id": "result"]) { _ in }
      html.element("noscript") { html in
        html.element(
          "p",
          words(
            "Sidan behöver JavaScript. Utan det: kör klartext report på en fil.",
            "The page needs JavaScript. Without it: run klartext report on a file."))
      }
    }
    html.markup("</main>")
    writeScripts(choices)
    html.markup("</body></html>\n")
    var bytes: [UInt8] = []
    html.flush(to: &bytes)
    return bytes
  }

  private mutating func writeHead() {
    html.markup("<!DOCTYPE html>\n")
    html.open("html", ["lang": words.language.rawValue])
    html.markup("<head><meta charset=\"utf-8\">\n")
    html.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    html.markup("<meta name=\"color-scheme\" content=\"light dark\"><meta name=\"referrer\" content=\"no-referrer\">\n")
    html.element("title", words("Granska en text – Klartext", "Check a text – Klartext"))
    html.open("style")
    html.bytes(PageAsset.style.bytes)
    html.markup("</style></head>\n")
  }

  private mutating func writeForm(_ chosen: [Channel]) {
    let words = words
    html.element("form", ["class": "panel", "id": "form"]) { html in
      html.element("div", ["class": "field"]) { html in
        html.element("label", ["for": "text"], words("Utkastet", "The draft"))
        html.element(
          "textarea",
          ["id": "text", "rows": "12", "spellcheck": "false", "autocomplete": "off", "aria-describedby": "hjalp"], "")
        html.element(
          "p", ["class": "where", "id": "hjalp"],
          words(
            "Bara texten, eller också uppgifter om inlägget mellan två rader med ---.",
            "The text alone, or fields about the post between two lines of --- as well."))
      }
      html.element("fieldset") { html in
        html.element("legend", words("Kanaler", "Channels"))
        html.element("div", ["class": "choices"]) { html in
          for channel in Channel.allCases {
            html.element("label") { html in
              html.open(
                "input",
                [
                  "type": "checkbox", "name": "channels", "value": channel.rawValue,
                  "checked": chosen.contains(channel) ? "checked" : nil,
                ])
              let name = channel.displayName[words.language]
              html.text(name.prefix(1).uppercased() + name.dropFirst())
            }
          }
        }
      }
      html.element("div", ["class": "pair"]) { html in
        html.element("div", ["class": "field"]) { html in
          html.element("label", ["for": "policy"], "Policy")
          html.element("select", ["id": "policy"]) { _ in }
        }
        html.element("div", ["class": "field"]) { html in
          html.element("label", ["for": "account"], words("Konto", "Account"))
          html.element("select", ["id": "account"]) { _ in }
        }
      }
      html.element("p") { html in
        html.element(
          "button", ["type": "button", "id": "fix-all", "disabled": "disabled"],
          words("Rätta allt som är säkert", "Fix all that is certain"))
      }
    }
  }

  private mutating func writeScripts(_ choices: [UInt8]) {
    html.open("script", ["type": "application/json", "id": "choices"])
    for byte in choices {
      if byte == 0x3C { html.markup("\\u003c") } else { html.bytes([byte]) }
    }
    html.markup("</script><script>")
    html.bytes(PageAsset.script.bytes)
    html.markup("</script><script>")
    html.bytes(PageAsset.liveScript.bytes)
    html.markup("</script>")
  }
}
