import LintCore

/// Whether a media file is at all what its name says, judged by its first bytes and, for MP4, by its row of boxes.
///
/// A login page saved as a picture and a download that broke off are the two faults that happen in practice.
enum MediaSignature {
  /// Whether the file is empty, of another sort than its kind, or cut off.
  static func isDamaged(_ path: String, kind: Attachment.Kind) -> Bool {
    guard kind == .image || kind == .video || kind == .audio || kind == .document else { return false }
    guard let size = Files.size(of: path), let head = try? Files.read(path, limit: 64 * 1024) else { return true }
    if head.isEmpty { return true }
    // Formats without a signature here are not judged.
    guard let isKnown = hasSignature(of: Paths.fileExtension(of: path), kind: kind, head) else { return false }
    if !isKnown { return true }
    return isBaseMedia(head) && endsEarly(path, size: size)
  }

  /// Whether the bytes begin as some format of the kind does; nil where the format has no fixed beginning.
  private static func hasSignature(of fileExtension: String, kind: Attachment.Kind, _ head: [UInt8]) -> Bool? {
    func begins(_ text: StaticString, at offset: Int = 0) -> Bool {
      text.withUTF8Buffer { head.dropFirst(offset).starts(with: $0) }
    }
    switch (kind, fileExtension) {
    case (.image, "svg"): return String(decoding: head.prefix(4096), as: UTF8.self).contains("<svg")
    case (.image, "jxl"): return nil
    case (.image, _):
      return head.starts(with: [0xFF, 0xD8, 0xFF]) || head.starts(with: [0x89, 0x50, 0x4E, 0x47]) || begins("GIF8")
        || begins("RIFF") && begins("WEBP", at: 8) || begins("II*\0") || begins("MM\0*") || begins("BM")
        || isBaseMedia(head)
    case (.video, "mp4"), (.video, "m4v"), (.video, "mov"), (.video, "3gp"): return isBaseMedia(head)
    case (.video, "webm"), (.video, "mkv"): return head.starts(with: [0x1A, 0x45, 0xDF, 0xA3])
    case (.video, "avi"): return begins("RIFF")
    case (.document, "pdf"): return begins("%PDF")
    case (.document, "docx"), (.document, "odt"), (.document, "xlsx"), (.document, "pptx"): return begins("PK")
    default: return nil
    }
  }

  /// Whether the bytes begin with a box of the ISO base media format (ISO/IEC 14496-12) or QuickTime.
  private static func isBaseMedia(_ head: [UInt8]) -> Bool {
    guard head.count >= 8 else { return false }
    let types = ["ftyp", "moov", "mdat", "free", "skip", "wide", "pnot"]
    return types.contains(String(decoding: head[4..<8], as: UTF8.self))
  }

  /// Whether a box claims more bytes than the file has, or the box that describes the film is missing.
  private static func endsEarly(_ path: String, size: Int) -> Bool {
    var offset = 0
    var hasDescription = false
    for _ in 0..<MovieTracks.mostBoxes where offset + 8 <= size {
      guard let box = try? Files.read(path, from: offset, limit: 16), box.count >= 8 else { return true }
      let type = String(decoding: box[4..<8], as: UTF8.self)
      var length = box[0..<4].reduce(0) { $0 << 8 | Int($1) }
      if length == 1, box.count == 16 {
        length = Int(clamping: box[8..<16].reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
      }
      hasDescription = hasDescription || type == "moov" || type == "meta"
      // A length of 0 means: to the end of the file.
      if length == 0 { break }
      guard length >= 8, length <= size - offset else { return true }
      offset += length
    }
    return !hasDescription
  }
}
