/// How a file is built, told by its first bytes and never by its name.
public enum MediaFormat: String, Sendable, CaseIterable {
  case jpeg, png, webp, gif, tiff, heic, avif, svg, bmp, jxl
  case mp4, mov, m4a, webm, mkv, avi
  case threeGP = "3gp"
  case mp3, wav, ogg, flac, aac
  case pdf, docx, odt
  /// Another office file: a spreadsheet or slides.
  case office

  /// The format of a file that begins with some bytes; nil where they begin no format known here.
  ///
  /// A ZIP archive counts as an office file; which one, its contents tell.
  init?(beginning head: ArraySlice<UInt8>) {
    if head.has("\u{89}PNG") || head.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if head.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if head.has("GIF87a") || head.has("GIF89a") {
      self = .gif
    } else if head.has("RIFF"), let form = Self.riff(head) {
      self = form
    } else if head.has("II*\0") || head.has("MM\0*") {
      self = .tiff
    } else if let film = Self.baseMedia(head) {
      self = film
    } else if head.starts(with: [0x1A, 0x45, 0xDF, 0xA3]) {
      self = head.prefix(64).contains("webm") ? .webm : .mkv
    } else if head.prefix(1024).contains("%PDF-") {
      self = .pdf
    } else if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self = .office
    } else if let sound = Self.sound(head) {
      self = sound
    } else if head.has("BM"), let size = head.little(14, 4), (12...124).contains(size) {
      self = .bmp
    } else if head.starts(with: [0xFF, 0x0A]) || head.has("JXL ", at: 4) {
      self = .jxl
    } else if Self.isSVG(head) {
      self = .svg
    } else {
      return nil
    }
  }

  private static func riff(_ head: ArraySlice<UInt8>) -> Self? {
    switch head.letters(8) {
    case "WEBP": .webp
    case "WAVE": .wav
    case "AVI ": .avi
    default: nil
    }
  }

  /// A file of boxes (ISO/IEC 14496-12, QuickTime), by the brands that it names.
  private static func baseMedia(_ head: ArraySlice<UInt8>) -> Self? {
    switch head.letters(4) {
    case "ftyp": break
    // QuickTime files of old have no brand.
    case "moov", "mdat", "wide", "pnot", "free", "skip": return .mov
    default: return nil
    }
    let length = min(head.big(0, 4) ?? 0, 256)
    var brands: [String] = []
    for offset in stride(from: 8, to: max(8, length), by: 4) where offset != 12 {
      if let brand = head.letters(offset) { brands.append(brand) }
    }
    switch brands.first {
    case "avif", "avis": return .avif
    case "heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1": return brands.contains("avif") ? .avif : .heic
    case "qt  ": return .mov
    case "M4A ", "M4B ", "M4P ": return .m4a
    case .some(let brand) where brand.hasPrefix("3g"): return .threeGP
    default: return .mp4
    }
  }

  private static func sound(_ head: ArraySlice<UInt8>) -> Self? {
    if head.has("ID3") { return .mp3 }
    if head.has("OggS") { return .ogg }
    if head.has("fLaC") { return .flac }
    guard let sync = head.big(0, 2), sync & 0xFFE0 == 0xFFE0 else { return nil }
    // The layer is 0 in the transport stream of AAC, and never in MPEG audio.
    if sync & 0xFFF6 == 0xFFF0 { return .aac }
    return MPEGFrame(head) == nil ? nil : .mp3
  }

  private static func isSVG(_ head: ArraySlice<UInt8>) -> Bool {
    guard let first = head.prefix(64).first(where: { $0 > 0x20 && $0 < 0x80 }), first == UInt8(ascii: "<") else {
      return false
    }
    let start = head.prefix(4096)
    return start.contains("<svg") && !start.contains("<html")
  }
}
