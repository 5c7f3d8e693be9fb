/// Undetermined parts that known sums connect with one another, and with no other part.
struct LinkedComponent {
  /// The parts in order.
  let parts: [Int]
  /// The known sums of them.
  let sums: [[LinkedFigure.Term]]

  /// The sums as a tableau that starts from true parts.
  /// - Parameter truth: All parts as they truly are.
  func tableau(from truth: [Int]) -> Tableau {
    var place: [Int: Int] = [:]
    for (index, part) in parts.enumerated() { place[part] = index }
    let equations = sums.map { sum in
      Tableau.Equation(
        basic: nil,
        entries: sum.map { .init(place[$0.part, default: 0], Double($0.coefficient)) })
    }
    return Tableau(equations, values: parts.map { Double(truth[$0]) })
  }
}
