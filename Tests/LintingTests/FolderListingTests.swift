import Testing

@testable import Linting

/// Films and their captions, found by their names.
@Suite struct FolderListingTests {
  private let listing = FolderListing([
    "Film.SRT", "a.md", "film.en.vtt", "film.mov", "film.mp4", "film.sv.srt", "film_sv.srt", "film2.srt",
    "intervju.mp3",
    "intervju.sv.mp4", "intervju.sv.srt", "resa.jpg",
  ])

  @Test func captionsAreThoseWithTheFilmsName() {
    #expect(listing.captions(of: "film") == ["Film.SRT", "film.en.vtt", "film.sv.srt", "film_sv.srt"])
    #expect(listing.captions(of: "FILM2") == ["film2.srt"])
    #expect(listing.captions(of: "resa").isEmpty)
  }

  @Test func aNameWithALanguageIsTheFilmsOwnToo() {
    #expect(listing.captions(of: "intervju.sv") == ["intervju.sv.srt"])
    #expect(listing.captions(of: "intervju") == ["intervju.sv.srt"])
  }

  @Test func theFilmIsTheFirstOfEitherName() {
    #expect(listing.film(named: "film", "film.sv") == "film.mov")
    #expect(listing.film(named: "intervju", "intervju.sv") == "intervju.mp3")
    #expect(listing.film(named: "Intervju.SV", "resa") == "intervju.sv.mp4")
    #expect(listing.film(named: "resa", "film3") == nil)
  }

  @Test func aFolderIsListedOnceForARun() {
    let listings = FolderListings()
    var asked = 0
    for _ in 0..<3 {
      let captions = listings.listing(of: "/utkast", isOnDisk: true) {
        asked += 1
        return ["film.srt"]
      }.captions(of: "film")
      #expect(captions == ["film.srt"])
    }
    #expect(asked == 1)
    let staged = listings.listing(of: "/utkast", isOnDisk: false) { [] }
    #expect(staged.captions(of: "film").isEmpty, "the index is another place")
  }
}
