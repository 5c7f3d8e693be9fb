/// A linear system without what follows step by step, in components.
struct LinearReduction {
  /// A sum of numbers that are not known, by their places in the system.
  struct Row {
    let terms: [(variable: Int, coefficient: Double)]
    let total: Double
  }

  /// The numbers that follow.
  private(set) var fixed: [Double?]
  /// The component of each number that does not follow, -1 where no sum has it.
  private(set) var component: [Int]
  /// The sums by component.
  private(set) var rows: [[Row]] = []

  /// Reduces a system, nil where its sums contradict one another.
  init?(_ system: LinearSystem) {
    fixed = Array(repeating: nil, count: system.variables)
    component = Array(repeating: -1, count: system.variables)
    var left = system.sums.map { Row(terms: $0.terms, total: $0.total) }
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      var next: [Row] = []
      for row in left {
        let rest = substituted(row)
        guard let first = rest.terms.first else {
          if abs(rest.total) > 1e-6 { return nil }
          continue
        }
        let isOneSided = rest.terms.allSatisfy { $0.coefficient * first.coefficient > 0 }
        if rest.terms.count == 1 {
          guard rest.total / first.coefficient > -1e-6 else { return nil }
          fixed[first.variable] = max(0, rest.total / first.coefficient)
          hasChanged = true
        } else if isOneSided && abs(rest.total) < 1e-9 {
          for term in rest.terms { fixed[term.variable] = 0 }
          hasChanged = true
        } else {
          next.append(rest)
        }
      }
      left = next
    }
    divide(left)
  }

  private func substituted(_ row: Row) -> Row {
    var total = row.total
    var terms: [(variable: Int, coefficient: Double)] = []
    for term in row.terms {
      if let known = fixed[term.variable] {
        total -= term.coefficient * known
      } else {
        terms.append(term)
      }
    }
    return Row(terms: terms, total: total)
  }

  /// Puts sums that have a number in common into one component.
  private mutating func divide(_ left: [Row]) {
    var parent = Array(component.indices)
    func root(_ place: Int) -> Int {
      var place = place
      while parent[place] != place {
        parent[place] = parent[parent[place]]
        place = parent[place]
      }
      return place
    }
    for row in left {
      let first = root(row.terms[0].variable)
      for term in row.terms.dropFirst() { parent[root(term.variable)] = first }
    }
    var places: [Int: Int] = [:]
    for row in left {
      let place = root(row.terms[0].variable)
      if places[place] == nil {
        places[place] = rows.count
        rows.append([])
      }
      let number = places[place] ?? 0
      rows[number].append(row)
      for term in row.terms { component[term.variable] = number }
    }
  }
}
