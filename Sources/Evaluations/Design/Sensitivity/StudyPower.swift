import Indicators
import Statistics
import Studies
import Tallies

/// What a study of this size and with these areas could have found with four chances in five.
///
/// The detectable difference is that which a two-sided t test at 5 % with the areas less two as its
/// freedom finds (noncentral t), the variance being that of children times each arm's design effect
/// of areas. It is absent where the exact randomisation of so few areas can never be below 5 %:
/// then no difference, however large, is found; and for a share where it would be more than 1. For
/// the same reason at least four areas of each arm are needed. As a correlation from a few areas is
/// often 0 by chance, the same is given at its upper confidence limit too (see `AreaVariation`).
/// Rates have no power here, since their children's own numbers are not kept.
///
/// Source: Donner A, Klar N (2000), Design and analysis of cluster randomization trials in health
/// research, Arnold, ISBN 978-0-340-69153-3, chapter 5.
struct StudyPower {
  private let outcome: OutcomeTallies
  private let smallest: Double?
  private let variation: AreaVariation

  private let level: Level

  /// The power of an outcome, nil where the variation of areas cannot be told.
  init?(_ outcome: OutcomeTallies, smallest: Double?, level: Level) {
    guard let variation = AreaVariation(outcome) else { return nil }
    self.init(outcome, smallest, variation, level)
  }

  private init(
    _ outcome: OutcomeTallies, _ smallest: Double?, _ variation: AreaVariation, _ level: Level
  ) {
    self.outcome = outcome
    self.smallest = smallest
    self.variation = variation
    self.level = level
  }

  /// The finding.
  var finding: PowerFinding {
    PowerFinding(
      correlation: variation.correlation, designEffect: variation.designEffect,
      detectable: detectable, smallestEffect: smallest,
      neededPerArm: smallest.flatMap(children), neededAreasPerArm: smallest.flatMap(areas),
      cautious: cautious)
  }

  /// The same at the upper limit of the correlation.
  private var cautious: PowerFinding.Cautious {
    let limit = variation.upperLimit(level)
    let correlation = limit ?? AreaVariation.elsewhere
    let other = StudyPower(outcome, smallest, variation.assuming(correlation), level)
    return PowerFinding.Cautious(
      correlation: correlation, basis: limit == nil ? .elsewhere : .upperLimit,
      designEffect: other.variation.designEffect, detectable: other.detectable,
      neededAreasPerArm: smallest.flatMap(other.areas))
  }

  /// The smallest number of areas of each arm whose randomisation can be below 5 %: of 8 areas
  /// there are 70 ways to choose 4, of 6 only 20 to choose 3, and mirrored ones count twice.
  private static let fewestAreas = 4

  private var detectable: Double? {
    let numbers = outcome.unitAreas
    let ways = RandomisationTest.assignments(
      treated: numbers.rollout, of: numbers.rollout + numbers.comparison)
    let mirrored = numbers.rollout == numbers.comparison ? 2.0 : 1.0
    if let ways, mirrored / Double(ways) > 0.05 { return nil }
    let size = Double(variation.areas - 2) / 2 + 1
    let found = shift(size: size).map { $0 * variation.clusteredVariance.squareRoot() }
    guard case .proportion = outcome.indicator.measure else { return found }
    return found.flatMap { $0 <= 1 ? $0 : nil }
  }

  /// How many standard errors a difference must be for a t test with 2 (size − 1) degrees of
  /// freedom.
  private func shift(size: Double) -> Double? {
    guard size >= 2, let design = try? TTestDesign(.twoSample) else { return nil }
    let difference = (try? design.detectableDifference(size: size)) ?? nil
    return difference.map { $0 * (size / 2).squareRoot() }
  }

  private func children(_ difference: Double) -> Int? {
    guard case .proportion = outcome.indicator.measure else {
      return needed(difference, deviation: variation.variance.squareRoot())
    }
    let share = outcome.units(.comparison).total.value
    guard let design = try? TwoProportionDesign(share, target(from: share, difference)) else {
      return nil
    }
    return design.sizePerGroup().flatMap(Self.roundedUp)
  }

  /// The share that differs so much, to the better side, or to the other where there is no room.
  private func target(from share: Double, _ difference: Double) -> Double {
    let isLess = HarmSide(outcome.indicator) == .higher
    let (better, other) =
      isLess ? (share - difference, share + difference) : (share + difference, share - difference)
    return (0...1).contains(better) ? better : other
  }

  private func areas(_ difference: Double) -> Int? {
    let variance = variation.variance * variation.plannedDesignEffect / variation.meanSize
    return needed(difference, deviation: variance.squareRoot(), atLeast: Self.fewestAreas)
  }

  /// How many values of such a spread each arm needs: the fewest where fewer than two would do.
  private func needed(_ difference: Double, deviation: Double, atLeast fewest: Int = 2) -> Int? {
    guard difference != 0, let design = try? TTestDesign(.twoSample, deviation: deviation) else {
      return nil
    }
    do {
      return try design.size(difference: difference).map {
        max(fewest, Self.roundedUp($0) ?? fewest)
      }
        ?? fewest
    } catch {
      return nil
    }
  }

  private static func roundedUp(_ size: Double) -> Int? {
    Int(exactly: (size * (1 - 4 * .ulpOfOne)).rounded(.up))
  }
}
