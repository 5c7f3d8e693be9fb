/// Linear equations in bounded variables, solved for as many of the variables as there are rows.
///
/// Each row reads `basic + Σ entry · nonbasic = constant`; the constant is never stored, because
/// the values of all variables are, and every move keeps the equations. A nonbasic variable may
/// stand anywhere between its bounds, so that the start may be any point that keeps the equations,
/// a corner or not: the true numbers are such a point.
struct Tableau {
  /// The value of each variable.
  var values: [Double]
  /// The least that each variable may be.
  var lower: [Double]
  /// The most that each variable may be.
  var upper: [Double]
  /// The variable that each row is solved for.
  var basic: [Int] = []
  /// The variable of each column.
  var nonbasic: [Int]
  /// How much the aim rises when the variable of a column rises by 1.
  var gains: [Double] = []
  /// The value of the aim.
  var aim = 0.0
  /// The entries, row after row, each row `width` long though later columns may have gone.
  var entries: [Double] = []
  /// The room of a row in the entries.
  let width: Int

  /// What is smaller counts as nought.
  static let tolerance = 1e-9

  /// A variable with its weight in an equation.
  struct Entry {
    /// The variable.
    let variable: Int
    /// Its weight.
    let coefficient: Double

    /// An entry with its parts.
    init(_ variable: Int, _ coefficient: Double) {
      self.variable = variable
      self.coefficient = coefficient
    }
  }

  /// An equation before it is solved.
  struct Equation {
    /// The variable it is solved for, with weight 1 and in no other equation; nil to choose one.
    let basic: Int?
    /// The other variables with their weights.
    let entries: [Entry]
  }

  /// A tableau of equations, all of which the values fulfil.
  init(_ equations: [Equation], values: [Double]) {
    self.values = values
    lower = Array(repeating: 0, count: values.count)
    upper = Array(repeating: .infinity, count: values.count)
    let solved = Set(equations.compactMap(\.basic))
    nonbasic = values.indices.filter { !solved.contains($0) }
    width = nonbasic.count
    var column = Array(repeating: -1, count: values.count)
    for (place, variable) in nonbasic.enumerated() { column[variable] = place }
    entries = Array(repeating: 0, count: width * equations.count)
    for (row, equation) in equations.enumerated() {
      basic.append(equation.basic ?? -1)
      for term in equation.entries {
        entries[row * width + column[term.variable]] += term.coefficient
      }
    }
    solveOpenRows()
  }

  /// Solves each row without a variable of its own for one, or drops it where it says nothing new.
  private mutating func solveOpenRows() {
    var row = 0
    while row < basic.count {
      if basic[row] >= 0 {
        row += 1
      } else if let column = bestColumn(of: row) {
        exchange(row, column)
        dropColumn(column)
        row += 1
      } else {
        dropRow(row)
      }
    }
  }

  /// The column to solve a row for: weight nearest to 1 first, then the greatest value.
  private func bestColumn(of row: Int) -> Int? {
    var best: Int?
    var bestDistance = Double.infinity
    for column in nonbasic.indices {
      let entry = entries[row * width + column].magnitude
      guard entry > 1e-7 else { continue }
      let distance = (entry - 1).magnitude
      let isNearer = distance < bestDistance - 1e-7
      let isAsNear = distance < bestDistance + 1e-7
      let isGreater = best.map { values[nonbasic[column]] > values[nonbasic[$0]] } ?? true
      if isNearer || (isAsNear && isGreater) {
        best = column
        bestDistance = distance
      }
    }
    return best
  }

  /// Removes a column, the last one taking its place.
  private mutating func dropColumn(_ column: Int) {
    let last = nonbasic.count - 1
    for row in basic.indices { entries[row * width + column] = entries[row * width + last] }
    nonbasic[column] = nonbasic[last]
    nonbasic.removeLast()
  }

  /// Removes a row, the last one taking its place.
  private mutating func dropRow(_ row: Int) {
    let last = basic.count - 1
    for column in 0..<width { entries[row * width + column] = entries[last * width + column] }
    basic[row] = basic[last]
    basic.removeLast()
    entries.removeLast(width)
  }
}
