import LintCore

extension ImageStreamWriter {
  mutating func rule(_ rule: PhraseRule.Definition) {
    let metadata = rule.metadata
    string(metadata.name)
    int(RuleCategory.allCases.firstIndex(of: metadata.category) ?? 0)
    list(metadata.severities) { $0.int($1.rawValue) }
    int(metadata.isOnByDefault ? 1 : 0)
    localized(metadata.summary)
    localized(metadata.rationale)
    list(metadata.sources) { $0.string($1) }
    list(metadata.wcag) { $0.string($1) }
    list(metadata.examples) { $0.example($1) }
    int(rule.list)
    string(rule.language)
    list(rule.otherLists) {
      $0.string($1.language)
      $0.int($1.list)
    }
    int(rule.skip.rawValue)
    list(rule.limits.kinds) { $0.string($1) }
    list(rule.limits.pairs) { $0.pair($1) }
    localized(rule.message)
    localized(rule.adviceMessage)
    optional(rule.advice) { $0.localized($1) }
  }

  private mutating func pair(_ pair: PhraseLimits.Pair) {
    string(pair.first)
    string(pair.second)
    int(pair.between)
    list(pair.unless) { $0.string($1) }
  }

  private mutating func example(_ example: Example) {
    int(example.isFlagged ? 1 : 0)
    string(example.text)
    optional(example.fixed) { $0.string($1) }
    list(example.channels) { $0.string($1.rawValue) }
    int(example.line)
  }
}

extension ImageStream {
  mutating func rule() -> PhraseRule.Definition {
    let (name, category) = (string(), value(of: RuleCategory.allCases, .input))
    let (severities, isOnByDefault) = (list { Severity(rawValue: $0.int()) ?? .info }, int() == 1)
    let (summary, rationale) = (localized(), localized())
    let (sources, wcag, examples) = (list { $0.string() }, list { $0.string() }, list { $0.example() })
    var metadata = RuleMetadata(
      name: name, category: category, severities: severities, isOnByDefault: isOnByDefault, needs: .text,
      summary: summary, rationale: rationale, sources: sources, wcag: wcag, examples: examples)
    let (list, language) = (int(), string())
    let otherLists = self.list { PhraseRule.OtherList(language: $0.string(), list: $0.int()) }
    let skip = PhraseRule.Skip(rawValue: int())
    let limits = PhraseLimits(kinds: self.list { $0.string() }, pairs: self.list { $0.pair() })
    metadata.needs = limits.needs
    return PhraseRule.Definition(
      metadata: metadata, list: list, language: language, otherLists: otherLists, skip: skip, limits: limits,
      message: localized(),
      adviceMessage: localized(), advice: optional { $0.localized() })
  }

  private mutating func pair() -> PhraseLimits.Pair {
    PhraseLimits.Pair(first: string(), second: string(), between: int(), unless: list { $0.string() })
  }

  private mutating func value<Value>(of all: [Value], _ fallback: Value) -> Value {
    let index = int()
    return all.indices.contains(index) ? all[index] : fallback
  }

  private mutating func example() -> Example {
    let isFlagged = int() == 1
    let text = string()
    let fixed = optional { $0.string() }
    let channels = list { $0.string() }.compactMap(Channel.init(rawValue:))
    let line = int()
    return isFlagged
      ? .flagged(text, fixed: fixed, channels: channels, line: line) : .accepted(text, channels: channels, line: line)
  }
}
