import Statistics

/// Families of one to four children who are more or less alike.
struct FamilyWorld {
  let families: Int
  /// The correlation of brothers and sisters.
  let likeness: Double

  var name: String { "\(families) families, likeness \(likeness)" }

  /// Counts of children of whom a share has something.
  func counts(_ share: Double, _ draws: inout Draws) -> [ClusterCount] {
    (0..<families).map { _ in
      let size = 1 + draws.index(below: 4)
      let values = alike(size, &draws) { $0.happens(share) }
      return ClusterCount(values.count { $0 }, of: size)
    }
  }

  /// Counts of events at a mean rate that varies between families.
  func events(_ rate: Double, _ draws: inout Draws) -> [ClusterCount] {
    (0..<families).map { _ in
      let size = 1 + draws.index(below: 4)
      let own = likeness > 0 ? draws.gamma(shape: 1) : 1
      return ClusterCount(draws.poisson(own * rate * Double(size)), of: size)
    }
  }

  /// Values of brothers and sisters: each takes the family's with the root of the likeness as
  /// probability, or one of its own, so that any two correlate by the likeness.
  func alike<Value>(
    _ size: Int, _ draws: inout Draws, _ draw: (inout Draws) -> Value
  ) -> [Value] {
    let family = draw(&draws)
    let root = likeness.squareRoot()
    return (0..<size).map { _ in draws.happens(root) ? family : draw(&draws) }
  }
}

extension ClusterSums {
  /// The share without regard to families.
  var proportion: Proportion { Proportion(numerator, of: denominator) }
}
