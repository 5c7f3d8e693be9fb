/// The columns of a design turned into orthonormal ones, and the way back.
///
/// Modified Gram-Schmidt in double-double arithmetic, which for least squares is as stable as
/// Householder's reflections (Björck) and here holds some 15 digits even where the design's
/// condition number is 1e15. Columns are taken in order. One that, once those before it are taken
/// out, keeps no more than `tolerance` of its length depends on them and is dropped, as R does.
/// Columns are first divided by a power of two, so that their units play no part.
///
/// Source: Björck Å (1967), Solving linear least squares problems by Gram-Schmidt
/// orthogonalization, BIT 7:1-21, doi:10.1007/BF01934122.
struct OrthogonalFactors: Sendable {
  /// The places of the columns that are kept, in order.
  private(set) var kept: [Int] = []
  /// The places of the columns that depend on those before them.
  private(set) var dropped: [Int] = []
  /// The orthonormal columns.
  private(set) var basis: [[DoubleDouble]] = []
  /// The upper triangle: for each kept column its parts along the basis.
  private var triangle: [[DoubleDouble]] = []

  /// Factorises a design.
  ///
  /// - Parameters:
  ///   - columns: the columns, all of one length.
  ///   - tolerance: the part of its length that an independent column keeps at least.
  init(_ columns: [[DoubleDouble]], tolerance: Double) {
    for (place, column) in columns.enumerated() { add(column, at: place, tolerance) }
  }

  /// How many columns are independent.
  var rank: Int { kept.count }

  private mutating func add(_ column: [DoubleDouble], at place: Int, _ tolerance: Double) {
    let power = Self.power(of: column)
    var rest = column.map { $0.scaled(by: 1 / power) }
    let length = Self.product(rest, rest).squareRoot
    let parts = takeOut(of: &rest)
    let left = Self.product(rest, rest).squareRoot
    guard left.high > tolerance * length.high else { return dropped.append(place) }
    kept.append(place)
    let scale = DoubleDouble(1) / left
    for row in rest.indices { rest[row] = rest[row] * scale }
    basis.append(rest)
    triangle.append((parts + [left]).map { $0.scaled(by: power) })
  }

  /// Takes the part along the basis out of a column, and returns it.
  private func takeOut(of column: inout [DoubleDouble]) -> [DoubleDouble] {
    basis.map { direction in
      let part = Self.product(direction, column)
      for row in column.indices { column[row] = column[row] - part * direction[row] }
      return part
    }
  }

  /// The coefficients of the kept columns that come nearest to an outcome, and what is left of it.
  func solve(_ outcome: [DoubleDouble]) -> (
    coefficients: [DoubleDouble], residuals: [DoubleDouble]
  ) {
    var rest = outcome
    let parts = takeOut(of: &rest)
    return (coefficients(parts), rest)
  }

  /// The coefficients of the kept columns for those of the orthonormal ones.
  func coefficients(_ parts: [DoubleDouble]) -> [DoubleDouble] {
    var sides = parts
    for column in (0..<rank).reversed() {
      sides[column] = sides[column] / triangle[column][column]
      for row in 0..<column { sides[row] = sides[row] - triangle[column][row] * sides[column] }
    }
    return sides
  }

  /// The inverse of the triangle: design times this is the basis.
  var inverse: Matrix {
    var result = Matrix(rows: rank, columns: rank)
    for target in 0..<rank {
      var sides = Array(repeating: DoubleDouble.zero, count: target + 1)
      sides[target] = DoubleDouble(1)
      for column in (0...target).reversed() {
        sides[column] = sides[column] / triangle[column][column]
        for row in 0..<column { sides[row] = sides[row] - triangle[column][row] * sides[column] }
        result[column, target] = sides[column].high
      }
    }
    return result
  }

  /// The orthonormal columns, rounded.
  func roundedBasis(rows: Int) -> Matrix {
    var result = Matrix(rows: rows, columns: rank)
    for (place, column) in basis.enumerated() {
      for row in 0..<rows { result[row, place] = column[row].high }
    }
    return result
  }

  /// The logarithm of the determinant of the kept columns' cross product is twice the sum of the
  /// logarithms of these.
  var diagonal: [Double] { triangle.indices.map { triangle[$0][$0].high } }

  /// The sum of products, in two halves so that neither waits for the other.
  private static func product(_ left: [DoubleDouble], _ right: [DoubleDouble]) -> DoubleDouble {
    let count = min(left.count, right.count)
    var even = DoubleDouble.zero
    var odd = DoubleDouble.zero
    var row = 0
    while row + 1 < count {
      even += left[row] * right[row]
      odd += left[row + 1] * right[row + 1]
      row += 2
    }
    return row < count ? even + odd + left[row] * right[row] : even + odd
  }

  /// The power of two next to the largest number of a column; 1 for a column of zeros.
  private static func power(of column: [DoubleDouble]) -> Double {
    let largest = column.reduce(0) { max($0, abs($1.high)) }
    guard largest > 0, largest.isFinite else { return 1 }
    let exponent = min(max(largest.exponent, -1000), 1000)
    return Double(sign: .plus, exponent: exponent, significand: 1)
  }
}
