/// The comments of Vorbis, Opus and FLAC: a maker's name, then texts as `NAME=value`, each after its length.
enum VorbisComments {
  private static let most = 200

  static func read(_ bytes: ArraySlice<UInt8>, _ prefix: String, into description: inout MediaDescription) {
    guard let maker = bytes.little(0, 4), maker <= bytes.count, let count = bytes.little(4 + maker, 4) else { return }
    var offset = 8 + maker
    for _ in 0..<min(count, most) {
      guard let length = bytes.little(offset, 4), length <= bytes.count - offset - 4 else { return }
      let comment = bytes.dropFirst(offset + 4).prefix(length)
      offset += 4 + length
      guard let mark = comment.prefix(64).firstIndex(of: UInt8(ascii: "=")) else { continue }
      let name = String(decoding: comment[..<mark], as: UTF8.self).uppercased()
      // A picture is held as text.
      if name == "METADATA_BLOCK_PICTURE" { continue }
      add(name, String(field: comment[(mark + 1)...]), prefix, into: &description)
    }
  }

  private static func add(_ name: String, _ text: String, _ prefix: String, into description: inout MediaDescription) {
    let field = prefix + "." + name
    switch name {
    case "ARTIST", "PERFORMER", "COMPOSER", "AUTHOR": description.add(field, .creator, text)
    case "TITLE", "DESCRIPTION", "COMMENT", "COMMENTS": description.add(field, .text, text)
    case "COPYRIGHT", "LICENSE": description.add(field, .rights, text)
    case "CONTACT": description.add(field, .contact, text)
    case "DATE": description.add(field, .time, text)
    case "LOCATION":
      if let place = ISO6709(text) {
        description.add(field, latitude: place.latitude, longitude: place.longitude)
      } else {
        description.add(field, .text, text)
      }
    default: break
    }
  }
}
