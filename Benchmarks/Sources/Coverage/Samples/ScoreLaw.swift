import Foundation

/// A law of whole scores from 0 to 40, skewed to the right like many scores of difficulties.
struct ScoreLaw {
  private let cumulative: [Double]
  let mean: Double
  let variance: Double
  let median: Double

  /// Most children low, few high.
  static let usual = ScoreLaw(scale: 4)
  /// The same shape, higher and wider.
  static let raised = ScoreLaw(scale: 6)

  /// Probabilities in proportion to (k + 1) exp(-k / scale).
  private init(scale: Double) {
    let raw = (0...40).map { Double($0 + 1) * exp(-Double($0) / scale) }
    let total = raw.reduce(0, +)
    let weights = raw.map { $0 / total }
    mean = weights.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element }
    let squares = weights.enumerated()
      .reduce(0) { $0 + Double($1.offset * $1.offset) * $1.element }
    variance = squares - mean * mean
    cumulative = weights.reduce(into: []) { $0.append(($0.last ?? 0) + $1) }
    median = Double(cumulative.firstIndex { $0 >= 0.5 } ?? 0)
  }

  /// A child's score.
  func draw(_ draws: inout Draws) -> Double {
    let place = draws.unit()
    return Double(cumulative.firstIndex { place < $0 } ?? 40)
  }

  /// The scores of some children.
  func draw(_ count: Int, _ draws: inout Draws) -> [Double] {
    (0..<count).map { _ in draw(&draws) }
  }
}
