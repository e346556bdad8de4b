import LintCore
import SourceText
import YAMLSyntax

extension YAMLError {
  /// The error as a finding in a draft, with a fix where the line tells what was meant.
  func finding(in source: SourceText, _ contents: Range<Int>) -> Finding {
    guard case .syntax(let words) = fault else {
      let fixes = fault == .alias ? quoteFix(in: source, contents) : []
      return Finding(explanation, at: range, fixes: fixes)
    }
    // A missing space shows where YAML stops, on that line or the one after.
    let line = Self.line(of: range.bytes.lowerBound, in: source, contents)
    let before = Self.line(of: max(contents.lowerBound, line.lowerBound - 1), in: source, contents)
    if words.contains("expected ':'") || words.contains("mapping values"),
      let missing = MissingSpace(in: before.lowerBound..<line.upperBound, of: source)
    {
      return missing.finding.finding
    }
    if words.contains("flow"), hasHashtag(after: range.bytes.lowerBound, in: source, contents) {
      return Finding(
        Localized(
          sv: "Det som står efter # i listan läses inte. Sätt citattecken om hashtaggen.",
          en: "What stands after # in the list is not read. Put quotation marks around the hashtag."),
        at: range)
    }
    let needsQuotes = ["mapping values", "cannot start", "tag", "block scalar", "did not find expected key"]
    let fixes = needsQuotes.contains { words.contains($0) } ? quoteFix(in: source, contents) : []
    if words.contains("mapping values"), !fixes.isEmpty {
      return Finding(
        Localized(
          sv: "Kolon med mellanslag efter får inte stå i ett värde. Sätt citattecken om hela värdet.",
          en: "A colon with space after it cannot stand in a value. Put quotation marks around the whole value."),
        at: range, fixes: fixes)
    }
    return Finding(explanation, at: range, fixes: fixes)
  }

  /// Whether a hashtag, which begins a comment in YAML, stands on the rest of a line.
  private func hasHashtag(after start: Int, in source: SourceText, _ contents: Range<Int>) -> Bool {
    source.bytes.withUnsafeBufferPointer { bytes in
      let rest = bytes.line(from: start, to: contents.upperBound).contents
      return rest.dropFirst().contains { bytes[$0] == UInt8(ascii: "#") && bytes[$0 - 1].isBlank }
    }
  }

  /// Quotation marks around the value of the line, when it is a key and a value that begins and ends on the line.
  private func quoteFix(in source: SourceText, _ contents: Range<Int>) -> [FixIt] {
    let line = Self.line(of: range.bytes.lowerBound, in: source, contents)
    let value = source.bytes.withUnsafeBufferPointer { bytes -> Range<Int>? in
      var start = bytes.skippingBlanks(from: line.lowerBound, to: line.upperBound)
      if start + 1 < line.upperBound, bytes[start] == UInt8(ascii: "-"), bytes[start + 1].isBlank {
        start = bytes.skippingBlanks(from: start + 1, to: line.upperBound)
      }
      guard let length = FrontMatter.keyLength(of: start..<line.upperBound, in: bytes) else { return nil }
      let value = bytes.trimmed(start + length + 1..<line.upperBound)
      // What begins with a mark of its own has been quoted or bracketed in some way that a person must look at.
      guard let first = bytes[value].first, !"\"'[{#".utf8.contains(first), value.lowerBound <= range.bytes.lowerBound
      else { return nil }
      return value
    }
    guard let value else { return [] }
    // What follows a # may be meant as a comment.
    let isCertain = !source.bytes[value].contains(UInt8(ascii: "#"))
    return [.quote(value, in: source, isCertain ? .automatic : .needsReview)]
  }

  /// The line that holds a position, within the fields.
  private static func line(of position: Int, in source: SourceText, _ contents: Range<Int>) -> Range<Int> {
    source.bytes.withUnsafeBufferPointer { bytes in
      var start = min(position, contents.upperBound)
      while start > contents.lowerBound, !bytes[start - 1].isLineEnd { start -= 1 }
      return bytes.line(from: start, to: contents.upperBound).contents
    }
  }
}
