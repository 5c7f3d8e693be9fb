/// Which sums over rows follow from those of the rows that are shown, by adding and taking away.
///
/// Rows are areas, arms and both: sums of them follow with weights of 1 and -1, so that nothing has
/// to be divided.
struct ToldSums {
  /// A sum that follows, and a row in it that is in none of those after it.
  private struct Step {
    let place: Int
    let weights: [Int: Int]
  }

  private var steps: [Step] = []

  /// What follows from the rows that are shown.
  init(_ shown: [Bool], _ rows: ReleaseRows) {
    for (row, isShown) in zip(rows.rows, shown) where isShown {
      let rest = rest(of: row.leaves)
      guard let place = rest.keys.min() else { continue }
      steps.append(Step(place: place, weights: rest))
    }
  }

  /// Whether the sum of some of the smallest rows follows.
  func tell(_ leaves: [Int]) -> Bool { rest(of: leaves).isEmpty }

  /// What is left of the smallest rows beside what follows.
  private func rest(of leaves: [Int]) -> [Int: Int] {
    var rest = Dictionary(leaves.map { ($0, 1) }) { first, _ in first }
    for step in steps {
      guard let weight = rest[step.place], let own = step.weights[step.place] else { continue }
      for (place, other) in step.weights {
        let left = rest[place, default: 0] - weight * own * other
        rest[place] = left == 0 ? nil : left
      }
    }
    return rest
  }
}
