import LintCore
import Reporters

/// The page for those who paste.
struct LivePage {
  let language: MessageLanguage
  let choices: LiveChoices

  /// The page as an answer.
  var response: ServeResponse {
    var frame = LiveFrame(language: language)
    let body = frame.page(channels: choices.channels, choices: choices.json(in: language))
    var response = ServeResponse(type: "text/html; charset=utf-8", body: body)
    response.headers = [("Content-Security-Policy", LiveFrame.contentSecurityPolicy)]
    return response
  }
}
