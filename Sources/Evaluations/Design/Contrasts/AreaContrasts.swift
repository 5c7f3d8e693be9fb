import Indicators
import Statistics
import Studies
import Tallies

/// The arms set against each other with whole areas as what varies, by t laws.
///
/// `areaMeans` counts each area once, by the wider of two intervals. With one spread for both arms
/// (Student's, its freedom the areas less two) too much is found where the arm of fewer areas
/// varies more, as rollout areas do that are seen for a shorter time; with a spread of each (Welch)
/// where two or three areas happen to agree. p is the larger of both p values, so that p and
/// interval agree. `areaMeansWeighted` counts areas by their children, without
/// the assumption that an area's spread goes with its size (CR2 with Satterthwaite's freedom).
/// `areaClustered` is the same of the arms as they are defined by day, so that a rollout area's
/// children from before rollout count in the comparison arm.
///
/// Source: Donner A, Klar N (2000), Design and analysis of cluster randomization trials in health
/// research, Arnold, ISBN 978-0-340-69153-3, section 6.2.
struct AreaContrasts {
  private let outcome: OutcomeTallies
  private let level: Level

  /// The contrasts of an outcome.
  init(_ outcome: OutcomeTallies, level: Level) {
    self.outcome = outcome
    self.level = level
  }

  private static let noSpread =
    "The areas of either arm do not differ at all, so that nothing can be said of chance."

  /// The difference of arms with areas as what varies.
  var clustered: EffectEstimate {
    robust(
      .areaClustered, outcome.known(.rollout) + outcome.known(.comparison), outcome.armAreas,
      shared)
  }

  /// How many areas there are where some stand in both arms, as the arms' numbers add up to more;
  /// nil where none does.
  private var shared: String? {
    let rollout = Set(outcome.known(.rollout).map(\.area.code))
    let comparison = Set(outcome.known(.comparison).map(\.area.code))
    let both = rollout.intersection(comparison).count
    guard both > 0 else { return nil }
    return "These are \(rollout.union(comparison).count) areas, of which \(both) "
      + "\(both == 1 ? "stands" : "stand") in both arms: in the comparison arm before rollout."
  }

  /// The same of areas that count as a whole.
  var weightedMeans: EffectEstimate {
    robust(
      .areaMeansWeighted, outcome.units(.rollout) + outcome.units(.comparison), outcome.unitAreas,
      "Areas count by their \(outcome.indicator.unit.plural).")
  }

  /// The difference of the means over areas, each counting once.
  var means: EffectEstimate {
    let areas = outcome.unitAreas
    if let shortage = areas.shortage { return .refused(.areaMeans, areas, shortage) }
    guard let tests else { return .refused(.areaMeans, areas, Self.noSpread) }
    return EffectEstimate(
      method: .areaMeans,
      estimate: tests.estimate(level).within(outcome.indicator.measure), p: tests.p,
      rolloutAreas: areas.rollout, comparisonAreas: areas.comparison,
      note: "Each area counts once. " + AreaMeanTests.note)
  }

  /// The t tests over areas, nil with fewer than two areas in an arm or without spread.
  var tests: AreaMeanTests? {
    outcome.unitAreas.shortage == nil ? AreaMeanTests(AreaValues(outcome)) : nil
  }

  private func robust(
    _ method: EffectMethod, _ cells: [AreaCell], _ areas: AreaNumbers, _ note: String?
  ) -> EffectEstimate {
    if let shortage = areas.shortage { return .refused(method, areas, shortage) }
    let groups = Dictionary(grouping: cells, by: \.area.code)
    let codes = cells.map(\.area.code).uniqued
    guard
      let test = ClusterRobustDifference(
        codes.map { code in
          let cells = groups[code] ?? []
          return (part(cells, .rollout), part(cells, .comparison))
        })?.test
    else { return .refused(method, areas, Self.noSpread) }
    let freedom = "Satterthwaite's degrees of freedom: \(test.freedom.oneDecimal)."
    return .tested(
      method, areas,
      Estimate(test, level, method: RobustVariance.cr2.rawValue)
        .within(outcome.indicator.measure), test,
      note.map { "\($0) \(freedom)" } ?? freedom)
  }

  private func part(_ cells: [AreaCell], _ arm: Arm) -> ClusterRobustDifference.Part? {
    cells.first { $0.arm == arm }.map {
      ClusterRobustDifference.Part(
        count: Double($0.tally.denominator), sum: Double($0.tally.numerator))
    }
  }
}

extension [String] {
  /// Each once, in order of first appearance.
  fileprivate var uniqued: [String] {
    var seen = Set<String>()
    return filter { seen.insert($0).inserted }
  }
}
