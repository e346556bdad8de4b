import Linting
import SourceText

/// One of the two texts of a diff: whole lines, masked.
struct MaskedLines {
  /// Where the lines stand.
  let lines: DiffLines
  private let masked: MaskedSource

  /// Reads a file's lines; `reveals` shows them as they are.
  init(_ file: FileReport, reveals: Bool) {
    lines = DiffLines(file.source.bytes)
    masked = MaskedSource(file, columns: .utf8, reveals: reveals)
  }

  /// A line with its end; the last of a text that has none says so as `diff` does.
  func text(ofLine line: Int) -> String {
    let text = masked.text(ofLine: lines[line])
    return text.utf8.last == 0x0A ? text : text + "\n\\ No newline at end of file\n"
  }

  /// The lines that differ from an edited text.
  func blocks(_ changes: [EditedText.Change], to edited: MaskedLines) -> [DiffBlock] {
    DiffBlock.blocks(changes, from: masked.rawBytes, to: edited.masked.rawBytes)
  }
}
