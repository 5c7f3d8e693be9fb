import Documents
import Indicators

/// A word for what is counted, in the singular and the plural.
struct Noun: Hashable, Sendable {
  let singular: String
  let plural: String

  static let child = Noun(singular: "child", plural: "children")
  static let family = Noun(singular: "family", plural: "families")
  static let area = Noun(singular: "area", plural: "areas")
  static let rolloutArea = Noun(singular: "rollout area", plural: "rollout areas")
  static let comparisonArea = Noun(singular: "comparison area", plural: "comparison areas")
  static let row = Noun(singular: "row", plural: "rows")

  init(singular: String, plural: String) {
    self.singular = singular
    self.plural = plural
  }

  init(_ unit: Unit) {
    self = unit == .child ? .child : .family
  }

  /// The word that goes with a number, such as child with 1.
  func word(for count: Int) -> String { count == 1 ? singular : plural }

  /// The number with its word, such as 225 children.
  func counted(_ count: Int) -> Sentence { "\(.count(count)) \(word(for: count))" }

  /// A part of a whole with its word, such as 108 of 163 children.
  func counted(_ part: Int, of whole: Int) -> Sentence {
    "\(.ratio(part, of: whole)) \(word(for: whole))"
  }
}
