import SourceText
import StandardRules

/// The lists, rules and channels that ship with the product.
public enum StandardPacks {
  /// Opens the image that the program carries; where it carries only the texts, they are compiled first.
  ///
  /// The image is the same either way. What a text has wrong is left out; a test sees to it that nothing is.
  public static func load() -> RulePackImage {
    embeddedImage ?? RulePackImage(compiled: PackCompiler.result(of: texts).image)
  }

  /// The compiled image in the program, if it was built with one.
  static var embeddedImage: RulePackImage? {
    var count = 0
    guard let bytes = kt_image(&count) else { return nil }
    return try? RulePackImage(program: UnsafeRawBufferPointer(start: bytes, count: count))
  }

  /// The texts in the program; none when it was built with an image.
  static var texts: [PackFile] {
    (0..<kt_text_count()).compactMap { index in
      var count = 0
      guard let name = kt_text_name(index), let bytes = kt_text_bytes(index, &count) else { return nil }
      let utf8 = Array(UnsafeBufferPointer(start: bytes, count: count))
      return PackFile(name: String(cString: name), source: SourceText(utf8: utf8))
    }
  }
}
