/// The kinds of rows that some filters tell apart, such as spells as looked after and other spells.
struct RowKinds {
  /// Of each kind the filters that it passes.
  let all: [Set<Filter>]

  /// The kinds of a table's rows.
  /// - Parameters:
  ///   - filters: The filters, each once.
  ///   - values: All values that a column may have, nil where it may have any.
  init(_ filters: [Filter], values: (String) -> [String]?) {
    let columns = filters.reduce(into: [Column]()) { columns, filter in
      if !columns.contains(Column(filter)) { columns.append(Column(filter)) }
    }
    all = columns.reduce([[]]) { kinds, column in
      let own = column.kinds(filters.filter { Column($0) == column }, values)
      return kinds.flatMap { kind in own.map { kind.union($0) } }
    }
  }

  /// A column that is asked for values, or for numbers.
  private struct Column: Equatable {
    let name: String
    let isNumber: Bool

    init(_ filter: Filter) {
      switch filter {
      case .oneOf(let column, _): (name, isNumber) = (column, false)
      case .atLeast(let column, _): (name, isNumber) = (column, true)
      }
    }

    /// Which of its filters a row can pass together.
    func kinds(_ filters: [Filter], _ values: (String) -> [String]?) -> [Set<Filter>] {
      var found: [Set<Filter>] = []
      for candidate in isNumber ? numbers(filters) : codes(filters, values) {
        let passed = Set(filters.filter(candidate))
        if !found.contains(passed) { found.append(passed) }
      }
      return found
    }

    /// For every value that a row can have, whether it passes a filter.
    private func codes(
      _ filters: [Filter], _ values: (String) -> [String]?
    ) -> [(Filter) -> Bool] {
      let named = filters.flatMap { filter -> [String] in
        if case .oneOf(_, let values) = filter { values } else { [] }
      }
      let all: [String?] = values(name) ?? (named + [nil])
      return all.map { value in
        { filter in
          guard case .oneOf(_, let values) = filter, let value else { return false }
          return values.contains(value)
        }
      }
    }

    /// For a number between all thresholds, whether it passes a filter.
    private func numbers(_ filters: [Filter]) -> [(Filter) -> Bool] {
      let limits = filters.compactMap { filter -> Int? in
        if case .atLeast(_, let number) = filter { number } else { nil }
      }
      return ([limits.min().map { $0 - 1 } ?? 0] + limits.sorted()).map { value in
        { filter in
          if case .atLeast(_, let number) = filter { value >= number } else { false }
        }
      }
    }
  }
}
