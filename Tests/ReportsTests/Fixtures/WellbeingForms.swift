import Evaluations
import Indicators
import Studies
import Tallies

@testable import Reports

/// The findings, changes and counts of questionnaires of a case.
struct WellbeingForms {
  private let edge: Wellbeing
  private(set) var findings: [Finding] = []
  private(set) var changes: [ScoreChange] = []
  private(set) var comparisons: [Comparison] = []
  private(set) var counts: [CountKey: Int] = [:]

  init(_ edge: Wellbeing) {
    self.edge = edge
  }

  private static let arms = [Cell(arm: .rollout), Cell(arm: .comparison)]
  private static let pair = MomentPair(before: .baseline, after: .followUp)

  /// Adds everything.
  mutating func fill() {
    for (place, cell) in Self.arms.enumerated() {
      for informant in edge.informants {
        addChildren(cell.answered(by: informant), place, informant)
      }
      if edge.hasStress { addFamilies(cell, place) }
    }
    if edge == .full {
      addContrast(.sdqTotal, .parent, areas: 4)
      addContrast(.sdqTotal, .own, areas: 1)
    }
  }

  private var pairs: Int { edge == .noPairs ? 0 : edge == .fewPairs ? 4 : 96 }

  private mutating func addChildren(
    _ cell: Cell, _ place: Int, _ informant: InstrumentVersion.Informant
  ) {
    let means: [(Indicator, Double, Double)] = [
      (.sdqTotal, 15.2, 13.4), (.sdqInternalising, 7.1, 6.2), (.sdqProsocial, 7.4, 7.6),
    ]
    for (indicator, before, after) in means {
      addFinding(indicator, .baseline, cell, mean: before, count: 110)
      addFinding(indicator, .followUp, cell, mean: after, count: pairs)
      if pairs > 0 {
        addChange(indicator, cell, before: before, after: place == 0 ? after : before - 0.3)
      }
    }
    addShare(.baseline, cell, 38, 110)
    addShare(.followUp, cell, pairs / 4, pairs)
    count(cell, "forms:sdq", ["yes": 118, "no": 107])
    count(
      cell, "pairing:sdq",
      [
        "paired": pairs, "unscored": 2, "wrong-form": 1, "too-close": 3, "too-late": 2,
        "first-only": 10, "second-only": 1, "awaiting": 3,
      ])
    count(cell, "overlapping:sdq", ["yes": 21, "no": 75])
    count(cell, "baseline-time:sdq", ["over-12-months-before": 7, "before": 63, "on-or-after": 40])
    let bands = ["close_to_average": 54, "slightly_raised": 18, "high": 14, "very_high": 20]
    let versions: [String: Int] =
      switch informant {
      case .parent: ["P4-17": 102, "P2-4": 8]
      case .teacher: ["T4-17": 106, "T2-4": 4]
      case .own: ["S11-17": 110]
      }
    count(cell, "versions:sdq:baseline", versions)
    let rest = informant == .own ? ["none": 4] : ["high_or_very_high": 4]
    count(cell, "bands:sdq-total:baseline", bands.merging(rest) { first, _ in first })
    if pairs == 96 {
      count(
        cell, "bands:sdq-total:follow-up",
        ["close_to_average": 54, "slightly_raised": 18, "high": 12, "very_high": 12])
    }
  }

  /// −1.8 less −0.3, with limits that do not hold zero.
  private mutating func addContrast(
    _ indicator: Indicator, _ informant: InstrumentVersion.Informant, areas: Int
  ) {
    comparisons.append(
      Comparison(
        indicator: indicator.id, moment: .followUp, estimand: .differenceInChange,
        rollout: Comparison.Side(numerator: -173, denominator: 96, areas: areas, mean: -1.8),
        comparison: Comparison.Side(numerator: -29, denominator: 96, areas: 5, mean: -0.3),
        estimate: estimate(-1.5, 1.1, "welch-t-clustered"), p: 0.008, midP: nil,
        randomisation: AreaRandomisation(
          difference: -1.4, p: 3.0 / 126, floor: 1.0 / 126, assignments: 126, rolloutAreas: areas,
          comparisonAreas: 5), informant: informant, before: .baseline))
  }

  private mutating func addFamilies(_ cell: Cell, _ place: Int) {
    let scores: [(Indicator, Int)] = [(.parentalStress, 60), (.parentalStressProrated, 66)]
    for (indicator, number) in scores {
      addFinding(indicator, .baseline, cell, mean: 44.1, count: number + 6)
      addFinding(indicator, .followUp, cell, mean: 43.8, count: number)
      addChange(indicator, cell, before: 44.1, after: 43.8, pairs: number, half: 1.1)
    }
    count(cell, "forms:parental_stress", ["yes": 72, "no": 40], unit: .family)
    count(cell, "pairing:parental_stress", ["paired": 60, "first-only": 9], unit: .family)
  }

  private mutating func count(
    _ cell: Cell, _ dimension: String, _ categories: [String: Int], unit: Unit = .child
  ) {
    for (category, number) in categories {
      if edge == .suppressed && number < 6 { continue }
      let key = CountKey(
        unit: unit.plural, dimension: dimension, category: category, cell: cell)
      counts[key] = number
    }
  }

