import Foundation
import Testing

/// The cache: tables of dictionaries' words, the only thing that is kept between runs (packs are compiled into the program).
///
/// Whatever has become of it, the findings are those of a run without it.
@Suite struct DamagedCacheTests {
  private static let table = "cache/klartext/words-sv.table"

  /// A folder with a draft and a small dictionary of its own.
  private func withDictionary(_ body: (TemporaryFolder, _ expected: String) throws -> Void) throws {
    let files = [
      "ord/sv_SE.aff": "SET UTF-8\n", "ord/sv_SE.dic": "5\nbadet\nöppnar\nlördag\nsommarlov\nmatsäck\n",
      // So that the installed one is not read.
      "ord/en_US.aff": "SET UTF-8\n", "ord/en_US.dic": "1\npool\n",
      "a.md": "Badet öpnar på lördag. Ta med matsäk till sommarlovet.\n",
    ]
    try inFolder(files) { folder throws in
      let plain = try check(folder, "$K check a.md -f json --no-cache")
      #expect(plain.contains("misspelling"))
      try body(folder, plain)
    }
  }

  @discardableResult
  private func check(
    _ folder: TemporaryFolder, _ script: String = "$K check a.md -f json", before: String = ""
  ) throws -> String {
    let run = try folder.bash("\(before) \(script)", environment(folder))
    #expect(run.status < 2, "\(run.status): \(run.errors)")
    #expect(run.errors == "")
    return run.output
  }

  private func environment(_ folder: TemporaryFolder) -> [String: String] {
    ["DICPATH": folder.path + "/ord", "XDG_CACHE_HOME": folder.path + "/cache"]
  }

  @Test(arguments: [
    ": > T", "head -c 100 T > t; mv t T", "head -c -8 T > t; mv t T", "printf 'x%.0s' {1..4000} > T",
    "cat T T > t; mv t T", "printf '\\002' | dd of=T bs=1 seek=7 conv=notrunc 2>/dev/null", "rm T; mkdir T",
    "rm T; mkfifo T",
    "rm T; ln -s /dev/zero T", "rm T; ln -s T T", "rm T; ln -s ../../offer T", "rm -r cache; : > cache", "chmod 0 T",
    "rm -r cache; mkfifo cache", "touch -d 2001-01-01 ord/sv_SE.dic", "rm T; ln -s ../../ord/sv_SE.dic T",
  ])
  func aDamagedOneIsMadeAnewAndChangesNothing(_ damage: String) throws {
    try withDictionary { folder, expected throws in
      #expect(try check(folder) == expected)
      #expect(try folder.bash("test -f \(Self.table)").status == 0)
      let script = damage.replacing("T", with: Self.table)
      #expect(try folder.bash(script).status == 0)
      #expect(try check(folder, "timeout 100 $K check a.md -f json") == expected)
      #expect(try check(folder) == expected)
      #expect(
        try folder.bash(
          "! test -e offer && cmp -s ord/sv_SE.dic <(printf '5\\nbadet\\nöppnar\\nlördag\\nsommarlov\\nmatsäck\\n')"
        ).status == 0)
      // Nothing besides the tables, whatever was in their place.
      let left = try folder.bash("cd cache/klartext 2>/dev/null && ls -A | grep -v '^words-..\\.table$'")
      #expect(left.output == "")
    }
  }

  @Test func aBitThatHasFallenOverIsNoticedWhereverItIs() throws {
    try withDictionary { folder, expected throws in
      try check(folder)
      let whole = try folder.read(Self.table)
      for number in 0..<16 {
        var damaged = whole
        // The header's bytes one by one, then places all over the file.
        let place = number < 8 ? number * 6 + 1 : whole.count / 8 * (number - 8) + 50
        damaged[place] ^= 1 << UInt8(number % 8)
        try folder.write(damaged, to: Self.table)
        #expect(try check(folder) == expected, "byte \(place)")
        #expect(try folder.read(Self.table) == whole, "byte \(place)")
      }
    }
  }

  @Test func anotherDictionaryIsReadThoughTheTableIsThere() throws {
    try withDictionary { folder, expected throws in
      try check(folder)
      let more = "6\nbadet\nöppnar\nlördag\nsommarlov\nmatsäck\nmatsäk\n"
      try folder.write(more, to: "ord/sv_SE.dic")
      let found = try check(folder)
      #expect(found != expected)
      #expect(found == (try check(folder, "$K check a.md -f json --no-cache")))
    }
  }

  @Test func twentyAtOnceWriteOneTableAndAgree() throws {
    try withDictionary { folder, expected throws in
      try folder.write(expected, to: "facit")
      let run = try folder.bash(
        "for i in {1..20}; do { $K check a.md -f json | cmp - facit && echo lika; } & done; wait", environment(folder))
      #expect(run.lines.map(String.init) == Array(repeating: "lika", count: 20), "\(run.errors)")
      #expect(try folder.bash("ls -A cache/klartext | grep sv").output == "words-sv.table\n")
    }
  }

  /// In a container process numbers are few, so that what a killed process has left has the next one's number.
  @Test func whatAKilledProcessHasLeftIsNotInTheWay() throws {
    try withDictionary { folder, expected throws in
      let script = "mkdir -p cache/klartext; : > cache/klartext/words-sv.table.$BASHPID; exec $K check a.md -f json"
      #expect(try check(folder, "(\(script))") == expected)
      #expect(try folder.bash("ls -A cache/klartext | grep sv").output == "words-sv.table\n")
    }
  }

  @Test func aRunThatIsKilledAtAnyMomentLeavesACacheThatHolds() throws {
    try withDictionary { folder, expected throws in
      for (number, signal) in ["KILL", "TERM", "INT", "HUP", "KILL", "TERM"].enumerated() {
        let killed = "$K check a.md -f json >/dev/null & sleep 0.0\(number * 2); kill -\(signal) $!; wait $!"
        let run = try folder.bash("rm -rf cache; \(killed)", environment(folder))
        #expect([0, 1].contains(run.status) || run.status > 128, "\(run.status)")
        #expect(try check(folder) == expected)
      }
    }
  }

  @Test(.enabled(if: Shell.hasPermissions, "permissions do not hold here"))
  func aCacheOfAnotherOrOneThatMayOnlyBeReadIsLeftAlone() throws {
    try withDictionary { folder, expected throws in
      #expect(try check(folder, before: "mkdir -p cache/klartext; chmod 555 cache/klartext; $U") == expected)
      #expect(try folder.bash("ls -A cache/klartext; chmod 755 cache/klartext").output == "")
      #expect(try check(folder, before: "mkdir -p cache; chmod 0 cache; $U") == expected)
      #expect(try folder.bash("chmod 755 cache; ls -A cache/klartext").output == "")
    }
  }
}
