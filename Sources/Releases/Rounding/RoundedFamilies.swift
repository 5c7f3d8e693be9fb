import Statistics
import Studies
import Tallies

/// What leaves of sums over families where counts are rounded: their number, rounded, and the
/// design effect to one decimal, since the sums themselves would give exact counts away.
struct RoundedFamilies {
  /// How counts are rounded.
  let rounding: DisclosureRule.Rounding

  /// No design effect and no spread of real families is larger; that of sums a file claims may be.
  private static let most = 1000.0

  /// The families of a rounded denominator, none where they are withheld.
  func sums(
    _ families: Tallies.ClusterSums, _ effect: DesignEffect, of denominator: Int
  ) -> Tallies.ClusterSums {
    guard families.clusters > 0 else { return .zero }
    let tenths = Int((min(effect.factor, Self.most) * 10).rounded())
    return stated(families, denominator * tenths)
  }

  /// The families of an added value: of the rounded pairs their spread to a tenth of a point.
  func sums(_ added: AddedValueTally, of pairs: Int) -> Tallies.ClusterSums {
    guard added.clusters.clusters > 0 else { return .zero }
    let sums = Statistics.ClusterSums(
      added.clusters, numerator: added.tenths, denominator: added.pairs)
    let variance = (RatioEstimatorVariance(sums)?.variance ?? 0) * Double(added.pairs)
    let spread = Int(min(variance.squareRoot(), Self.most).rounded())
    return stated(added.clusters, pairs * spread * spread)
  }

  private func stated(_ families: Tallies.ClusterSums, _ effect: Int) -> Tallies.ClusterSums {
    Tallies.ClusterSums(
      clusters: rounding.rounded(families.clusters), several: 0, xx: 0, xn: 0, nn: 0,
      effect: effect)
  }
}
