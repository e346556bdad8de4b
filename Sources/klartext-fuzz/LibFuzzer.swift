#if FUZZER
  import Fuzzing
  import Glibc

  /// The harness that the environment names by `KLARTEXT_HARNESS`.
  private let chosen: Harness? = getenv("KLARTEXT_HARNESS").flatMap { Harness.named(String(cString: $0)) }

  /// Called by libFuzzer before anything else: lists the harnesses, with the longest input of each, where none is chosen.
  @_cdecl("LLVMFuzzerInitialize")
  public func initialize(
    _ count: UnsafeMutablePointer<CInt>?, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
  ) -> CInt {
    guard chosen == nil else { return 0 }
    for harness in Harness.all { print(harness.name, harness.longestInput) }
    exit(0)
  }

  /// Called by libFuzzer with each input that it tries. What does not hold ends the process, and libFuzzer keeps the input.
  @_cdecl("LLVMFuzzerTestOneInput")
  public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    do {
      try chosen?.run(Array(UnsafeBufferPointer(start: start, count: count)))
    } catch {
      print("VIOLATION:", error)
      fflush(nil)
      abort()
    }
    return 0
  }
#endif
