/// What Git LFS puts in a repository in a file's place: a few lines of text that name the content, which lies elsewhere.
///
/// The form is that of the specification in the project git-lfs, `docs/spec.md`: at most 1024 bytes, `version` first.
struct LargeFilePointer {
  /// How many bytes the content has.
  let size: Int

  /// Reads a pointer; nil where bytes are anything else.
  init?(_ bytes: [UInt8]) {
    guard bytes.count < 1024, bytes.starts(with: "version https://git-lfs.github.com/spec/".utf8) else { return nil }
    for line in bytes.split(separator: 0x0A) where line.starts(with: "size ".utf8) {
      guard let size = Int(String(decoding: line.dropFirst(5), as: UTF8.self)), size >= 0 else { return nil }
      self.size = size
      return
    }
    return nil
  }
}
