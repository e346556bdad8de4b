import LintCore
import YAMLSyntax

/// What an unknown key was probably meant to be.
struct FieldSuggestion: Equatable {
  /// The key, in the language of the one that was written where that can be told.
  var name: String
  /// The field that it belongs under, when it is known there but not where it stands.
  var parent: String?
  /// Whether the key may be renamed without a person reading it: one letter off, and not there already.
  var isCertain: Bool

  /// The known key that is most like an unknown one, or nil when none is like it.
  init?(for key: String, among table: FieldTable, present: [YAMLEntry]) {
    guard key.utf8.count <= 60 else { return nil }
    if let (name, parent) = FieldTable.post.home(of: key) {
      self.init(name: name, parent: parent, isCertain: false)
    } else if let guess = table.fields.lazy.compactMap({ $0.name(guessedBy: key) }).first {
      self.init(name: guess, parent: nil, isCertain: false)
    } else if let nearest = table.names.nearest(to: key) {
      let isOneOff = FieldName.areOneEditApart(FieldName.folded(key), FieldName.folded(nearest))
      let isTaken = present.contains { table.field($0.key)?.key == table.field(nearest)?.key }
      self.init(name: nearest, parent: nil, isCertain: isOneOff && key.utf8.count > 4 && !isTaken)
    } else if let part = key.split(whereSeparator: { "_- ".contains($0) }).map(String.init)
      .first(where: { $0.count > 2 && table.field($0) != nil })
    {
      self.init(name: part, parent: nil, isCertain: false)
    } else {
      return nil
    }
  }

  private init(name: String, parent: String?, isCertain: Bool) {
    self.name = name
    self.parent = parent
    self.isCertain = isCertain
  }
}

extension FieldTable {
  /// The field under which a key is known, when there is exactly one; "" for the post's own fields.
  fileprivate func home(of key: String) -> (name: String, parent: String)? {
    if field(key) != nil { return (key, "") }
    let parents = fields.filter { $0.type.table?.field(key) != nil }
    guard parents.count == 1, let parent = parents.first else { return nil }
    return (key, parent.key)
  }
}

extension FieldType {
  /// The fields that a value has, where it has fields.
  var table: FieldTable? {
    switch self {
    case .fields(let table), .entries(let table, _): table
    default: nil
    }
  }
}
