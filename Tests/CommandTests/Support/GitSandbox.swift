import Foundation

/// A git repository of a test's own, with nothing of the machine's settings, and Klartext on the path.
struct GitSandbox {
  let folder: TemporaryFolder

  /// A draft with a test number that stops a commit, one of a few words that does not, and one with a warning.
  static let bad = "Boka tid med personnumret 19920123-2387.\n"
  static let good = "Badet öppnar på lördag klockan tio.\n"
  static let fair = "Badet öppnar t.ex. på lördag.\n"

  /// Whether there is a git to drive.
  static let isPossible = (try? Program(folder: "/", other: "git").run(["--version"]).status) == 0

  init() throws {
    folder = try TemporaryFolder()
    try folder.makeFolder("repo")
    try git("init", "-q", "-b", "main")
  }

  /// The top level of the repository.
  var top: String { folder.path + "/repo" }

  var environment: [String: String] {
    let own = URL(fileURLWithPath: Program.path ?? "/").deletingLastPathComponent().path
    var environment = ["PATH": "\(own):/usr/bin:/bin", "HOME": folder.path, "GIT_CONFIG_GLOBAL": "/dev/null"]
    environment["GIT_CONFIG_NOSYSTEM"] = "1"
    for role in ["AUTHOR", "COMMITTER"] {
      environment["GIT_\(role)_NAME"] = "Test"
      environment["GIT_\(role)_EMAIL"] = "test@example.com"
    }
    return environment
  }

  /// Runs git in the repository, or in a folder of it.
  @discardableResult func git(
    _ arguments: String..., in place: String = "repo", with changes: [String: String] = [:]
  ) throws -> Program.Outcome { try run("git", arguments, in: place, with: changes) }

  /// Runs Klartext in the repository, or in a folder of it.
  @discardableResult func klartext(
    _ arguments: String..., in place: String = "repo", with changes: [String: String] = [:]
  ) throws -> Program.Outcome { try run(nil, arguments, in: place, with: changes) }

  @discardableResult func run(
    _ program: String?, _ arguments: [String], in place: String = "repo", with changes: [String: String] = [:]
  ) throws -> Program.Outcome {
    let environment = environment.merging(changes) { _, new in new }
    return try Program(folder: folder.path + "/" + place, environment: environment, other: program).run(arguments)
  }

  func write(_ text: String, to name: String) throws { try folder.write(text, to: "repo/" + name) }
  func write(_ bytes: [UInt8], to name: String) throws { try folder.write(bytes, to: "repo/" + name) }
  func read(_ name: String) throws -> String { String(decoding: try folder.read("repo/" + name), as: UTF8.self) }
  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: top + "/" + name) }

  /// Writes a file and adds it.
  func add(_ text: String, as name: String) throws {
    try write(text, to: name)
    try git("add", "--", name)
  }

  /// How many commits there are.
  func commits() throws -> Int { try git("log", "--oneline").lines.count }

  /// Everything that the repository and the work tree hold, byte for byte.
  func contents() throws -> [String: [UInt8]] { try folder.contents() }

  func remove() { folder.remove() }
}
