/// Writes JSON piece by piece, without building it in memory first.
///
/// ```swift
/// var json = JSONWriter(.spread)
/// json.object {
///   $0.member("name", "klartext")
///   $0.array("channels", .inline) { $0.value("x") }
/// }
/// json.flush(to: &sink)
/// ```
///
/// The output is valid UTF-8, and valid JSON as long as every object's members have keys and every `begin` has its
/// end, which `object` and `array` see to. Keys stand in the order they are written.
public struct JSONWriter: Sendable {
  /// How an object or array is laid out.
  public enum Layout: Sendable {
    /// A line each, indented by two spaces.
    case spread
    /// On one line, with a space after commas and colons.
    case inline
    /// On one line, without spaces.
    case tight
  }

  private struct Level {
    var layout: Layout
    var isEmpty = true
  }

  /// What has been written and not yet handed over.
  private(set) var output = OutputBuffer()
  private let layout: Layout
  private var levels: [Level] = []
  private var followsKey = false

  /// Creates a writer; `layout` is that of the outermost value.
  public init(_ layout: Layout = .tight) { self.layout = layout }

  /// What has been written and not yet handed over, as UTF-8.
  public var bytes: [UInt8] { output.bytes }

  // MARK: - Containers

  /// Writes an object; `layout` is the enclosing one where it is nil. Nothing is spread inside one line.
  public mutating func object(_ layout: Layout? = nil, _ body: (inout Self) -> Void) {
    begin(0x7B, layout)
    body(&self)
    end(0x7D)
  }

  /// Writes an array.
  public mutating func array(_ layout: Layout? = nil, _ body: (inout Self) -> Void) {
    begin(0x5B, layout)
    body(&self)
    end(0x5D)
  }

  /// Writes a member that is an object.
  public mutating func object(_ key: String, _ layout: Layout? = nil, _ body: (inout Self) -> Void) {
    self.key(key)
    object(layout, body)
  }

  /// Writes a member that is an array.
  public mutating func array(_ key: String, _ layout: Layout? = nil, _ body: (inout Self) -> Void) {
    self.key(key)
    array(layout, body)
  }

  // MARK: - Output

  /// Ends a line, between the values of JSON Lines and after the last value of a file.
  public mutating func endLine() { output.append(0x0A) }

  /// Hands over what has gathered, if it is enough to be worth a write. May be called between any two values.
  public mutating func drain(to sink: inout some ByteSink) { output.drain(to: &sink) }

  /// Hands over all that has gathered.
  public mutating func flush(to sink: inout some ByteSink) { output.flush(to: &sink) }

  // MARK: - Between values

  /// Writes a member's key; its value must follow.
  public mutating func key(_ key: String) {
    separate()
    output.append(escaping: key)
    output.append(0x3A)
    if levels.last?.layout != .tight { output.append(0x20) }
    followsKey = true
  }

  /// Writes a value that is JSON already.
  mutating func literal(_ text: String) {
    separate()
    output.append(text)
  }

  /// Writes a value that is text.
  mutating func string(_ text: String) {
    separate()
    output.append(escaping: text)
  }

  private mutating func begin(_ bracket: UInt8, _ layout: Layout?) {
    separate()
    output.append(bracket)
    let outer = levels.last?.layout ?? self.layout
    levels.append(Level(layout: outer == .spread || levels.isEmpty ? layout ?? outer : outer))
  }

  private mutating func end(_ bracket: UInt8) {
    guard let level = levels.popLast() else { return }
    if level.layout == .spread, !level.isEmpty { startLine() }
    output.append(bracket)
  }

  private mutating func separate() {
    if followsKey {
      followsKey = false
      return
    }
    guard let level = levels.last else { return }
    levels[levels.count - 1].isEmpty = false
    if !level.isEmpty { output.append(0x2C) }
    switch level.layout {
    case .spread: startLine()
    case .inline: if !level.isEmpty { output.append(0x20) }
    case .tight: break
    }
  }

  private mutating func startLine() {
    output.append(0x0A)
    output.append(spaces: levels.count * 2)
  }
}
