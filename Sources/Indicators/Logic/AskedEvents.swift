/// Events that a rate counts: rows of a table that pass some filters, dated in a moment.
package struct AskedEvents: Hashable, Sendable {
  /// The table.
  package let table: String
  /// What rows must pass.
  package let filters: [Filter]
  /// When they are dated.
  package let moment: Moment

  /// Events with their moment.
  package init(_ table: String, _ filters: [Filter], _ moment: Moment) {
    self.table = table
    self.filters = filters
    self.moment = moment
  }
}
