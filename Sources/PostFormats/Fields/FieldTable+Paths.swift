extension FieldTable {
  /// The English names of all fields, with dots before those of fields in fields: `owner`, `profile.purpose`.
  public var paths: [String] {
    fields.flatMap { field -> [String] in
      switch field.type {
      case .fields(let table), .entries(let table, _): [field.key] + table.paths.map { "\(field.key).\($0)" }
      default: [field.key]
      }
    }
  }

  /// Whether there is a field with an English path.
  public func has(path: String) -> Bool { paths.contains(path) }
}
