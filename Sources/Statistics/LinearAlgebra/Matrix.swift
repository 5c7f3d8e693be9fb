/// A rectangle of numbers, kept column after column.
public struct Matrix: Sendable, Hashable {
  /// How many rows there are.
  public let rows: Int
  /// How many columns there are.
  public let columns: Int
  /// All numbers, the first column first.
  public internal(set) var elements: [Double]

  /// Makes a matrix of one repeated number.
  ///
  /// - Parameters:
  ///   - number: what stands everywhere.
  ///   - rows: how many rows, 0 or more.
  ///   - columns: how many columns, 0 or more.
  public init(repeating number: Double = 0, rows: Int, columns: Int) {
    self.rows = max(0, rows)
    self.columns = max(0, columns)
    elements = Array(repeating: number, count: self.rows * self.columns)
  }

  /// Makes a matrix from its columns.
  ///
  /// - Parameter columns: the columns, all of one length.
  /// - Throws: `Refusal.lengthsDiffer` if one has another length than the first.
  public init(columns: [[Double]]) throws(Refusal) {
    let height = columns.first?.count ?? 0
    for (place, column) in columns.enumerated() where column.count != height {
      throw .lengthsDiffer("column 1", height, "column \(place + 1)", column.count)
    }
    rows = height
    self.columns = columns.count
    elements = columns.flatMap { $0 }
  }

  /// The number in a row and a column, both counted from 0.
  public subscript(row: Int, column: Int) -> Double {
    get { elements[column * rows + row] }
    set { elements[column * rows + row] = newValue }
  }

  /// The numbers of a column, counted from 0.
  public func column(_ column: Int) -> [Double] {
    Array(elements[column * rows..<(column + 1) * rows])
  }

  /// The numbers of a row, counted from 0.
  public func row(_ row: Int) -> [Double] {
    (0..<columns).map { self[row, $0] }
  }

  /// The numbers on the diagonal.
  public var diagonal: [Double] { (0..<min(rows, columns)).map { self[$0, $0] } }

  /// The matrix with rows and columns exchanged.
  public var transposed: Matrix {
    var result = Matrix(rows: columns, columns: rows)
    for column in 0..<columns {
      for row in 0..<rows { result[column, row] = self[row, column] }
    }
    return result
  }

  /// The matrix with every number multiplied by a factor.
  ///
  /// - Parameter factor: what every number is multiplied by.
  /// - Returns: the new matrix.
  public func scaled(by factor: Double) -> Matrix {
    var result = self
    for place in result.elements.indices { result.elements[place] *= factor }
    return result
  }
}
