import LintCore

/// What the manual page says besides the commands and options.
struct ManualWords {
  let language: MessageLanguage

  /// A section with what it explains.
  struct Section {
    var title: String
    var entries: [(term: String?, text: String)]
  }

  /// When what stands here was last looked over; not the day of the build, so that the same program has the same page.
  var date: String { "2026-11-21" }
  var manual: String { text("Handbok för Klartext", "Klartext manual") }
  var name: String { text("Namn", "Name") }
  var synopsis: String { text("Användning", "Synopsis") }
  var description: String { text("Beskrivning", "Description") }
  var commands: String { text("Kommandon", "Commands") }
  var command: String { text("kommando", "command") }
  var options: String { text("alternativ", "options") }
  var path: String { text("sökväg", "path") }

  var introduction: [String] {
    [
      text(
        "Utan kommando granskas filerna och mapparna som nämns, eller mappen som kommandot körs i.",
        "Without a command the files and folders that are named are checked, or the folder that the command runs in."),
      text(
        "Utkast är text, Markdown med fält överst, HTML, publiceringskalendrar (CSV, TSV, JSON, JSON Lines, XLSX), undertexter, bilder, filmer och dokument. Personuppgifter som hittas visas aldrig.",
        "Drafts are text, Markdown with fields on top, HTML, publishing calendars (CSV, TSV, JSON, JSON Lines, XLSX), captions, pictures, films and documents. Personal data that is found is never shown."
      ),
    ]
  }

  var sections: [Section] {
    [
      Section(
        title: text("Status när kommandot slutar", "Exit status"),
        entries: [
          (
            "0", text("Inget fynd är så allvarligt som --fail-on säger.", "No finding is as serious as --fail-on says.")
          ),
          ("1", text("Något fynd är det.", "Some finding is.")),
          (
            "2",
            text(
              "Kommandot eller inställningarna är fel, eller något gick inte att läsa.",
              "The command or the configuration is wrong, or something could not be read.")
          ),
        ]),
      Section(
        title: text("Filer", "Files"),
        entries: [
          (
            "klartext.yml",
            text(
              "Projektets inställningar, i mappen eller någon över den. klartext init skriver en.",
              "The project's configuration, in the folder or one above it. klartext init writes one.")
          ),
          (
            "~/.cache/klartext",
            text(
              "Ordtabeller som görs av ordlistorna. De kan tas bort när som helst.",
              "Tables made of the dictionaries. They can be removed at any time.")
          ),
        ]),
      Section(
        title: text("Miljövariabler", "Environment"),
        entries: [
          (
            "LC_ALL, LC_MESSAGES, LANG",
            text(
              "Meddelandena är på engelska där språket är det, annars på svenska. --language går före.",
              "Messages are in English where the locale is, else in Swedish. --language goes first.")
          ),
          (
            "NO_COLOR, CLICOLOR_FORCE, TERM",
            text("Om färger ska användas. --color går före.", "Whether to use colours. --color goes first.")
          ),
          (
            "XDG_CACHE_HOME",
            text("Var ordtabellerna ligger, i stället för ~/.cache.", "Where the tables lie, instead of ~/.cache.")
          ),
          (
            "GITHUB_STEP_SUMMARY",
            text(
              "Filen som en sammanfattning läggs till i när formatet är github.",
              "The file that a summary is added to when the format is github.")
          ),
        ]),
      Section(
        title: text("Exempel", "Examples"),
        entries: [
          ("klartext inlagg/", text("Granska en mapp.", "Check a folder.")),
          ("klartext fix inlagg/bad.md", text("Rätta det som är säkert.", "Fix what is certain.")),
          (
            "klartext -f sarif -o fynd.sarif kalender.csv",
            text("Skriv fynden till en fil för andra program.", "Write the findings to a file for other programs.")
          ),
          ("klartext explain abbreviation", text("Läs om en regel.", "Read about a rule.")),
        ]),
    ]
  }

  /// Where a value stands unless another is given.
  func standard(_ value: String) -> String { text("Förval: \(value).", "Default: \(value).") }

  private func text(_ sv: String, _ en: String) -> String { Localized(sv: sv, en: en)[language] }
}
