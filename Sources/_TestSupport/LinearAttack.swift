/// What can be worked out from a linear system: the least and the greatest value of any sum.
///
/// What follows step by step is worked out first; the rest falls into components that have no
/// number in common, each of which is a small linear programme.
public struct LinearAttack {
  private var fixed: [Double?]
  private var component: [Int]
  private var tableaux: [SimplexTableau] = []

  /// Prepares an attack, nil where the sums contradict one another.
  /// - Parameter system: The system.
  public init?(_ system: LinearSystem) {
    guard let reduction = LinearReduction(system) else { return nil }
    fixed = reduction.fixed
    component = reduction.component
    for rows in reduction.rows {
      guard let tableau = SimplexTableau(rows) else { return nil }
      tableaux.append(tableau)
    }
  }

  /// The values of all numbers in the filling that was found last.
  public var point: [Double] {
    var point = fixed.map { $0 ?? 0 }
    for tableau in tableaux { tableau.write(into: &point) }
    return point
  }

  /// The least value of a sum, or a value at most `enough` where there is one; minus infinity
  /// where nothing bounds it.
  /// - Parameters:
  ///   - terms: Coefficients by place.
  ///   - enough: The value at which to stop.
  public mutating func least(_ terms: [Int: Int], enough: Double = -.infinity) -> Double {
    var parts: [Int: [Int: Double]] = [:]
    var value = 0.0
    for (variable, coefficient) in terms {
      let weight = Double(coefficient)
      if let known = fixed[variable] {
        value += weight * known
      } else if component[variable] < 0 {
        if weight < 0 { return -.infinity }
      } else {
        parts[component[variable], default: [:]][variable] = weight
      }
    }
    let places = parts.keys.sorted()
    var current = places.map { tableaux[$0].value(of: parts[$0] ?? [:]) }
    for (number, place) in places.enumerated() {
      let rest = value + current.reduce(0, +) - current[number]
      current[number] = tableaux[place].least(parts[place] ?? [:], enough: enough - rest)
    }
    return value + current.reduce(0, +)
  }

  /// The greatest value of a sum, or a value of at least `enough` where there is one; infinity
  /// where nothing bounds it.
  /// - Parameters:
  ///   - terms: Coefficients by place.
  ///   - enough: The value at which to stop.
  public mutating func greatest(_ terms: [Int: Int], enough: Double = .infinity) -> Double {
    -least(terms.mapValues { -$0 }, enough: -enough)
  }
}
