extension Matrix {
  /// The product of this matrix and another, which has as many rows as this has columns.
  func times(_ other: Matrix) -> Matrix {
    var result = Matrix(rows: rows, columns: other.columns)
    for column in 0..<other.columns {
      for middle in 0..<min(columns, other.rows) {
        let factor = other[middle, column]
        if factor == 0 { continue }
        for row in 0..<rows { result[row, column] += self[row, middle] * factor }
      }
    }
    return result
  }

  /// The product of this matrix and a list of as many numbers as it has columns.
  func times(_ vector: [Double]) -> [Double] {
    var result = Array(repeating: 0.0, count: rows)
    for (column, factor) in zip(0..<columns, vector) where factor != 0 {
      for row in 0..<rows { result[row] += self[row, column] * factor }
    }
    return result
  }

  /// The product of the exchanged matrix and a list of as many numbers as it has rows.
  func transposedTimes(_ vector: [Double]) -> [Double] {
    (0..<columns).map { column in
      var sum = 0.0
      for (row, factor) in zip(0..<rows, vector) { sum += self[row, column] * factor }
      return sum
    }
  }

  /// The products of all columns with one another.
  var crossProduct: Matrix {
    var result = Matrix(rows: columns, columns: columns)
    for first in 0..<columns {
      for second in first..<columns {
        var sum = 0.0
        for row in 0..<rows { sum += self[row, first] * self[row, second] }
        result[first, second] = sum
        result[second, first] = sum
      }
    }
    return result
  }

  /// Some rows of the matrix, in the order given.
  func rows(_ places: [Int]) -> Matrix {
    var result = Matrix(rows: places.count, columns: columns)
    for column in 0..<columns {
      for (row, place) in places.enumerated() { result[row, column] = self[place, column] }
    }
    return result
  }

  /// The matrix with each row multiplied by a factor of its own.
  func scalingRows(by factors: [Double]) -> Matrix {
    var result = self
    for column in 0..<columns {
      for (row, factor) in zip(0..<rows, factors) { result[row, column] *= factor }
    }
    return result
  }

  /// The sum of this matrix and another of the same size.
  func plus(_ other: Matrix, times factor: Double = 1) -> Matrix {
    var result = self
    for (place, number) in zip(elements.indices, other.elements) {
      result.elements[place] += factor * number
    }
    return result
  }
}
