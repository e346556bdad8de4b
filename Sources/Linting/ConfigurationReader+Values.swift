import LintCore
import SourceText
import YAMLSyntax

extension ConfigurationReader {
  /// A node's values: a list's, a single one's, or none where nothing is written.
  func items(_ node: YAMLNode) -> [YAMLNode] {
    if node.isNothing { return [] }
    if case .sequence(let nodes) = node.content { return nodes }
    return [node]
  }

  mutating func text(_ node: YAMLNode, key: String) -> String? {
    if case .scalar(let scalar) = node.content { return scalar.text }
    report(
      node.range,
      Localized(sv: "”\(key)” ska ha en text här.", en: "“\(key)” must have a text here."))
    return nil
  }

  mutating func texts(_ node: YAMLNode, key: String) -> [String] {
    var texts: [String] = []
    for item in items(node) {
      if let text = text(item, key: key) { texts.append(text) }
    }
    return texts
  }

  mutating func names(_ node: YAMLNode, key: String) -> [YAMLName] {
    var names: [YAMLName] = []
    for item in items(node) {
      if let text = text(item, key: key) { names.append(YAMLName(text: text, range: item.range)) }
    }
    return names
  }

  /// A text that must be one of some names; another is reported with the nearest.
  mutating func choice(_ node: YAMLNode, key: String, from known: [String]) -> String? {
    guard let text = text(node, key: key) else { return nil }
    if known.contains(text) { return text }
    let hint = known.nearest(to: text)
    let all = known.joined(separator: ", ")
    if text.isEmpty {
      report(
        node.range,
        Localized(sv: "”\(key)” saknar värde. Välj bland: \(all).", en: "“\(key)” has no value. Choose from: \(all)."))
      return nil
    }
    report(
      node.range,
      Localized(
        sv: "”\(key)” kan inte vara ”\(text)”." + (hint.map { " Menade du ”\($0)”?" } ?? " Välj bland \(all)."),
        en: "“\(key)” cannot be “\(text)”." + (hint.map { " Did you mean “\($0)”?" } ?? " Choose from \(all).")))
    return nil
  }

  /// The name of a time zone, or an offset; another is reported with the nearest.
  mutating func timeZone(_ node: YAMLNode) -> String? {
    guard let text = text(node, key: "time_zone") else { return nil }
    if TimeZoneRule(named: text) != nil { return text }
    let hint = TimeZoneRule.names.nearest(to: text)
    report(
      node.range,
      Localized(
        sv: "Tidszonen ”\(text)” finns inte."
          + (hint.map { " Menade du ”\($0)”?" } ?? " Skriv till exempel Europe/Stockholm."),
        en: "There is no time zone “\(text)”."
          + (hint.map { " Did you mean “\($0)”?" } ?? " Write for instance Europe/Stockholm.")))
    return nil
  }

  /// Accepted words: the words themselves, and files with one word a line.
  mutating func words(_ node: YAMLNode) -> [String] {
    var words: [String] = []
    for item in items(node) {
      guard let text = text(item, key: "words") else { continue }
      guard text.contains("/") || [".txt", ".dic", ".tsv"].contains(where: text.hasSuffix) else {
        words.append(text)
        continue
      }
      do {
        words += try wordList(Paths.absolute(text, from: folder))
      } catch {
        let reason = error.reason
        report(
          item.range,
          Localized(sv: "Ordlistan ”\(text)”: \(reason.sv)", en: "The word list “\(text)”: \(reason.en)"))
      }
    }
    return words
  }

  /// The words of a file: one a line, up to a tab or a slash; lines that begin with `#` are comments.
  private func wordList(_ path: String) throws(Files.Fault) -> [String] {
    let source = try files.text(path)
    var words: [String] = []
    for line in source[source.range].split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
      let word = line.prefix { $0 != "\t" && $0 != "/" }
      if !word.isEmpty { words.append(String(word)) }
    }
    return words
  }

  /// The settings under `rules`.
  mutating func ruleSettings(_ node: YAMLNode) -> [RuleSetting] {
    guard case .mapping(let entries) = node.content else {
      if !items(node).isEmpty {
        report(
          node.range,
          Localized(
            sv: "Skriv en regel eller kategori per rad, som ”emoji-count: off”.",
            en: "Write one rule or category a line, such as “emoji-count: off”."))
      }
      return []
    }
    return entries.compactMap { ruleSetting($0) }
  }

  private mutating func ruleSetting(_ entry: YAMLEntry) -> RuleSetting? {
    guard catalogue.knows(entry.key) else {
      report(entry.keyRange, catalogue.unknownName(entry.key))
      return nil
    }
    var setting = RuleSetting(name: entry.key, level: nil, options: [:], origin: file)
    guard case .mapping(let values) = entry.value.content else {
      setting.level = level(entry.value, key: entry.key)
      return setting
    }
    let options = catalogue.options(of: entry.key)
    for value in values {
      if value.key == "severity" {
        setting.level = level(value.value, key: value.key)
      } else if let option = options.first(where: { $0.name == value.key }) {
        setting.options[value.key] = optionValue(value.value, option)
      } else {
        reportUnknown(value.key, at: value.keyRange, among: ["severity"] + options.map(\.name))
      }
    }
    return setting
  }

  private mutating func level(_ node: YAMLNode, key: String) -> Level? {
    // YAML 1.1 writers may turn off into false; both read the same here.
    if case .scalar(let scalar) = node.content, scalar.isPlain, scalar.text == "false" { return .off }
    return choice(node, key: key, from: Level.names).flatMap(Level.init(name:))
  }

  private mutating func optionValue(_ node: YAMLNode, _ option: OptionDescription) -> OptionValue? {
    switch option.kind {
    case .strings: return .strings(texts(node, key: option.name))
    case .boolean:
      guard let text = choice(node, key: option.name, from: ["true", "false"]) else { return nil }
      return .boolean(text == "true")
    case .choice(let names): return choice(node, key: option.name, from: names).map(OptionValue.choice)
    case .integer(let range):
      guard let text = text(node, key: option.name) else { return nil }
      if let number = Int(text), range.contains(number) { return .integer(number) }
      report(
        node.range,
        Localized(
          sv: "”\(option.name)” ska vara ett heltal från \(range.lowerBound) till \(range.upperBound).",
          en: "“\(option.name)” must be a whole number from \(range.lowerBound) to \(range.upperBound)."))
      return nil
    }
  }
}

extension YAMLNode {
  /// Whether nothing is written, or `null`.
  var isNothing: Bool {
    if case .scalar(let scalar) = content { return scalar.isPlain && ["", "~", "null"].contains(scalar.text) }
    return false
  }
}
