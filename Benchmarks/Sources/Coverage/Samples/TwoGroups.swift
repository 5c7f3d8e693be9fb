import Statistics

/// The values of two groups of children.
struct TwoGroups {
  let first: [Double]
  let second: [Double]

  /// The moments of both.
  func means() throws -> TwoMeans { try TwoMeans(first, second) }

  /// Draws normal values, the first group higher by some standard deviations and spread otherwise.
  static func normal(
    _ sizes: (Int, Int), shift: Double, spread: Double = 1, _ draws: inout Draws
  ) -> TwoGroups {
    TwoGroups(
      first: draws.normals(sizes.0).map { shift + spread * $0 },
      second: draws.normals(sizes.1))
  }
}
