import LintCore

/// What lies in a folder, by the names of the films that it belongs to.
struct FolderListing: Sendable {
  /// Caption files, by the film's name in lower case, without its extension.
  private var captions: [String: [String]] = [:]
  /// The first film or sound of each name in lower case, without its extension, and its number among the folder's files.
  private var films: [String: (number: Int, name: String)] = [:]

  /// Takes the names of a folder's files in, in byte order.
  init(_ names: [String]) {
    for (number, name) in names.enumerated() {
      if Attachment.isCaptionFile(name) {
        let stem = Paths.stem(of: name).lowercased()
        captions[stem, default: []].append(name)
        let film = CaptionFileName(name).film.lowercased()
        if film != stem { captions[film, default: []].append(name) }
        continue
      }
      let kind = Attachment.Kind(fileName: name)
      guard kind == .video || kind == .audio else { continue }
      let stem = Paths.stem(of: name).lowercased()
      if films[stem] == nil { films[stem] = (number, name) }
    }
  }

  /// The caption files of a film, by its name without the extension, in byte order: `film.srt`, `film.sv.vtt`,
  /// `film_sv.srt`. Case makes no difference.
  func captions(of film: String) -> [String] { captions[film.lowercased()] ?? [] }

  /// The first film or sound whose name is one of these, given without their extensions. Case makes no difference.
  func film(named stems: String...) -> String? {
    stems.compactMap { films[$0.lowercased()] }.min { $0.number < $1.number }?.name
  }
}
