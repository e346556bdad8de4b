#if FUZZER
  import Fuzzing
  import Glibc

  /// The harness that the environment names by `KLARTEXT_HARNESS`.
  private let chosen: Harness? = getenv("KLARTEXT_HARNESS").flatMap { Harness.named(String(cString: $0)) }

  /// Called by libFuzzer with each input that it tries. What does not hold ends the process, and libFuzzer keeps the input.
  @_cdecl("LLVMFuzzerTestOneInput")
  public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let chosen else {
      fputs("KLARTEXT_HARNESS names no harness\n", stderr)
      exit(2)
    }
    do {
      try chosen.run(Array(UnsafeBufferPointer(start: start, count: count)))
    } catch {
      fputs("VIOLATION: \(error)\n", stderr)
      abort()
    }
    return 0
  }
#endif
