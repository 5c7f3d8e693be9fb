/// Something that takes in the rows of a file, one after another.
protocol RowSink {
  /// Takes in a row without problems.
  /// - Parameters:
  ///   - values: One value for each column of the file that is read.
  ///   - row: The row as a spreadsheet shows it.
  mutating func take(_ values: [Int32], row: Int)
}
