import SourceText
import YAMLSyntax

/// Reads front matter that is not YAML as a whole, one top-level key after the other.
enum FrontMatterRecovery {
  /// More keys than any draft has; beyond them a faulty front matter is given up.
  private static let maximumKeys = 500

  /// The keys that can be read, and every fault; the first fault of a key hides what comes after it in that key only.
  static func read(
    _ contents: Range<Int>, of source: SourceText, after error: YAMLError
  ) -> (entries: [YAMLEntry], errors: [YAMLError]) {
    let parts = parts(contents, of: source)
    guard parts.count <= maximumKeys else { return ([], [error]) }
    var entries: [YAMLEntry] = []
    var errors: [YAMLError] = []
    var keys: Set<String> = []
    for part in parts {
      do throws(YAMLError) {
        guard let root = try YAMLDocument.parse(source, in: ByteRange(part)) else { continue }
        guard case .mapping(let read) = root.content else { continue }
        for entry in read {
          if keys.insert(entry.key).inserted {
            entries.append(entry)
          } else {
            errors.append(YAMLError(.duplicateKey(entry.key), at: entry.keyRange))
          }
        }
      } catch {
        errors.append(error)
      }
    }
    return (entries, errors.isEmpty ? [error] : errors)
  }

  /// The stretches from each line that begins with a key to the next one.
  private static func parts(_ contents: Range<Int>, of source: SourceText) -> [Range<Int>] {
    source.bytes.withUnsafeBufferPointer { bytes in
      var parts: [Range<Int>] = []
      var lines = Lines(bytes, from: contents.lowerBound, to: contents.upperBound)
      var start = contents.lowerBound
      while let line = lines.next() {
        guard let first = bytes[line.contents].first, !first.isBlank, !"-#\"'{[".utf8.contains(first),
          FrontMatter.keyLength(of: line.contents, in: bytes) != nil, line.contents.lowerBound > start
        else { continue }
        parts.append(start..<line.contents.lowerBound)
        start = line.contents.lowerBound
        if parts.count > maximumKeys { break }
      }
      return parts + [start..<contents.upperBound]
    }
  }
}
