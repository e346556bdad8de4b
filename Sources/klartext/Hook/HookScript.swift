import LintCore

/// The text of git's pre-commit hook.
struct HookScript {
  /// The line by which a hook is known as Klartext's own.
  static let mark = "# klartext hook"

  /// The name of a hook that was there before and is run first.
  static let previousName = "pre-commit.before-klartext"

  /// Where the program lies that writes the hook; used where no `klartext` is found at the commit, as in programs with
  /// windows, which know less of the shell's PATH.
  var program: String
  /// What is handed on to `klartext hook run`.
  var arguments: [String] = []
  /// The language of what the hook says by itself.
  var language: MessageLanguage

  /// The script, for any POSIX shell.
  ///
  /// Where there is no Klartext the commit is stopped: a check that is silently left out is found out when the post is
  /// public, and to go on without it takes one option.
  var text: String {
    let missing = Localized(
      sv: "klartext: Programmet klartext finns inte här, så inget granskades och ingen commit gjordes.",
      en: "klartext: The program klartext is not here, so nothing was checked and no commit was made.")
    let remedy = Localized(
      sv: "klartext: Installera det, eller kör git commit --no-verify. Ta bort hooken: ta bort filen $0",
      en: "klartext: Install it, or run git commit --no-verify. To remove the hook, delete the file $0")
    let command = (["hook", "run"] + arguments).map(Self.quoted).joined(separator: " ")
    return """
      #!/bin/sh
      \(Self.mark) (klartext hook install; klartext hook uninstall)
      previous="${0%/*}/\(Self.previousName)"
      if [ -x "$previous" ]; then
        "$previous" "$@" || exit
      fi
      klartext=$(command -v klartext) || klartext=\(Self.quoted(program))
      if [ ! -x "$klartext" ]; then
        printf '%s\\n' "\(missing[language])" \\
          "\(remedy[language])" >&2
        exit 1
      fi
      exec "$klartext" \(command)

      """
  }

  /// A word as a shell reads it.
  private static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      byte.isASCIILetterOrDigit || "-_./=".utf8.contains(byte)
    }
    return isPlain && !word.isEmpty ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }

  /// Whether a hook was written by `klartext hook install`.
  static func isOwn(_ text: String) -> Bool {
    text.split(separator: "\n").prefix(3).contains { $0.hasPrefix(mark) }
  }
}

extension UInt8 {
  fileprivate var isASCIILetterOrDigit: Bool {
    self &- 0x30 < 10 || (self | 0x20) &- 0x61 < 26
  }
}
