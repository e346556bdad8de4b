#if !FUZZER
  import Foundation
  import Fuzzing

  /// Runs harnesses over files and folders: `klartext-fuzz HARNESS PATH…`, or `klartext-fuzz --list`.
  ///
  /// Says what does not hold, and ends with status 1 then. Without a path, what comes on standard input is tried, as
  /// AFL++ gives it.
  @main struct Replay {
    static func main() {
      let arguments = Array(CommandLine.arguments.dropFirst())
      if arguments == ["--list"] {
        for harness in Harness.all { print(harness.name, harness.longestInput) }
        return
      }
      guard let name = arguments.first, let harness = Harness.named(name) else {
        print("Usage: klartext-fuzz HARNESS PATH… | --list")
        exit(2)
      }
      let files = arguments.dropFirst().flatMap(Self.files)
      var finds = 0
      for file in files {
        guard let data = FileManager.default.contents(atPath: file) else { continue }
        do { try harness.run([UInt8](data)) } catch {
          print("\(file): \(error)")
          finds += 1
        }
      }
      if arguments.count == 1 {
        do { try harness.run([UInt8](FileHandle.standardInput.readDataToEndOfFile())) } catch {
          print("\(error)")
          abort()
        }
      }
      print("\(harness.name): \(files.count) files, \(finds) finds")
      exit(finds == 0 ? 0 : 1)
    }

    /// A file, or those in a folder.
    private static func files(at path: String) -> [String] {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
        return [path]
      }
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      return names.sorted().map { path + "/" + $0 }
    }
  }
#endif
