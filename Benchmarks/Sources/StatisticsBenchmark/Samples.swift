/// The samples of the tasks, by rules that peers/peers.py has too.
enum Samples {
  /// Whole scores from 0 to 40.
  static func scores(_ count: Int, from start: Int) -> [Double] {
    (0..<count).map { Double((start + 17 * $0 + $0 * $0) % 41) }
  }

  /// The scores of two groups of 101 and 124 children.
  static let first = scores(101, from: 3)
  static let second = scores(124, from: 7)

  /// The columns of the regression, a constant and 17 others.
  static let columns = 18
  /// The areas of the regression.
  static let clusters = 150
  /// The rows of the regression.
  static let rows = 1_000_000
}
