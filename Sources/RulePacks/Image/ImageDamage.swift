/// Why bytes are no usable image.
public enum ImageDamage: Error, Hashable, Sendable {
  /// They do not begin as an image does.
  case notAnImage
  /// They were compiled by another version of the compiler; holds its number.
  case otherVersion(Int)
  /// Their length is not what they say.
  case truncated
}
