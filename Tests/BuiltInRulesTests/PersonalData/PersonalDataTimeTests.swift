import BuiltInRules
import Glibc
import LintCore
import Testing

@Suite("Time of the rules about personal data")
struct PersonalDataTimeTests {
  @Test(
    "Time is linear in hostile texts",
    arguments: ["9", "1 ", "1-", "9109242397 ", "fyra sista 2397 ", "a@", "(at)", "a punkt ", "1\u{200B}"])
  func hostile(_ unit: String) throws {
    let small = String(repeating: unit, count: 20_000 / unit.utf8.count)
    let large = String(repeating: unit, count: 160_000 / unit.utf8.count)
    func time(_ text: String) throws -> Double {
      let start = processorSeconds()
      _ = try PersonalIdentityNumber().findings(in: text)
      _ = try EmailAddress().findings(in: text)
      return processorSeconds() - start
    }
    _ = try time(small)
    let (first, second) = (try time(small), try time(large))
    // Eight times the text: quadratic work would take sixty-four times as long.
    #expect(second < first * 24 + 0.1, "\(unit): \(first) s, \(second) s")
  }

  /// What this thread has used of the processor, whatever else the machine does.
  private func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
