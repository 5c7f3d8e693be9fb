import Indicators
import Tallies

/// A plain count that is a key performance indicator: how many were recognised and offered support.
struct PlainCount {
  /// The name in files.
  let id: String
  /// The title.
  let title: String
  /// The definition.
  let definition: String
  /// Whom it counts.
  let unit: Unit
  /// The table that it is counted from.
  let table: String
  /// The question of the count.
  let dimension: String
  /// The answer that is counted.
  let category: String

  /// The place of the count.
  func key(in cell: Cell) -> CountKey {
    CountKey(unit: unit.plural, dimension: dimension, category: category, cell: cell)
  }

  /// Every plain count, in order.
  static let all = [
    PlainCount(
      id: "children-recognised", title: "Children recognised",
      definition: "Children in the study: each is counted once, whatever is known of them.",
      unit: .child, table: "children", dimension: "recognised", category: "all"),
    PlainCount(
      id: "families-recognised", title: "Families recognised",
      definition: "Families with a child in the study: each is counted once.",
      unit: .family, table: "children", dimension: "recognised", category: "all"),
    PlainCount(
      id: "families-offered", title: "Families offered support",
      definition: "Families with any offer of support up to the day of the extract.",
      unit: .family, table: "offers", dimension: "offered", category: "yes"),
    PlainCount(
      id: "families-reached", title: "Families reached",
      definition: "Families with any offer of support that was answered, whatever the answer.",
      unit: .family, table: "offers", dimension: "reached", category: "yes"),
  ]
}
