/// Children rated by several raters; the variances of children, raters and the rest add up to 1.
struct RatingWorld {
  let subjects: Int
  let raters: Int
  /// The variance between children.
  let between: Double
  /// The variance between raters.
  let ofRaters: Double

  /// One row of ratings a child.
  func ratings(_ draws: inout Draws) -> [[Double]] {
    let rest = (1 - between - ofRaters).squareRoot()
    let severities = draws.normals(raters).map { ofRaters.squareRoot() * $0 }
    return (0..<subjects).map { _ in
      let child = between.squareRoot() * draws.normal()
      return severities.map { child + $0 + rest * draws.normal() }
    }
  }

  /// A table of categories: both raters agree with probability kappa, or each draws one.
  static func table(_ count: Int, kappa: Double, _ draws: inout Draws) -> [[Double]] {
    var table = [[Double]](repeating: [0, 0, 0], count: 3)
    for _ in 0..<count {
      let first = category(&draws)
      let second = draws.happens(kappa) ? first : category(&draws)
      table[first][second] += 1
    }
    return table
  }

  private static func category(_ draws: inout Draws) -> Int {
    let place = draws.unit()
    return place < 0.5 ? 0 : (place < 0.8 ? 1 : 2)
  }
}
