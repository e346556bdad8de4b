import Testing

@testable import LanguageServer

@Suite struct ConfigurationTests {
  @Test func aFaultyConfigurationIsToldOfInItsFileAndTheStandardOneGoesOn() throws {
    let project = try TemporaryProject(["klartext.yml": "language: sv\nrules:\n  abreviation: off\n"])
    let (uri, file) = (project.uri("a.md"), project.uri("klartext.yml"))
    var client = TestClient(folder: project.path)
    client.open(uri, "Ta med bl.a. mat.")
    #expect(client.rules(uri) == ["abbreviation"])
    let faults = client.published(file)?["diagnostics"].items ?? []
    #expect(faults.count == 1)
    #expect(faults.first?["message"].string?.contains("”abbreviation”") == true)
    #expect(faults.first?["range"]["start"]["line"].int == 2)
    #expect(faults.first?["range"]["start"]["character"].int == 2)
    let count = client.messages.count
    client.change(uri, version: 2, ["text": "Ta med bl.a. mat!"])
    // It is not said again for every keystroke.
    #expect(client.messages.count == count + 1)
    try project.write("rules:\n  abbreviation: off\n", to: "klartext.yml")
    client.notify("workspace/didChangeWatchedFiles", ["changes": [["uri": file, "type": 2]]])
    #expect(client.rules(uri) == [])
    #expect(client.published(file)?["diagnostics"].items.isEmpty == true)
  }

  @Test func aClientThatAsksHearsOfFaultsToo() throws {
    let project = try TemporaryProject(["klartext.yml": "nonsense: 1\n"])
    let (uri, file) = (project.uri("a.md"), project.uri("klartext.yml"))
    var client = TestClient(["textDocument": ["diagnostic": ["relatedDocumentSupport": true]]], folder: project.path)
    client.open(uri, "Ta med bl.a. mat.")
    let answer = client.ask("textDocument/diagnostic", ["textDocument": ["uri": uri]])["result"]
    #expect(answer["items"].items.count == 1)
    #expect(answer["relatedDocuments"][file]["items"].items.count == 1)
    client.open(file, "nonsense: 1\n", language: "yaml")
    let own = client.ask("textDocument/diagnostic", ["textDocument": ["uri": file]])["result"]
    #expect(own["items"].items.map { $0["code"].string } == ["configuration"])
    // One that takes no other documents' diagnostics is told in words, once.
    var simple = TestClient(["textDocument": ["diagnostic": TestClient.Object()]], folder: project.path)
    simple.open(uri, "Ta med bl.a. mat.")
    simple.change(uri, version: 2, ["text": "Ta med bl.a. mat!"])
    #expect(simple.messages.count { $0["method"].string == "window/showMessage" } == 1)
  }

  @Test func aFaultIsToldOfAlsoAfterItsFileWasClosed() throws {
    let project = try TemporaryProject(["klartext.yml": "nonsense: 1\n"])
    let (uri, file) = (project.uri("a.md"), project.uri("klartext.yml"))
    var client = TestClient(folder: project.path)
    client.open(uri, "Kom.")
    client.open(file, "nonsense: 1\n", language: "yaml")
    client.notify("textDocument/didClose", ["textDocument": ["uri": file]])
    #expect(client.rules(file) == ["configuration"])
  }

  @Test func aConfigurationThatAppearsIsSeen() throws {
    let project = try TemporaryProject()
    let uri = project.uri("a.md")
    var client = TestClient(folder: project.path)
    client.open(uri, "Ta med bl.a. mat.")
    #expect(client.rules(uri) == ["abbreviation"])
    try project.write("rules:\n  abbreviation: off\n", to: "klartext.yml")
    client.notify("workspace/didChangeWatchedFiles", ["changes": [["uri": project.uri("klartext.yml"), "type": 1]]])
    #expect(client.rules(uri) == [])
  }

  @Test func wordListsAreFollowed() throws {
    let project = try TemporaryProject(["klartext.yml": "words: [ord.txt]\n", "ord.txt": "Almen\n"])
    let uri = project.uri("a.md")
    var client = TestClient(folder: project.path)
    client.open(uri, "Nu ordnar FUB fika i parken.")
    #expect(client.rules(uri).contains("unexplained-acronym"))
    try project.write("FUB\n", to: "ord.txt")
    client.notify("workspace/didChangeWatchedFiles", ["changes": [["uri": project.uri("ord.txt"), "type": 2]]])
    #expect(!client.rules(uri).contains("unexplained-acronym"))
  }

  @Test func attachedFilesAreThoseOfTheDiskAndAreFollowed() throws {
    let project = try TemporaryProject()
    let (uri, calendar) = (project.uri("a.md"), project.uri("k.csv"))
    var client = TestClient(folder: project.path)
    client.open(uri, "---\nmedia:\n  - file: film.sv.txt\n    alt: En film.\n---\nKom.")
    client.open(calendar, "text;media.1.file\nKom.;film.sv.txt\nGå.;\n", language: "csv")
    #expect(client.rules(uri).contains("media-not-found") && client.rules(calendar).contains("media-not-found"))
    try project.write("Hej.", to: "film.sv.txt")
    client.notify("workspace/didChangeWatchedFiles", ["changes": [["uri": project.uri("film.sv.txt"), "type": 1]]])
    #expect(!client.rules(uri).contains("media-not-found") && !client.rules(calendar).contains("media-not-found"))
  }

  @Test func whatTheConfigurationLeavesOutIsNotChecked() throws {
    let project = try TemporaryProject(["klartext.yml": "exclude: [arkiv]\n"])
    var client = TestClient(folder: project.path)
    client.open(project.uri("arkiv/2020/a.md"), "Ta med bl.a. mat.")
    client.open(project.uri("nytt/a.md"), "Ta med bl.a. mat.")
    #expect(client.rules(project.uri("arkiv/2020/a.md")) == [])
    #expect(client.rules(project.uri("nytt/a.md")) == ["abbreviation"])
  }

  @Test func foldersWithSettingsOfTheirOwnKeepThem() throws {
    let project = try TemporaryProject([
      "ett/klartext.yml": "rules:\n  abbreviation: off\n", "tva/klartext.yml": "rules:\n  abbreviation: error\n",
    ])
    var client = TestClient([:])
    client.open(project.uri("ett/a.md"), "Ta med bl.a. mat.")
    client.open(project.uri("tva/a.md"), "Ta med bl.a. mat.")
    #expect(client.rules(project.uri("ett/a.md")) == [])
    #expect(client.published(project.uri("tva/a.md"))?["diagnostics"].items.first?["severity"].int == 1)
  }

  @Test func aPolicyOfTheEditorThatIsNotThereIsToldOfInTheDraft() {
    let uri = "file:///tmp/klartext-none/a.md"
    var client = TestClient(settings: ["policy": "helsinborg"])
    client.open(uri, "Ta med bl.a. mat.")
    #expect(client.rules(uri) == ["configuration", "abbreviation"])
    client.notify("workspace/didChangeConfiguration", ["settings": ["klartext": ["policy": "helsingborg"]]])
    #expect(client.rules(uri).contains("abbreviation") && !client.rules(uri).contains("configuration"))
  }
}
