/// The values of fields that take some values only, with the Swedish words for them.
extension FieldChoice {
  static let kinds = [
    FieldChoice("post", "inlägg"), FieldChoice("ad", "annons"), FieldChoice("reply", "svar"),
    FieldChoice("external_comment", "extern_kommentar"), FieldChoice("event", "evenemang"),
    FieldChoice("story", "händelse"), FieldChoice("reel"), FieldChoice("profile", "profil"),
    FieldChoice("closure", "avslut"), FieldChoice("press_release", "pressmeddelande"),
    FieldChoice("newsletter", "nyhetsbrev"), FieldChoice("moderation", "moderering"),
  ]
  static let goals = [
    FieldChoice("informera", "inform"), FieldChoice("aktivera", "activate"), FieldChoice("engagera", "engage"),
  ]
  static let activities = [FieldChoice("normal"), FieldChoice("high", "hög")]
  static let rights = [
    FieldChoice("own", "egen", "egna", "eget"), FieldChoice("licensed", "licens", "licensierad"), FieldChoice("cc"),
    FieldChoice("permission", "tillstånd"),
  ]
  static let origins = [
    FieldChoice("photo", "foto"), FieldChoice("stock", "bildbyrå"), FieldChoice("illustration"), FieldChoice("ai"),
  ]
  static let captions = [
    FieldChoice("burned-in", "inbränd", "inbränt", "inbrända"),
    FieldChoice("none", "ingen", "inga", "nej", "no", "false"),
  ]
  static let captionReasons = [
    FieldChoice("no-speech", "inget_tal"), FieldChoice("music-only", "bara_musik"),
    FieldChoice("live", "direktsändning", "direkt"), FieldChoice("media-alternative", "mediealternativ"),
  ]
  static let commentTypes = [
    FieldChoice("question", "fråga"), FieldChoice("opinion", "åsikt"), FieldChoice("criticism", "kritik"),
    FieldChoice("abuse", "påhopp"),
  ]
  static let visibilities = [FieldChoice("open", "öppen", "öppet"), FieldChoice("closed", "stängd", "stängt")]
  static let moderationActions = [
    FieldChoice("hidden", "dold", "dolt", "dolde"), FieldChoice("removed", "borttagen", "borttaget"),
  ]
  static let moderationReasons = [
    FieldChoice("rasism", "racism"), FieldChoice("hot", "threat"), FieldChoice("påhopp", "attack"),
    FieldChoice("kränkning", "violation"), FieldChoice("spam", "skräp"),
  ]
}
