/// How many values a cell holds, their mean and the sum of their squared deviations.
public struct CellMoments: Sendable, Hashable {
  /// How many values there are.
  public let count: Int
  /// Their mean; 0 for none.
  public let mean: Double
  /// The sum of their squared deviations from the mean.
  public let squares: Double

  /// No values.
  public static let none = CellMoments(count: 0, mean: 0, squares: 0)

  /// Makes moments from themselves.
  ///
  /// - Parameters:
  ///   - count: how many values there are, 0 or more.
  ///   - mean: their mean.
  ///   - squares: the sum of their squared deviations, 0 or more.
  public init(count: Int, mean: Double, squares: Double) {
    self.count = count
    self.mean = mean
    self.squares = squares
  }

  /// Takes the moments of values.
  ///
  /// - Parameter values: the values.
  public init(_ values: some Collection<Double>) {
    let count = Double(values.count)
    guard let first = values.first else {
      self = .none
      return
    }
    let offset = values.reduce(0) { $0 + ($1 - first) } / count
    let mean = first + offset
    self.init(
      count: values.count, mean: mean,
      squares: values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) })
  }

  /// Takes the moments of values of 0 and 1 from a count out of a total.
  ///
  /// - Parameters:
  ///   - events: how many are 1.
  ///   - total: how many there are.
  public init(_ events: Int, of total: Int) {
    let share = total > 0 ? Double(events) / Double(total) : 0
    self.init(count: total, mean: share, squares: Double(total - events) * share)
  }

  /// The moments of two cells taken together.
  ///
  /// Source: Chan TF, Golub GH, LeVeque RJ (1983), Algorithms for computing the sample variance, Am
  /// Stat 37:242-247, doi:10.1080/00031305.1983.10483115.
  public func merged(with other: CellMoments) -> CellMoments {
    guard count > 0 else { return other }
    guard other.count > 0 else { return self }
    let share = Double(other.count) / (Double(count) + Double(other.count))
    let distance = other.mean - mean
    return CellMoments(
      count: count + other.count, mean: mean + distance * share,
      squares: squares + other.squares + distance * distance * Double(count) * share)
  }

  /// The variance of the values; nothing for fewer than two.
  public var variance: Double? { count > 1 ? squares / Double(count - 1) : nil }

  var isSound: Bool { count >= 0 && mean.isFinite && squares >= 0 && squares < .infinity }
}
