/// What EXIF says that only makes sense beside the picture itself.
struct ExifSummary {
  /// The size of the small picture that EXIF carries.
  var thumbnail: MediaDescription.PixelSize?
  /// The size that EXIF says the picture has; a program that crops may leave it.
  var statedWidth: Int?
  var statedHeight: Int?

  /// How much the proportions of a small picture may differ from those of the picture itself.
  private static let tolerance = 0.03

  /// Tells whether the small picture shows more than the picture: it has other proportions, so it was cropped afterwards.
  ///
  /// Cameras write a small picture of 160 × 120 with black bars whatever the proportions of their sensor; what is 3:2 or 16:9
  /// and still has the size that EXIF states was not cropped.
  func judgeThumbnail(into description: inout MediaDescription) {
    guard let thumbnail, let picture = description.storedSize, thumbnail.width >= 16, thumbnail.height >= 16 else {
      return
    }
    let shape = Self.shape(thumbnail.width, thumbnail.height)
    guard abs(Self.shape(picture.width, picture.height) / shape - 1) > Self.tolerance else { return }
    let hasBars = max(thumbnail.width, thumbnail.height) == 160 && min(thumbnail.width, thumbnail.height) == 120
    if hasBars, isWhole(picture) { return }
    description.add("exif.Thumbnail", .thumbnail)
  }

  /// Whether a picture has the proportions of a sensor, and EXIF names no other size.
  private func isWhole(_ picture: MediaDescription.PixelSize) -> Bool {
    let shape = Self.shape(picture.width, picture.height)
    guard [1.5, 16.0 / 9].contains(where: { abs(shape / $0 - 1) < 0.01 }) else { return false }
    guard let statedWidth, let statedHeight, statedWidth > 0, statedHeight > 0 else { return true }
    return abs(Self.shape(statedWidth, statedHeight) / shape - 1) < 0.01
  }

  /// The longer side through the shorter: a picture that was turned has still the same.
  private static func shape(_ width: Int, _ height: Int) -> Double {
    Double(max(width, height)) / Double(max(1, min(width, height)))
  }
}
