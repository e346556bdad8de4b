import Foundation
import Testing

/// The pages in a real browser: light and dark, narrow and on paper, with axe-core, and with hostile texts in every field.
@Suite(
  .serialized, .timeLimit(.minutes(5)),
  .enabled(if: RealBrowser.isThere, "needs chromium and .build/python, which make test installs"))
struct BrowserTests {
  private static var root: URL { RealBrowser.root }

  /// What a script says is wrong; nothing when all is well.
  private func faults(_ script: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: RealBrowser.python)
    process.arguments = [Self.root.appendingPathComponent("Tests/Browser/" + script).path] + arguments
    process.environment = [
      "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": NSTemporaryDirectory(), "PYTHONDONTWRITEBYTECODE": "1",
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let text = String(decoding: data, as: UTF8.self)
    return process.terminationStatus == 0 ? text : text + "\nended with \(process.terminationStatus)"
  }

  @Test func reportsAreAccessibleAndHostileDraftsStayText() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(Array(HostileDraft.text.utf8), to: "<b onclick=pwned=1>.md")
    var program = Program(folder: folder.path, environment: Program.sharedCache)
    var hostile = try program.run(["report", ".", "-o", "hostile.html"])
    #expect(hostile.status == 1)
    hostile = try program.run(["report", ".", "-o", "english.html", "--language", "en"])
    #expect(hostile.status == 1)
    program.folder = Self.root.path
    #expect(try program.run(["report", "testdata/drafts", "-o", folder.path + "/drafts.html"]).status == 1)
    let pages = ["hostile", "english", "drafts"].map { "\(folder.path)/\($0).html" }
    #expect(try faults("check_report.py", pages) == "")
  }

  @Test func theLivePageWorksAsPeopleUseIt() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let server = try LiveServer(in: folder.path)
    #expect(try faults("check_serve.py", [server.address]) == "")
    #expect(server.interrupt() == 0)
  }
}

/// A draft that tries to be more than text, in every field.
enum HostileDraft {
  static let text = """
    ---
    channels: [x, facebook, newsletter]
    title: "<script>pwned=1</script> \\"'><img src=x onerror=pwned=1>"
    account: "</script><script>pwned=1</script>"
    audience: ["<svg onload=pwned=1>"]
    owner: "javascript:pwned=1"
    media:
      - file: "\\"><script>pwned=1<script>.jpg"
        alt: "\\" onerror=\\"pwned=1\\" x=\\"</figure></main><script>pwned=1</script>"
        text_in_image: "<iframe srcdoc='<script>parent.pwned=1</script>'>"
        credit: "<b onmouseover=pwned=1>Foto"
      - file: "data:text/html,<script>pwned=1</script>"
        alt: "javascript:pwned=1"
      - file: film.mp4
        captions: none
        reason: "</p><script>pwned=1</script>"
    poll: {options: ["<b onclick=pwned=1>", "</dl><script>pwned=1</script>"], duration_days: 7}
    okänt<script>: 1
    ---
    <script>globalThis.pwned=1</script> </script><!-- <img src=x onerror=pwned=1> --> --!> ]]> <![CDATA[ t.ex. `pwned`
    #<svg/onload=pwned=1> @<b> https://exempel.se/"onmouseover="pwned=1 javascript:pwned=1 ${pwned=1} {{pwned}}
    \u{2028}pwned=1//\u{2029} \u{202E}txet\u{202C} <title>pwned</title> \u{1B}[31m
    <!-- klartext-disable-next-line abbreviation -- </script><script>pwned=1</script> -->
    Ta med m.m. <plaintext> </textarea> <style>*{display:none}</style> <base href=//evil.example>
    <meta http-equiv=refresh content="0;url=//evil.example"> &lt;script&gt;pwned=1&#60;/script&#62;

    """
}

/// The browser and what drives it, where they are installed.
enum RealBrowser {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let python = root.appendingPathComponent(".build/python/bin/python").path
  static let isThere =
    FileManager.default.isExecutableFile(atPath: python)
    && ["chromium", "chromium-browser", "google-chrome"].contains {
      FileManager.default.isExecutableFile(atPath: "/usr/bin/" + $0)
    }
}
