import PageAssets

/// A file that pages carry, with the hash by which their Content-Security-Policy knows it.
public struct PageAsset: Sendable {
  /// The file's bytes.
  public let bytes: [UInt8]

  /// The hash as a policy has it: `'sha256-…'`.
  public let hash: String

  /// The style sheet of all pages.
  public static let style = PageAsset(kt_page_style)
  /// The script of all pages.
  public static let script = PageAsset(kt_page_script)
  /// The script of the live page.
  public static let liveScript = PageAsset(kt_live_script)

  private init(_ read: (UnsafeMutablePointer<Int>?) -> UnsafePointer<UInt8>?) {
    var count = 0
    bytes = Array(UnsafeBufferPointer(start: read(&count), count: count))
    hash = "'sha256-" + String(decoding: Base64.encoded(SHA256.hash(bytes)), as: UTF8.self) + "'"
  }
}
