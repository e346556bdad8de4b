import Glibc
import LintCore
import Linting
import RulePacks
import SourceText

/// `klartext-dev compile [--list]`: compiles the standard packs' texts into the image that the binary carries.
struct Compile {
  private static let image = "generated/image.bin"

  /// Whether only the list of embedded texts is written.
  private let onlyList: Bool

  /// Nil where the arguments make no sense.
  init?(arguments: [String]) {
    guard arguments.isEmpty || arguments == ["--list"] else {
      Tool.complain("klartext-dev compile takes no argument but --list")
      return nil
    }
    onlyList = !arguments.isEmpty
  }

  /// Compiles, and gives the exit status.
  func run() -> Int32 {
    let paths = Self.paths(under: "Dictionaries") + Self.paths(under: "Rules")
    guard Files.kind(of: "Package.swift") == .file, !paths.isEmpty else {
      Tool.complain("klartext-dev compile: run it in the package's folder")
      return 2
    }
    if !onlyList {
      guard let image = Self.compile(paths.filter(EmbeddedTextList.includes)) else { return 2 }
      mkdir("generated", 0o755)
      guard Tool.write(image, to: Self.image) else { return 2 }
      print("\(Self.image): \(image.count) bytes")
    }
    // The list is written even if it is the same: a build system knows only of files that were there when it last looked,
    // so a changed date is what makes it compile the C file again and find a new image.
    return Tool.write(Array(EmbeddedTextList.source(for: paths).utf8), to: EmbeddedTextList.path) ? 0 : 2
  }

  private static func compile(_ paths: [String]) -> [UInt8]? {
    var files: [PackFile] = []
    for path in paths {
      guard let bytes = try? Files.read(path) else {
        Tool.complain("\(path): cannot be read")
        return nil
      }
      files.append(PackFile(name: path, source: SourceText.decode(bytes).source))
    }
    do {
      return try PackCompiler.compile(files)
    } catch {
      for error in error.errors {
        guard let file = files.first(where: { $0.name == error.file }) else { continue }
        Tool.complain(error.line(in: file.source, language: .english))
      }
      return nil
    }
  }

  /// The files under a folder, as paths in the package.
  private static func paths(under folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var paths: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard !name.hasPrefix(".") else { continue }
      let path = "\(folder)/\(name)"
      paths += Files.kind(of: path) == .folder ? Self.paths(under: path) : [path]
    }
    return paths
  }
}
