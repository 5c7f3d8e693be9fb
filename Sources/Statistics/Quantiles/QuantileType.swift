/// The nine definitions of a sample quantile that statistical programs use.
///
/// Source: Hyndman RJ, Fan Y (1996), Sample quantiles in statistical packages, Am Stat 50:361-365,
/// doi:10.1080/00031305.1996.10473566. The number of each case is theirs.
public enum QuantileType: String, Sendable, Hashable, Codable, CaseIterable {
  /// Type 1: the smallest value whose cumulative share reaches the probability.
  case inverse
  /// Type 2: as type 1, with the mean of two values where the share is reached exactly.
  case averagedInverse = "averaged-inverse"
  /// Type 3: the value of the nearest rank, the even one of two as near.
  case nearest
  /// Type 4: straight lines between the steps of the cumulative shares.
  case interpolatedInverse = "interpolated-inverse"
  /// Type 5: straight lines between the middles of those steps (Hazen).
  case hazen
  /// Type 6: ranks divided by n + 1 (Weibull), of SPSS and Minitab.
  case weibull
  /// Type 7: ranks less 1 divided by n - 1, the default of R, NumPy and spreadsheets.
  case linear
  /// Type 8: nearly median-unbiased whatever the law; Hyndman and Fan's own choice.
  case medianUnbiased = "median-unbiased"
  /// Type 9: nearly unbiased under a normal law.
  case normalUnbiased = "normal-unbiased"

  /// The number that Hyndman and Fan give the type, 1 to 9.
  public var number: Int {
    switch self {
    case .inverse: 1
    case .averagedInverse: 2
    case .nearest: 3
    case .interpolatedInverse: 4
    case .hazen: 5
    case .weibull: 6
    case .linear: 7
    case .medianUnbiased: 8
    case .normalUnbiased: 9
    }
  }

  /// Where a quantile lies in a sorted sample.
  ///
  /// - Parameters:
  ///   - probability: from 0 to 1.
  ///   - count: the number of values, at least 1.
  /// - Returns: the place.
  func place(_ probability: Double, of count: Int) -> QuantilePlace {
    let n = Double(count)
    switch self {
    case .inverse:
      let (rank, isAbove) = Self.step(n * probability)
      return QuantilePlace(rank: rank, part: isAbove ? 1 : 0, of: count)
    case .averagedInverse:
      let (rank, isAbove) = Self.step(n * probability)
      return QuantilePlace(rank: rank, part: isAbove ? 1 : 0.5, of: count)
    case .nearest:
      let place = n * probability - 0.5
      let (rank, _) = Self.step(place)
      let isEven = place == Double(rank) && rank % 2 == 0
      return QuantilePlace(rank: rank, part: isEven ? 0 : 1, of: count)
    default:
      let (a, b) = plottingPosition
      let (rank, part) = Self.split(a + probability * (n + 1 - a - b), count)
      return QuantilePlace(rank: rank, part: part, of: count)
    }
  }

  /// The constants a and b of the ranks' shares (k - a) / (n + 1 - a - b).
  private var plottingPosition: (Double, Double) {
    switch self {
    case .interpolatedInverse: (0, 1)
    case .hazen: (0.5, 0.5)
    case .weibull: (0, 0)
    case .medianUnbiased: (1.0 / 3, 1.0 / 3)
    case .normalUnbiased: (0.375, 0.375)
    default: (1, 1)
    }
  }

  /// The step at or before a place, and whether the place is above it.
  ///
  /// As R's `quantile` has it: the probability is taken as the number that the computer holds, so
  /// that 0.07 of 100 values, a little more than 7, is above step 7. Only what is too small to be
  /// seen beside 1 brings a place up to the next step.
  private static func step(_ place: Double) -> (rank: Int, isAbove: Bool) {
    let whole = (place + 4 * Double.ulpOfOne).rounded(.down)
    return (Int(whole), place > whole)
  }

  /// The whole and the fractional part of a rank; what differs from a whole number by rounding only
  /// is one.
  private static func split(_ rank: Double, _ count: Int) -> (Int, Double) {
    let nearest = rank.rounded()
    if abs(rank - nearest) <= 16 * Double.ulpOfOne * max(1, abs(rank)) { return (Int(nearest), 0) }
    let whole = rank.rounded(.down)
    return (Int(whole), rank - whole)
  }
}
