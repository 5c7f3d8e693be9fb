/// A symmetric matrix of sums of products, the outcome's in the last row, to 31 digits.
struct TriangleSums {
  /// The number of columns and the outcome.
  let size: Int
  private let sums: [DoubleDouble]

  /// Adds up lower triangles, each kept row by row.
  init(_ triangles: [[Double]], size: Int) {
    self.size = size
    var sums = Array(repeating: DoubleDouble.zero, count: size * (size + 1) / 2)
    for triangle in triangles {
      for (place, value) in zip(sums.indices, triangle) { sums[place] += DoubleDouble(value) }
    }
    self.sums = sums
  }

  subscript(row: Int, column: Int) -> DoubleDouble {
    let (lower, upper) = (max(row, column), min(row, column))
    return sums[lower * (lower + 1) / 2 + upper]
  }

  /// X'(y - Xb) for the coefficients b of some columns.
  func score(_ coefficients: [DoubleDouble], of columns: [Int]) -> [Double] {
    columns.map { row in
      zip(columns, coefficients).reduce(self[row, size - 1]) { rest, term in
        rest - self[row, term.0] * term.1
      }.high
    }
  }
}
