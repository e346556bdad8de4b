import Testing

@testable import Serving

/// Who is let in: the token, the page's own address, and nobody from another site.
@Suite struct AccessGuardTests {
  private static let token = "0123456789abcdef0123456789abcdef"
  private let access = AccessGuard(token: token, host: "127.0.0.1", port: 8742)

  private func request(
    _ target: String = "/?token=" + token, host: String? = "127.0.0.1:8742",
    _ headers: [(name: String, value: String)] = []
  ) -> ServeRequest {
    ServeRequest(
      method: "GET", target: target, headers: (host.map { [(name: "host", value: $0)] } ?? []) + headers)
  }

  private func status(_ request: ServeRequest) -> Int { access.refusal(of: request)?.status ?? 200 }

  @Test func theTokenLetsIn() {
    #expect(status(request()) == 200)
    #expect(status(request("/", [(name: "authorization", value: "Bearer " + Self.token)])) == 200)
    #expect(status(request("/", [(name: "authorization", value: "bearer " + Self.token)])) == 200)
  }

  @Test(arguments: [
    "/", "/?token=", "/?token", "/?token=0123456789abcdef0123456789abcde", "/?Token=" + token, "/?token=" + token + "0",
    "/?a=b&token=0123456789abcdef0123456789abcdeF", "/" + token,
  ])
  func withoutTheTokenNobodyIsLetIn(_ target: String) { #expect(status(request(target)) == 401) }

  @Test func aWrongTokenInTheHeaderIsNotMendedByTheAddress() {
    #expect(status(request("/?token=" + Self.token, [(name: "authorization", value: "Bearer x")])) == 401)
    #expect(status(request("/", [(name: "authorization", value: "Basic " + Self.token)])) == 401)
  }

  @Test(arguments: ["127.0.0.1:8742", "localhost:8742", "LOCALHOST:8742", "[::1]:8742", "127.0.0.2:8742"])
  func theMachinesOwnNamesAreAnswered(_ host: String) { #expect(status(request(host: host)) == 200) }

  @Test(arguments: [
    "evil.example", "evil.example:8742", "127.0.0.1", "127.0.0.1:80", "127.0.0.1.evil.example:8742", "localhost.:8742",
    "127.0.0.1:8742@evil.example", "", ":8742", "10.0.0.1:8742", "0177.0.0.1:8742", "127.1:8742", "[::2]:8742",
    "127.0.0.1:08742x",
  ])
  func otherNamesAreRefused(_ host: String) { #expect(status(request(host: host)) == 421) }

  @Test func aRequestWithoutOrWithTwoHostsIsRefused() {
    #expect(status(request(host: nil)) == 421)
    #expect(status(request([(name: "host", value: "127.0.0.1:8742")])) == 421)
  }

  @Test(arguments: [
    "http://evil.example", "null", "https://127.0.0.1:8742", "http://localhost:8742", "http://127.0.0.1",
  ])
  func otherOriginsAreRefused(_ origin: String) {
    #expect(status(request([(name: "origin", value: origin)])) == 403)
  }

  @Test func theOwnOriginIsAnswered() {
    #expect(status(request([(name: "origin", value: "http://127.0.0.1:8742")])) == 200)
    #expect(status(request(host: "localhost:8742", [(name: "origin", value: "http://localhost:8742")])) == 200)
  }

  @Test func browsersThatSayThatAnotherSiteAsksAreRefused() {
    #expect(status(request([(name: "sec-fetch-site", value: "cross-site")])) == 403)
    #expect(status(request([(name: "sec-fetch-site", value: "same-site")])) == 403)
    #expect(status(request([(name: "sec-fetch-site", value: "same-origin")])) == 200)
    #expect(status(request([(name: "sec-fetch-site", value: "none")])) == 200)
  }

  @Test func onAnotherAddressNumbersAreAnsweredAndNamesAreNot() {
    let open = AccessGuard(token: Self.token, host: "0.0.0.0", port: 80)
    #expect(open.refusal(of: request(host: "192.168.1.7")) == nil)
    #expect(open.refusal(of: request(host: "evil.example")) != nil)
    let named = AccessGuard(token: Self.token, host: "klartext.intern", port: 80)
    #expect(named.refusal(of: request(host: "klartext.intern")) == nil)
  }

  private func request(_ headers: [(name: String, value: String)]) -> ServeRequest {
    request("/?token=" + Self.token, headers)
  }

  private func request(_ target: String, _ headers: [(name: String, value: String)]) -> ServeRequest {
    request(target, host: "127.0.0.1:8742", headers)
  }
}
