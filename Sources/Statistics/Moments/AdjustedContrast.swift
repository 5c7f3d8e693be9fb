/// Two groups' second values compared at the same first value, by lines of one slope.
///
/// The slope counts as 0 where the first values of either group are all the same. The residuals
/// around lines of one slope are those around each group's own line and what the slopes differ:
/// nothing is subtracted, so that nearly perfect lines keep their digits.
///
/// Source: Cochran WG (1957), Analysis of covariance: its nature and uses, Biometrics 13:261-281,
/// doi:10.2307/2527916.
struct AdjustedContrast: Sendable {
  /// The common slope.
  let slope: Double
  /// The first group's second value less the other's, at the same first value.
  let difference: Double
  /// The factor of the residual variance in the variance of the difference; infinite where the
  /// first values differ between the groups, but not within them.
  let varianceFactor: Double
  /// The sum of squared residuals around each group's own line.
  let ownResidualSquares: Double
  /// What one slope for both adds to it.
  let squaresOfSlopes: Double

  init(_ group: PairedMoments, _ other: PairedMoments) {
    let within = group.first.squares + other.first.squares
    let distance = group.first.difference(to: other.first)
    slope = within > 0 ? (group.products + other.products) / within : 0
    difference = group.second.difference(to: other.second) - slope * distance
    let reach = distance == 0 ? 0 : distance * distance / within
    varianceFactor = 1 / group.size + 1 / other.size + reach
    ownResidualSquares = group.residualSquares + other.residualSquares
    squaresOfSlopes = Self.squaresOfSlopes(group, other)
  }

  /// The sum of squared residuals around lines of one slope.
  var residualSquares: Double { ownResidualSquares + squaresOfSlopes }

  /// What one line for both groups adds to it.
  var squaresOfDifference: Double { difference * difference / varianceFactor }

  private static func squaresOfSlopes(_ group: PairedMoments, _ other: PairedMoments) -> Double {
    guard let slope = group.slope, let otherSlope = other.slope else { return 0 }
    let distance = slope - otherSlope
    let weight =
      group.first.squares / (group.first.squares + other.first.squares) * other.first.squares
    return distance * distance * weight
  }
}
