import LintCore
import Reporters

/// Why a request gets no report. The answer is JSON with `error`; nothing of the request is repeated in it.
public enum ServeFault: Error, Sendable {
  case foreignHost
  case foreignOrigin
  case noToken
  case notFound
  case wrongMethod(allowed: String)
  case tooLarge
  case headersTooLarge
  case wrongType
  case unreadable
  case wrongValue(String)
  case busy
  case configuration

  /// The status of the answer.
  var status: Int {
    switch self {
    case .foreignHost: 421
    case .foreignOrigin: 403
    case .noToken: 401
    case .notFound: 404
    case .wrongMethod: 405
    case .tooLarge: 413
    case .headersTooLarge: 431
    case .wrongType: 415
    case .unreadable, .wrongValue: 400
    case .busy: 503
    case .configuration: 500
    }
  }

  /// What went wrong, and what to do.
  var reason: Localized {
    switch self {
    case .foreignHost:
      Localized(sv: "Adressen är inte den som Klartext lyssnar på.", en: "The address is not the one listened on.")
    case .foreignOrigin:
      Localized(sv: "Andra webbplatser får inte fråga här.", en: "Other sites may not ask here.")
    case .noToken:
      Localized(
        sv: "Nyckeln saknas eller är fel. Använd adressen som klartext serve skrev ut.",
        en: "The token is missing or wrong. Use the address that klartext serve printed.")
    case .notFound: Localized(sv: "Här finns inget.", en: "There is nothing here.")
    case .wrongMethod(let allowed): Localized(sv: "Använd \(allowed).", en: "Use \(allowed).")
    case .tooLarge: Localized(sv: "Texten får vara högst 1 MB.", en: "The text may have at most 1 MB.")
    case .headersTooLarge: Localized(sv: "Huvudet är för långt.", en: "The headers are too long.")
    case .wrongType:
      Localized(
        sv: "Skicka application/json, text/markdown, text/plain, text/html eller text/csv.",
        en: "Send application/json, text/markdown, text/plain, text/html or text/csv.")
    case .unreadable:
      Localized(sv: "Innehållet är inte giltig JSON i UTF-8.", en: "The body is not valid JSON in UTF-8.")
    case .wrongValue(let key):
      Localized(
        sv: "Värdet för ”\(key)” finns inte eller är av fel sort.",
        en: "The value of “\(key)” is unknown or of the wrong kind.")
    case .busy: Localized(sv: "För mycket att göra just nu. Försök igen.", en: "Too much to do right now. Try again.")
    case .configuration:
      Localized(
        sv: "Inställningarna i mappen har fel. Kör klartext config där.",
        en: "The folder's configuration has faults. Run klartext config there.")
    }
  }

  /// The answer.
  public func response(in language: MessageLanguage) -> ServeResponse {
    var json = JSONWriter(.inline)
    json.object { $0.member("error", reason[language]) }
    json.endLine()
    var response = ServeResponse(status: status, type: "application/json", body: json.bytes)
    switch self {
    case .wrongMethod(let allowed): response.headers = [("Allow", allowed)]
    case .noToken: response.headers = [("WWW-Authenticate", "Bearer")]
    case .busy: response.headers = [("Retry-After", "1")]
    default: break
    }
    return response
  }
}
