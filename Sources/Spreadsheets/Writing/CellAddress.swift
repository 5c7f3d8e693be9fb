/// The address of a cell, such as B3.
enum CellAddress {
  /// The letters of a column.
  /// - Parameter column: The number of the column, from 0.
  static func letters(_ column: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(65 + column % 26)))
    return column < 26 ? letter : letters(column / 26 - 1) + letter
  }

  /// The address of a cell.
  /// - Parameters:
  ///   - column: The number of the column, from 0.
  ///   - row: The number of the row, from 1.
  static func of(_ column: Int, _ row: Int) -> String { letters(column) + String(row) }
}
