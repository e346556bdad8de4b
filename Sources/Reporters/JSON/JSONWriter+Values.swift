extension JSONWriter {
  /// Writes a text.
  public mutating func value(_ text: String) { string(text) }

  /// Writes a whole number.
  public mutating func value(_ number: Int) { literal(String(number)) }

  /// Writes a number; one that JSON cannot hold (infinite, not a number) becomes null.
  public mutating func value(_ number: Double) { literal(number.isFinite ? "\(number)" : "null") }

  /// Writes true or false.
  public mutating func value(_ flag: Bool) { literal(flag ? "true" : "false") }

  /// Writes null.
  public mutating func null() { literal("null") }

  /// Writes a member that is a text.
  public mutating func member(_ key: String, _ text: String) {
    self.key(key)
    value(text)
  }

  /// Writes a member that is a whole number.
  public mutating func member(_ key: String, _ number: Int) {
    self.key(key)
    value(number)
  }

  /// Writes a member that is a number.
  public mutating func member(_ key: String, _ number: Double) {
    self.key(key)
    value(number)
  }

  /// Writes a member that is true or false.
  public mutating func member(_ key: String, _ flag: Bool) {
    self.key(key)
    value(flag)
  }

  /// Writes a member that is a list of texts.
  public mutating func member(_ key: String, _ texts: [String]) {
    array(key, .inline) { json in texts.forEach { json.value($0) } }
  }

  /// Writes a member that is null.
  public mutating func nullMember(_ key: String) {
    self.key(key)
    null()
  }

  /// Writes a member that is a text, or nothing at all where there is none.
  public mutating func optionalMember(_ key: String, _ text: String?) {
    if let text { member(key, text) }
  }

  /// Writes a member that is a whole number, or nothing at all where there is none.
  public mutating func optionalMember(_ key: String, _ number: Int?) {
    if let number { member(key, number) }
  }
}
