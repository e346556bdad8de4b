import LintCore
import YAMLSyntax

extension PolicyFileReader {
  /// Reads what a document asks for.
  mutating func readRequirement(_ node: YAMLNode) {
    guard
      let fields = schema.fields(
        node, required: ["id", "title", "document"], optional: ["quote", "rules", "settings", "declarations"]),
      let id = schema.text(fields["id"]), let title = localized(fields["title"]),
      let citation = citation(document: fields["document"], quote: fields["quote"])
    else { return }
    if source.policy.requirements.contains(where: { $0.id == id }) {
      schema.report(.duplicateName(id), at: fields["id"]?.range ?? node.range)
    }
    let rules = names(fields["rules"])
    let declarations = names(fields["declarations"])
    source.ruleNames += rules
    source.fieldNames += declarations
    let settings = texts(fields["settings"])
    // A requirement that nothing sees to is one that somebody forgot.
    if rules.isEmpty, settings.isEmpty, declarations.isEmpty { schema.report(.missingKey("rules"), at: node.range) }
    source.policy.requirements.append(
      Requirement(
        id: id, title: title, citation: citation, rules: rules.map(\.text), settings: settings,
        declarations: declarations.map(\.text)))
  }

  /// Reads a field that drafts must fill in.
  mutating func declaration(_ node: YAMLNode) -> Declaration? {
    if case .scalar = node.content {
      source.fieldNames += names(node)
      return schema.text(node).map { Declaration(field: $0) }
    }
    let optional = ["kinds", "categories", "when", "advice", "document", "quote"]
    guard let fields = schema.fields(node, required: ["field"], optional: optional),
      let field = schema.text(fields["field"])
    else { return nil }
    source.fieldNames += names(fields["field"])
    var declaration = Declaration(field: field)
    declaration.kinds = choices(fields["kinds"], of: Post.kinds)
    declaration.categories = texts(fields["categories"])
    declaration.isAdvice = schema.boolean(fields["advice"]) ?? false
    if fields["document"] != nil {
      declaration.citation = citation(document: fields["document"], quote: fields["quote"])
    }
    if let when = fields["when"], let condition = schema.fields(when, required: ["field", "value"]) {
      source.fieldNames += names(condition["field"])
      if let field = schema.text(condition["field"]), let value = schema.text(condition["value"]) {
        declaration.condition = Declaration.Condition(field: field, value: value)
      }
    }
    return declaration
  }
}
