import Foundation

@testable import TallyFiles

/// The parts of JSON Schema (draft 2020-12) that the schema of tally files uses.
struct SchemaValidator {
  private let schema: JSONTree
  private let definitions: [String: JSONTree]

  init(_ schema: JSONTree) {
    self.schema = schema
    definitions = Dictionary(
      (schema["$defs"]?.members ?? []).map { ($0.name, $0.value) }
    ) { first, _ in first }
  }

  /// The validator of a schema of the project, by its file name.
  static func named(_ name: String) -> Result<SchemaValidator, any Error> {
    Result {
      let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      let file = root.appendingPathComponent("Schemas").appendingPathComponent(name)
      return SchemaValidator(try JSONTree(parsing: Array(try Data(contentsOf: file))))
    }
  }

  /// Where a text breaks the schema.
  func faults(of text: String) throws -> [String] {
    faults(of: try JSONTree(parsing: Array(text.utf8)))
  }

  /// The words of the schema that are understood; a test holds the schema to them.
  static let known: Set<String> = [
    "$schema", "$id", "$defs", "$ref", "title", "description", "type", "properties", "required",
    "additionalProperties", "items", "minItems", "uniqueItems", "enum", "const", "pattern",
    "minLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "oneOf", "anyOf",
  ]

  /// The words of the schema that are not understood.
  var unknownWords: [String] { Self.unknown(schema, areNames: false) }

  private static func unknown(_ tree: JSONTree, areNames: Bool) -> [String] {
    let members = tree.members ?? []
    let own = areNames ? [] : members.map(\.name).filter { !known.contains($0) }
    return own
      + members.flatMap {
        unknown($0.value, areNames: !areNames && ["properties", "$defs"].contains($0.name))
      } + (tree.elements ?? []).flatMap { unknown($0, areNames: false) }
  }

  /// Where a tree breaks the schema.
  func faults(of tree: JSONTree) -> [String] { faults(tree, schema, "") }

  private func faults(_ tree: JSONTree, _ schema: JSONTree, _ place: String) -> [String] {
    (schema.members ?? []).flatMap { faults(tree, $0, schema, place) }
  }

  private func faults(
    _ tree: JSONTree, _ rule: JSONTree.Member, _ schema: JSONTree, _ place: String
  ) -> [String] {
    let fault = ["\(place): \(rule.name)"]
    switch rule.name {
    case "$ref":
      let name = rule.value.text?.split(separator: "/").last.map(String.init) ?? ""
      return definitions[name].map { faults(tree, $0, place) } ?? fault
    case "oneOf", "anyOf":
      let fitting = (rule.value.elements ?? []).count { faults(tree, $0, place).isEmpty }
      return rule.name == "oneOf" ? (fitting == 1 ? [] : fault) : (fitting > 0 ? [] : fault)
    case "required":
      let names = Set((tree.members ?? []).map(\.name))
      return (rule.value.elements ?? []).compactMap(\.text).filter { !names.contains($0) }
        .map { "\(place): \($0) is required" }
    case "properties", "additionalProperties": return members(tree, rule, schema, place)
    case "items":
      return (tree.elements ?? []).enumerated().flatMap {
        faults($1, rule.value, "\(place)/\($0)")
      }
    default: return isFit(tree, rule) ? [] : fault
    }
  }

  private func members(
    _ tree: JSONTree, _ rule: JSONTree.Member, _ schema: JSONTree, _ place: String
  ) -> [String] {
    let named = schema["properties"] ?? .object([])
    return (tree.members ?? []).flatMap { member -> [String] in
      let path = "\(place)/\(member.name)"
      if rule.name == "properties" {
        return named[member.name].map { faults(member.value, $0, path) } ?? []
      }
      guard named[member.name] == nil else { return [] }
      return rule.value == .truth(false)
        ? ["\(path): unknown"] : faults(member.value, rule.value, path)
    }
  }

  /// Whether a value fits a rule about itself alone.
  private func isFit(_ tree: JSONTree, _ rule: JSONTree.Member) -> Bool {
    switch rule.name {
    case "type": return isOf(rule.value.text ?? "", tree)
    case "enum": return (rule.value.elements ?? []).contains(tree)
    case "const": return rule.value == tree
    case "pattern":
      guard let text = tree.text, let pattern = rule.value.text else { return tree.text == nil }
      return text.range(of: pattern, options: .regularExpression) != nil
    case "minLength": return (tree.text?.unicodeScalars.count ?? .max) >= whole(rule.value)
    case "minItems": return (tree.elements?.count ?? .max) >= whole(rule.value)
    case "uniqueItems": return Set(tree.elements ?? []).count == (tree.elements ?? []).count
    default: return isWithin(tree, rule)
    }
  }

  private func isWithin(_ tree: JSONTree, _ rule: JSONTree.Member) -> Bool {
    guard case .number(let digits) = tree, let value = Double(digits),
      case .number(let bound) = rule.value, let limit = Double(bound)
    else { return true }
    switch rule.name {
    case "minimum": return value >= limit
    case "maximum": return value <= limit
    case "exclusiveMinimum": return value > limit
    case "exclusiveMaximum": return value < limit
    default: return true
    }
  }

  private func whole(_ tree: JSONTree) -> Int {
    if case .number(let digits) = tree { Int(digits) ?? 0 } else { 0 }
  }

  private func isOf(_ type: String, _ tree: JSONTree) -> Bool {
    switch tree {
    case .object: type == "object"
    case .array: type == "array"
    case .text: type == "string"
    case .truth: type == "boolean"
    case .null: type == "null"
    case .number(let digits):
      type == "number" || type == "integer" && Double(digits)?.rounded() == Double(digits)
    }
  }
}
