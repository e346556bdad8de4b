import Captions
import Foundation
import Testing

/// A case of the WebVTT data: an input, what is expected of it, and how the two are compared.
struct WebVTTCase: CustomTestStringConvertible, Sendable {
  var input: String
  var expectation: String
  var kind: String
  var testDescription: String { input }

  /// The cases of some kinds.
  static func all(where isWanted: (String) -> Bool) throws -> [WebVTTCase] {
    try ConformanceData.rows("webvtt/manifest.tsv").filter { isWanted($0[2]) }.map {
      WebVTTCase(input: $0[0], expectation: $0[1], kind: $0[2])
    }
  }

  /// The input's bytes, U+FFFD for what is no UTF-8, as whoever opens a WebVTT file decodes it.
  func bytes() throws -> [UInt8] {
    Array(String(decoding: try ConformanceData.data("webvtt/\(input)"), as: UTF8.self).utf8)
  }

  /// The expectation as JSON.
  func json() throws -> Any {
    try JSONSerialization.jsonObject(with: try ConformanceData.data("webvtt/\(expectation)"))
  }
}

/// A file's cues under the names that the programming interface of browsers gives their parts.
struct CueProperties {
  let bytes: [UInt8]
  let file: CaptionFile

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    file = CaptionFile.read(bytes, expected: .webVTT)
  }

  /// What stands at a path such as `cues[2].startTime`; nil where nothing does.
  subscript(path: String) -> AnyHashable? {
    if path == "cues.length" { return file.cues.count }
    guard path.hasPrefix("cues["), let close = path.firstIndex(of: "]"),
      let index = Int(path[path.index(path.startIndex, offsetBy: 5)..<close]), file.cues.indices.contains(index)
    else { return nil }
    let name = path[path.index(close, offsetBy: 2)...]
    let cue = file.cues[index]
    if name.hasPrefix("region.") {
      guard let region = cue.settings.region else { return nil }
      return value(String(name.dropFirst(7)), of: file.regions[region])
    }
    return value(String(name), of: cue)
  }

  private func value(_ name: String, of cue: Cue) -> AnyHashable? {
    let settings = cue.settings
    return switch name {
    case "id": file.id(of: cue, in: bytes)
    case "text": file.text(of: cue, in: bytes)
    case "startTime": cue.start
    case "endTime": cue.end
    case "vertical": settings.direction.rawValue
    case "line": settings.line.map { AnyHashable($0) } ?? AnyHashable("auto")
    case "snapToLines": settings.snapsToLines
    case "lineAlign": settings.lineAlignment.rawValue
    case "position": settings.position.map { AnyHashable($0) } ?? AnyHashable("auto")
    case "positionAlign": settings.positionAlignment.rawValue
    case "size": settings.size
    case "align": settings.alignment.rawValue
    case "region": settings.region.map { AnyHashable($0) }
    default: nil
    }
  }

  private func value(_ name: String, of region: CaptionRegion) -> AnyHashable? {
    switch name {
    case "lines": region.lines
    case "width": region.width
    case "regionAnchorX": region.anchor.x
    case "regionAnchorY": region.anchor.y
    case "viewportAnchorX": region.viewportAnchor.x
    case "viewportAnchorY": region.viewportAnchor.y
    default: nil
    }
  }
}

extension CueNode {
  /// The tree as html5lib's tests write it: one line a node, indented, as the HTML that browsers make of it.
  var dump: String { children.map { $0.dump(depth: 0) }.joined() }

  private func dump(depth: Int) -> String {
    let indent = "| " + String(repeating: "  ", count: depth)
    func element(_ name: String, _ attributes: [(String, String)] = []) -> String {
      let classes = self.classes.isEmpty ? [] : [("class", self.classes.joined(separator: " "))]
      return indent + "<\(name)>\n" + (classes + attributes).map { "\(indent)  \($0.0)=\"\($0.1)\"\n" }.joined()
        + children.map { $0.dump(depth: depth + 1) }.joined()
    }
    switch kind {
    case .root: return dump
    case .text(let text): return indent + "\"\(text)\"\n"
    case .span("c"): return element("span")
    case .span(let name): return element(name)
    case .voice(let name): return element("span", [("title", name)])
    case .language(let tag): return element("span", [("lang", tag)])
    case .timestamp(let seconds): return indent + "<?timestamp \(seconds)?>\n"
    }
  }
}
