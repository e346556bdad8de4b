import Foundation
import Glibc
import Testing

/// What tests need of bash to run the program under circumstances: limits, closed streams, other rights, small disks.
enum Shell {
  /// A command that takes from the administrator what lets him pass over permissions, so that these hold as for others.
  static let unprivileged = getuid() == 0 ? "setpriv --bounding-set=-all --inh-caps=-all --" : ""

  /// Whether a file without permissions is closed to who runs without privileges.
  static let hasPermissions =
    succeeds("f=$(mktemp) && chmod 0 $f && ! \(unprivileged) cat $f 2>/dev/null; s=$?; rm -f $f; exit $s")

  /// Whether a small disk can be had for a test's own use.
  static let hasSmallDisks = succeeds("unshare -rm sh -c 'mount -t tmpfs -o size=64k none /mnt'")

  /// Whether a network of its own can be had, with nothing in it.
  static let hasEmptyNetworks = succeeds("unshare -rn true")

  /// Whether system calls can be listed.
  static let hasTracing = succeeds("strace -f -e trace=%network true")

  /// Whether there is a Python, which writes what takes a compressor.
  static let hasPython = succeeds("python3 -c 'import zlib'")

  private static func succeeds(_ script: String) -> Bool {
    let shell = Program(folder: "/", other: "/bin/bash")
    return (try? shell.run(["-c", script]).status) == 0
  }
}

extension TemporaryFolder {
  /// Runs a script of bash in the folder. `$K` is the program, and `$U` what stands before a command to run it without
  /// the administrator's privileges.
  ///
  /// - Parameter environment: what is set besides the tests' own, or instead of it.
  func bash(_ script: String, _ environment: [String: String] = [:]) throws -> Program.Outcome {
    let path = try #require(Program.path, "klartext is not built beside the tests")
    let variables = ["K": path, "U": Shell.unprivileged].merging(environment) { _, own in own }
    return try Program(folder: self.path, environment: variables, other: "/bin/bash").run(["-c", script])
  }

  /// The names of all that lies in the folder itself.
  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
}

/// A test's folder, removed at its end whatever happens.
func inFolder(_ files: [String: String] = [:], _ body: (TemporaryFolder) throws -> Void) throws {
  let folder = try TemporaryFolder()
  defer { folder.remove() }
  for (name, text) in files { try folder.write(text, to: name) }
  try body(folder)
}