  /// A mean whose scores have a standard deviation of 6.
  private mutating func addFinding(
    _ indicator: Indicator, _ moment: Moment, _ cell: Cell, mean: Double, count: Int
  ) {
    guard count > 0 else { return }
    let sum = Int((mean * Double(count)).rounded())
    let squares = 36 * (count - 1) + sum * sum / count
    add(
      indicator, moment, cell,
      Tally(
        numerator: sum, denominator: count, missing: 225 - count, notLinked: 0, notFollowedUp: 0,
        clusters: ClusterSums(clusters: count, several: 0, xx: squares, xn: sum, nn: count),
        squares: squares),
      Estimate(
        value: mean, lower: mean - 1.2, upper: mean + 1.2, level: 0.95, method: "t-clustered"))
  }

  private mutating func addShare(_ moment: Moment, _ cell: Cell, _ part: Int, _ whole: Int) {
    guard whole > 0 else { return }
    let share = Double(part) / Double(whole)
    add(
      .sdqHigh, moment, cell, .of(part, whole, missing: 225 - whole),
      Estimate(
        value: share, lower: share - 0.09, upper: share + 0.09, level: 0.95, method: "wilson"))
  }

  private mutating func add(
    _ indicator: Indicator, _ moment: Moment, _ cell: Cell, _ tally: Tally, _ estimate: Estimate
  ) {
    let isHidden = edge == .suppressed && cell.informant == .teacher
    findings.append(
      isHidden
        ? Finding(
          indicator: indicator.id, moment: moment, cell: cell, state: .suppressed, tally: .zero)
        : Finding(
          indicator: indicator.id, moment: moment, cell: cell, state: .value, tally: tally,
          estimate: estimate, standardDeviation: indicator.isMean ? 6 : nil,
          norm: norm(indicator, cell, estimate)))
  }

  /// The norm of a mean, as if every form were that of the norm.
  private func norm(_ indicator: Indicator, _ cell: Cell, _ estimate: Estimate) -> NormComparison? {
    guard indicator.isMean, let score = indicator.measure.score, let informant = cell.informant
    else { return nil }
    return score.instrument?.norm(of: score.name, by: informant).map { norm in
      NormComparison(
        version: norm.version, value: norm.mean, standardDeviation: norm.standardDeviation,
        sample: norm.sample, evidence: norm.evidence,
        difference: Estimate(
          value: estimate.value - norm.mean, lower: estimate.lower - norm.mean,
          upper: estimate.upper - norm.mean, level: 0.95, method: estimate.method))
    }
  }

  private mutating func addChange(
    _ indicator: Indicator, _ cell: Cell, before: Double, after: Double, pairs: Int? = nil,
    half: Double = 0.8
  ) {
    if edge == .suppressed && cell.informant == .teacher { return }
    let change = after - before
    let isTotal = indicator == .sdqTotal
    let declared = isTotal && cell.informant == .parent ? Wellbeing.declared : nil
    changes.append(
      ScoreChange(
        key: PairKey(indicator: indicator.id, moments: Self.pair, cell: cell),
        pairs: pairs ?? self.pairs, before: ScoreSpread(mean: before, standardDeviation: 6),
        after: ScoreSpread(mean: after, standardDeviation: 5.8),
        beforeOnly: ScoreSpread(mean: before + 1.4, standardDeviation: 6.2, count: 14),
        change: estimate(change, half, "paired-t-clustered"), p: change < -1 ? 0.0004 : 0.41,
        correlation: 0.71,
        standardised: [
          StandardisedChange(
            denominator: .before, standardDeviation: 6, estimate: estimate(change / 6, half / 6))
        ]
          + (declared == nil
            ? []
            : [
              StandardisedChange(
                denominator: .declared, standardDeviation: 5.8,
                estimate: estimate(change / 5.8, half / 5.8))
            ]),
        reliability: declared, outcomes: outcomes(isTotal, declared != nil),
        bands: bands(isTotal, cell),
        addedValue: edge == .full && isTotal && cell.informant == .parent
          ? AddedValueEstimate(pairs: 80, points: estimate(0.6, 1), effectSize: 0.12) : nil))
  }

  private func estimate(
    _ value: Double, _ half: Double, _ method: String = "paired-t-clustered"
  ) -> Estimate {
    Estimate(value: value, lower: value - half, upper: value + half, level: 0.95, method: method)
  }

  private func outcomes(_ isTotal: Bool, _ isDeclared: Bool) -> [ChangeOutcome: Int]? {
    guard isTotal, pairs == 96 else { return isTotal ? nil : [:] }
    if edge == .suppressed { return nil }
    let known: [ChangeOutcome] = [
      ChangeOutcome(reliability: isDeclared ? .improved : nil, crossing: .movedBelow),
      ChangeOutcome(reliability: isDeclared ? .unchanged : nil, crossing: .stayedBelow),
      ChangeOutcome(reliability: isDeclared ? .unchanged : nil, crossing: .movedAbove),
    ]
    return Dictionary(zip(known, [16, 74, 6])) { first, _ in first }
  }

  private func bands(_ isTotal: Bool, _ cell: Cell) -> [BandStep: Int]? {
    guard isTotal else { return [:] }
    if edge == .suppressed { return nil }
    return [
      BandStep(before: "close_to_average", after: "close_to_average"): 48,
      BandStep(before: "slightly_raised", after: "slightly_raised"): 18,
      BandStep(before: "high", after: "close_to_average"): 6,
      BandStep(before: "high", after: "high"): 12,
      BandStep(before: "very_high", after: "very_high"): 12,
    ]
  }
}
