import Statistics

/// Sums of scores that hold no more than a rounded number of them, their mean and their standard
/// deviation to one decimal: whole numbers, so that they can be added like any others.
struct RoundedScores {
  /// The rounded number of scores.
  let count: Int
  /// Their sum.
  let sum: Int
  /// The sum of their squares.
  let squares: Int

  /// The sums of a rounded number of scores with the mean and spread of others.
  init(_ exact: IntegerSums, count: Int) {
    self.count = count
    sum = Self.sum(exact.total, of: exact.count, by: count)
    squares = Self.squares(exact, sum: sum, count: count)
  }

  /// A sum at the mean of others to a tenth, for a rounded number of them.
  static func sum(_ total: Int, of number: Int, by count: Int) -> Int {
    guard number > 0, count > 0 else { return 0 }
    let tenths = (Double(total) / Double(number) * 10).rounded()
    return Int((tenths * Double(count) / 10).rounded())
  }

  /// The sum of squares around a sum, at the standard deviation of others to a tenth.
  static func squares(_ exact: IntegerSums, sum: Int, count: Int) -> Int {
    guard count > 0 else { return 0 }
    let spread = ((exact.deviation ?? 0) * 10).rounded() / 10
    let around = Double(count - 1) * spread * spread
    let least = (Double(sum) * Double(sum) / Double(count)).rounded(.up)
    return Int((least + around).rounded())
  }
}
