import LintCore

/// Writes what `ImageStream` reads.
struct ImageStreamWriter {
  private(set) var words: [Int] = []
  private(set) var writer: ImageWriter

  init(_ writer: ImageWriter) { self.writer = writer }

  mutating func int(_ value: Int) { words.append(value) }

  mutating func string(_ text: String) { words += writer.string(text) }

  mutating func boolean(_ value: Bool) { int(value ? 1 : 0) }

  mutating func strings(_ texts: [String]) { list(texts) { $0.string($1) } }

  mutating func localized(_ text: Localized) {
    string(text.sv)
    string(text.en)
  }

  mutating func optional<Value>(_ value: Value?, _ write: (inout Self, Value) -> Void) {
    int(value == nil ? 0 : 1)
    if let value { write(&self, value) }
  }

  mutating func list<Value>(_ values: [Value], _ write: (inout Self, Value) -> Void) {
    int(values.count)
    for value in values { write(&self, value) }
  }
}
