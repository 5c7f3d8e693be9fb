extension Tableau {
  /// Solves a row for the variable of a column instead of its own.
  mutating func exchange(_ row: Int, _ column: Int) {
    let start = row * width
    let inverse = 1 / entries[start + column]
    var filled: [Int] = []
    for place in nonbasic.indices where place != column && entries[start + place] != 0 {
      let entry = Self.cleaned(entries[start + place] * inverse)
      entries[start + place] = entry
      if entry != 0 { filled.append(place) }
    }
    entries[start + column] = inverse
    subtract(row, column, filled)
    if !gains.isEmpty {
      let factor = gains[column]
      gains[column] = -factor * inverse
      for place in filled {
        gains[place] = Self.cleaned(gains[place] - factor * entries[start + place])
      }
    }
    swap(&basic[row], &nonbasic[column])
  }

  /// Takes the solved row from all others, where it has entries at all.
  private mutating func subtract(_ row: Int, _ column: Int, _ filled: [Int]) {
    let rows = basic.count
    let width = self.width
    let pivot = row * width
    entries.withUnsafeMutableBufferPointer { entries in
      let inverse = entries[pivot + column]
      for other in 0..<rows where other != row {
        let start = other * width
        let factor = entries[start + column]
        guard factor != 0 else { continue }
        entries[start + column] = -factor * inverse
        for place in filled {
          let entry = entries[start + place] - factor * entries[pivot + place]
          entries[start + place] = Self.cleaned(entry)
        }
      }
    }
  }

  /// A number, or 0 where it differs from it by rounding alone.
  @inline(__always)
  static func cleaned(_ number: Double) -> Double {
    number.magnitude < tolerance ? 0 : number
  }

  /// Sets the aim: to make a weighted sum of variables as great as possible.
  mutating func setAim(_ weights: [Double]) {
    gains = nonbasic.map { weights[$0] }
    for row in basic.indices {
      let weight = weights[basic[row]]
      guard weight != 0 else { continue }
      for column in nonbasic.indices { gains[column] -= weight * entries[row * width + column] }
    }
    for column in gains.indices { gains[column] = Self.cleaned(gains[column]) }
    aim = zip(weights, values).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// Moves the variable of a column by a step, and with it those that the rows are solved for.
  mutating func move(_ column: Int, by step: Double) {
    guard step != 0 else { return }
    values[nonbasic[column]] = Self.settled(values[nonbasic[column]] + step)
    for row in basic.indices {
      let entry = entries[row * width + column]
      guard entry != 0 else { continue }
      values[basic[row]] = Self.settled(values[basic[row]] - entry * step)
    }
    aim += gains[column] * step
  }

  /// A value, or the whole number from which it differs by rounding alone.
  static func settled(_ value: Double) -> Double {
    let whole = value.rounded()
    return (value - whole).magnitude < 1e-7 ? whole : value
  }

  /// The variable that is furthest from a whole number, nil where all are whole.
  var mostBroken: Int? {
    var worst: Int?
    var worstDistance = 0.0
    for variable in values.indices {
      let distance = (values[variable] - values[variable].rounded()).magnitude
      if distance > worstDistance {
        worst = variable
        worstDistance = distance
      }
    }
    return worst
  }
}
