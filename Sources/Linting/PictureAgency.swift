/// Agencies and image banks whose names stand in the notices of rights of their pictures.
enum PictureAgency {
  private static let names = [
    "Getty Images", "iStock", "Shutterstock", "Adobe Stock", "Depositphotos", "Mostphotos", "Dreamstime", "Alamy",
    "Freepik",
    "Unsplash", "Pexels", "Pixabay", "Johnér", "Scandinav", "Maskot", "plainpicture", "Image Bank Sweden",
    "TT Nyhetsbyrån",
  ]

  /// The first of them that a notice names. Only the beginning of a long one is read.
  static func named(in notice: String) -> String? {
    let notice = Array(notice.utf8.prefix(500)).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    return names.first { notice.contains(Array($0.lowercased().utf8)) }
  }
}
