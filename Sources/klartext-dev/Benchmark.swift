import Glibc

/// `klartext-dev bench BINARY`: measures the program as a whole process.
struct Benchmark {
  let binary: String
  let sentences: [String]
  let folder: String

  /// Reads the sentences that posts are made of.
  init?(binary: String, sentencesFile: String) {
    guard let file = fopen(sentencesFile, "r") else { return nil }
    defer { fclose(file) }
    var sentences: [String] = []
    var line = [CChar](repeating: 0, count: 4096)
    while fgets(&line, 4096, file) != nil {
      let bytes = line.prefix { $0 != 0 && $0 != 10 }.map { UInt8(bitPattern: $0) }
      sentences.append(String(decoding: bytes, as: UTF8.self))
    }
    guard !sentences.isEmpty else { return nil }
    self.binary = binary
    self.sentences = sentences
    folder = "/tmp/klartext-bench-\(getpid())"
    mkdir(folder, 0o755)
    mkdir(folder + "/posts", 0o755)
  }

  /// A post of about `length` characters, always the same for the same number.
  func post(_ number: Int, length: Int) -> String {
    var state = UInt64(number) &* 0x9E37_79B9_7F4A_7C15 | 1
    var text = ""
    while text.utf8.count < length {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += (text.isEmpty ? "" : " ") + sentences[Int(state >> 33) % sentences.count]
    }
    return text + "\n"
  }

  func run() {
    write(post(1, length: 600), to: "/one.md")
    for number in 0..<2000 { write(post(number, length: 600), to: "/posts/post-\(number).md") }
    // Written piece by piece: a child's peak memory is never less than its parent's was.
    for number in 0..<16_000 {
      write(post(number, length: 600) + "\n", to: "/large.md", mode: "a")
      write(post(number, length: 600).dropLast() + " ", to: "/line.txt", mode: "a")
    }
    report("one post of 600 characters", runs: 40, [folder + "/one.md"])
    report("2,000 posts, one thread", runs: 10, [folder + "/posts", "-j", "1"])
    report("2,000 posts, two threads", runs: 10, [folder + "/posts", "-j", "2"])
    report("one file of 10 MB", runs: 3, [folder + "/large.md", "-j", "1"])
    report("one line of 10 MB", runs: 3, [folder + "/line.txt", "-j", "1"])
    let calendar = CalendarMaker(sentences: sentences)
    write(CalendarMaker.header + "\n", to: "/calendar.csv")
    for number in 0..<100_000 { write(calendar.row(number) + "\n", to: "/calendar.csv", mode: "a") }
    report("a calendar of 100,000 rows, one thread", runs: 3, [folder + "/calendar.csv", "-j", "1"])
    report("a calendar of 100,000 rows, two threads", runs: 3, [folder + "/calendar.csv", "-j", "2"])
    for name in ["/one.md", "/large.md", "/line.txt", "/calendar.csv"] { unlink(folder + name) }
    for number in 0..<2000 { unlink(folder + "/posts/post-\(number).md") }
    rmdir(folder + "/posts")
    rmdir(folder)
  }

  private func write(_ text: String, to name: String, mode: String = "w") {
    guard let file = fopen(folder + name, mode) else { return }
    fputs(text, file)
    fclose(file)
  }

  private func report(_ name: String, runs: Int, _ paths: [String]) {
    let arguments = ["check", "--format", "json", "--exit-zero", "--isolated", "--output", "/dev/null"] + paths
    // The first run warms the disk's cache and is not counted.
    _ = Measurement(binary, arguments)
    let measured = (0..<runs).compactMap { _ in Measurement(binary, arguments) }
    let times = measured.map(\.seconds).sorted()
    guard let memory = measured.map(\.peakMiB).max(), !times.isEmpty else {
      print("\(name): could not run \(binary)")
      return
    }
    let median = times[times.count / 2]
    let high = times[min(times.count - 1, times.count * 9 / 10)]
    print(
      "\(name): median \(Self.milliseconds(median)) ms, 90th percentile \(Self.milliseconds(high)) ms, "
        + "peak \(Int(memory.rounded())) MiB")
  }

  private static func milliseconds(_ seconds: Double) -> Double { (seconds * 10_000).rounded() / 10 }
}

/// One run of a program.
struct Measurement {
  /// Wall-clock time from start to end.
  var seconds: Double
  /// The most memory that it had at once.
  var peakMiB: Double

  /// Runs a program without output; nil when it could not be started.
  init?(_ program: String, _ arguments: [String]) {
    var pid = pid_t()
    var argv: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
    argv.append(nil)
    defer { for pointer in argv { free(pointer) } }
    var start = timespec()
    clock_gettime(CLOCK_MONOTONIC, &start)
    guard posix_spawn(&pid, program, nil, nil, argv, environ) == 0 else { return nil }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(pid, &status, 0, &usage) == pid, status & 0x7F == 0, (status >> 8) & 0xFF <= 1 else { return nil }
    var end = timespec()
    clock_gettime(CLOCK_MONOTONIC, &end)
    seconds = Double(end.tv_sec - start.tv_sec) + Double(end.tv_nsec - start.tv_nsec) / 1e9
    peakMiB = Double(usage.ru_maxrss) / 1024
  }
}
