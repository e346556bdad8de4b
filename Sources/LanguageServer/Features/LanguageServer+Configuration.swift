import Linting
import SourceText

extension LanguageServer {
  /// The name of the configuration file of a document, or of the one that would be made.
  func configurationName(for document: TextDocument) -> String {
    let file = checked[document.uri]?.configurationFile ?? Project.configurationNames[0]
    return file.split(separator: "/").last.map(String.init) ?? file
  }

  /// Edits of a document's configuration file: of what the editor has open, else of what lies on the disk, else of a new
  /// file.
  ///
  /// - Parameters:
  ///   - contents: what a new file would hold.
  ///   - edit: what is to be changed; nil where it cannot be.
  func configurationEdits(
    for document: TextDocument, new contents: String, _ edit: (YAMLEdits) -> [TextEdit]?
  ) -> FileEdits? {
    guard let checked = checked[document.uri] else { return nil }
    guard let path = checked.configurationFile else {
      // The folder of a document that was never saved is nobody's project.
      guard client.createsFiles, DocumentURI.path(of: document.uri) != nil else { return nil }
      let folder = folders.first { document.path.hasPrefix($0 + "/") } ?? checked.projectFolder
      return FileEdits(newFile: folder + "/" + Project.configurationNames[0], contents)
    }
    if let open = documents.values.first(where: { $0.path == path }) {
      return YAMLEdits(open.text).flatMap(edit).map { FileEdits(open, $0) }
    }
    guard let bytes = checked.configuration else { return nil }
    let text = DocumentText(bytes, unit: client.unit)
    return YAMLEdits(text).flatMap(edit).map { FileEdits(path: path, text, $0) }
  }
}
