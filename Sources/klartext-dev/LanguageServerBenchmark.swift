import Glibc

/// `klartext-dev lsp-bench BINARY`: the time from a keystroke to its diagnostics, and the memory after many.
struct LanguageServerBenchmark {
  let binary: String
  let sentences: [String]

  /// Measures all.
  ///
  /// - Parameter edits: how many keystrokes the measurement of memory has.
  func run(edits: Int) {
    signal(SIGPIPE, SIG_IGN)
    let post = post(length: 2000)
    measure("a post of 2,000 characters", "bench.md", "markdown", post, line: 0, keystrokes: 2000)
    let calendar = CalendarMaker(sentences: sentences)
    var rows = CalendarMaker.header + "\n"
    for number in 0..<1000 { rows += calendar.row(number) + "\n" }
    let lines = rows.split(separator: "\n", omittingEmptySubsequences: false)
    // In the text of a row in the middle.
    let line = lines.indices.dropFirst(lines.count / 2).first { lines[$0].contains(";\"") } ?? 1
    let character = lines[line].utf8.count - (lines[line].drop { $0 != "\"" }.utf8.count) + 1
    measure(
      "a calendar of 1,000 rows", "bench.csv", "csv", rows, line: line, character: character, keystrokes: 1000)
    measureMemory(post, edits: edits)
  }

  private func post(length: Int) -> String {
    var text = ""
    var number = 0
    while text.count < length {
      text += (text.isEmpty ? "" : " ") + sentences[number % sentences.count]
      number += 7
    }
    return String(text.prefix(length)) + "\n"
  }

  private func measure(
    _ name: String, _ file: String, _ language: String, _ text: String, line: Int, character: Int = 1000,
    keystrokes: Int
  ) {
    guard var server = opened(file, language, text) else { return print("\(name): could not run \(binary)") }
    var times: [Double] = []
    for number in 0..<keystrokes {
      let start = Self.now
      server.send(edit(number, file, line, character))
      guard server.receive() != nil else { return print("\(name): the server is gone") }
      times.append(Self.now - start)
    }
    server.stop()
    times.sort()
    let values = [(50, "median"), (90, "90th percentile"), (99, "99th percentile")].map { percent, label in
      "\(label) \(Self.milliseconds(times[min(times.count - 1, times.count * percent / 100)])) ms"
    }
    print("\(name): from keystroke to diagnostics " + values.joined(separator: ", "))
  }

  private func measureMemory(_ text: String, edits: Int) {
    guard var server = opened("bench.md", "markdown", text) else { return }
    var early = 0.0
    for number in 0..<edits {
      server.send(edit(number, "bench.md", 0, 1000))
      guard server.receive() != nil else { return print("memory: the server is gone") }
      if number == edits / 10 { early = server.residentMiB }
    }
    let late = server.residentMiB
    server.stop()
    print(
      "memory after \(edits / 10) keystrokes \(Self.mebibytes(early)) MiB, after \(edits) \(Self.mebibytes(late)) MiB")
  }

  /// A keystroke: words are written a letter at a time, and taken back.
  private func edit(_ number: Int, _ file: String, _ line: Int, _ character: Int) -> String {
    let words = Array("t.ex. erhålla påbörjas å 🙏 fsk ")
    let step = number % (words.count * 2)
    let typed = step < words.count
    // Where the letter stands, in UTF-16, as editors count unless they say otherwise.
    let before = typed ? words[..<step] : words[..<(words.count * 2 - 1 - step)]
    let column = character + before.reduce(0) { $0 + String($1).utf16.count }
    let letter = String(words[typed ? step : words.count * 2 - 1 - step])
    let end = typed ? column : column + letter.utf16.count
    return
      #"{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///tmp/\#(file)","#
      + #""version":\#(number + 2)},"contentChanges":[{"range":{"start":{"line":\#(line),"character":\#(column)},"#
      + #""end":{"line":\#(line),"character":\#(end)}},"text":"\#(typed ? letter : "")"}]}}"#
  }

  private func opened(_ file: String, _ language: String, _ text: String) -> LanguageServerProcess? {
    guard var server = LanguageServerProcess(binary) else { return nil }
    server.send(#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"rootUri":null,"capabilities":{}}}"#)
    _ = server.receive()
    server.send(#"{"jsonrpc":"2.0","method":"initialized","params":{}}"#)
    var escaped = ""
    for character in text {
      switch character {
      case "\"": escaped += "\\\""
      case "\n": escaped += "\\n"
      default: escaped.append(character)
      }
    }
    server.send(
      #"{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///tmp/\#(file)","#
        + #""languageId":"\#(language)","version":1,"text":"\#(escaped)"}}}"#)
    return server.receive() == nil ? nil : server
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func milliseconds(_ seconds: Double) -> Double { (seconds * 10_000).rounded() / 10 }
  private static func mebibytes(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}
