import LintCore
import Linting

extension HTMLPage {
  /// The page's head. Nothing but its own style and script is allowed, and pictures that it holds or that lie beside it.
  func writeHead(title: String, to html: inout HTMLWriter) {
    html.markup("<!DOCTYPE html>\n")
    html.open("html", ["lang": language.rawValue])
    html.markup("<head><meta charset=\"utf-8\">\n")
    html.open(
      "meta",
      [
        "http-equiv": "Content-Security-Policy",
        "content": "default-src 'none'; img-src data:; style-src \(PageAsset.style.hash); "
          + "script-src \(PageAsset.script.hash); base-uri 'none'; form-action 'none'",
      ])
    html.markup("\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    html.markup("<meta name=\"color-scheme\" content=\"light dark\"><meta name=\"referrer\" content=\"no-referrer\">\n")
    html.open("meta", ["name": "generator", "content": "klartext \(options.toolVersion)"])
    html.element("title", "\(title) – Klartext")
    html.open("style")
    html.bytes(PageAsset.style.bytes)
    html.close("style")
    html.markup("</head>\n")
  }

  /// The verdict, and what it rests on.
  func writeBanner(_ summary: ReportSummary, _ report: LintReport, to html: inout HTMLWriter) {
    let isWhole = summary.unreadable == 0 && !report.hasUnreadableFile && summary.posts > 0
    let name = isWhole || summary.found.total > 0 ? verdictClass(summary.found) : "warning"
    html.element("header", ["class": "banner \(name)"]) { html in
      html.element("p", ["class": "product"], words("Klartext har granskat", "Checked by Klartext"))
      html.element("h1") { html in
        html.element("span", ["class": "sign", "aria-hidden": "true"], sign(name))
        html.text(verdict(summary, report))
      }
      html.element("p", ["class": "tally"], words.verdict(summary))
      for line in [words.unreadable(summary), words.leftOut(summary), words.omitted(summary, selection)] {
        if let line { html.element("p", ["class": "tally"], line) }
      }
    }
  }

  /// What made the page, and what it does not do.
  func writeFooter(to html: inout HTMLWriter) {
    html.element("footer") { html in
      html.element(
        "p",
        words(
          "Sidan gjordes av Klartext \(options.toolVersion). Personuppgifter som hittades är dolda. Ingenting har skickats någonstans.",
          "Made by Klartext \(options.toolVersion). Personal data that was found is hidden. Nothing has been sent anywhere."
        ))
    }
  }

  /// Files that could not be read.
  func writeUnreadable(_ report: LintReport, to html: inout HTMLWriter) {
    guard !report.failures.isEmpty else { return }
    html.element("section", ["class": "panel", "aria-labelledby": "olasta"]) { html in
      html.element("h2", ["id": "olasta"], words("Det här kunde inte granskas", "This could not be checked"))
      html.element("ul") { html in
        for failure in report.failures.prefix(HTMLBounds.names) {
          html.element("li") { html in
            html.element("strong", failure.path)
            html.text(": " + failure.reason[language])
          }
        }
      }
      writeRest(report.failures.count - HTMLBounds.names, to: &html)
    }
  }

  /// Says how many of a list were left out, if any.
  func writeRest(_ count: Int, to html: inout HTMLWriter) {
    guard count > 0 else { return }
    html.element(
      "p", ["class": "rest"], words("… och \(words.number(count)) till.", "… and \(words.number(count)) more."))
  }

  /// The result for programs, so that the page can be read again. Nothing in it can end the element that it stands in.
  func writeResult(_ report: LintReport, to html: inout HTMLWriter) {
    var options = options
    options.minimumSeverity = selection.minimumSeverity
    options.maximumDiagnostics = min(selection.maximum ?? .max, HTMLBounds.results)
    var json: [UInt8] = []
    JSONReporter(options).write(report, to: &json)
    var safe: [UInt8] = []
    safe.reserveCapacity(json.count)
    for byte in json {
      switch byte {
      case 0x3C: safe += "\\u003c".utf8
      case 0x3E: safe += "\\u003e".utf8
      case 0x26: safe += "\\u0026".utf8
      default: safe.append(byte)
      }
    }
    html.open("script", ["type": "application/json", "id": "klartext-result"])
    html.bytes(safe)
    html.close("script")
    html.markup("\n")
  }
}
