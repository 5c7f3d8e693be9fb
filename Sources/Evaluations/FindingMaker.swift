import Indicators
import Releases
import Statistics
import Studies
import Tallies

/// Makes the finding of an indicator at a moment in a cell from what was released.
struct FindingMaker {
  private let released: ReleasedTallies
  private let index: StratumIndex
  private let baselines: BaselineComparer
  private let expected: ExpectedComparer
  private let withoutYears: Set<WithheldTable>
  private let level: Level

  /// A maker for released tallies.
  init(
    _ released: ReleasedTallies, registry: BaselineRegistry, strata: AbsenceStrata, level: Level
  ) {
    let study = released.shown.study
    let areas =
      study.baselineAreas.isEmpty ? [ExpectedComparer.england] : study.baselineAreas
    self.released = released
    self.level = level
    index = StratumIndex(released.shown)
    baselines = BaselineComparer(registry: registry, areas: areas, level: level)
    expected = ExpectedComparer(
      registry: registry, strata: strata, level: level, gate: DisclosureGate(study))
    withoutYears = Set(released.withheldTables.filter { $0.kind == .years || $0.kind == .strata })
  }

  /// The finding, nil where nobody is in the population.
  func finding(of indicator: Indicator, at moment: Moment, in cell: Cell) -> Finding? {
    let key = TallyKey(indicator: indicator.id, moment: moment, cell: cell)
    if let tally = released.shown.tallies[key] {
      return finding(indicator, key, tally).hiding(released.hidden[key] ?? [])
    }
    return released.suppressed[key].map { suppressed in
      Finding(
        indicator: indicator.id, moment: moment, cell: cell, state: .suppressed, tally: .zero,
        bounds: FindingBounds(suppressed, indicator.measure, spread: released.spread))
    }
  }

  /// A finding with its comparisons; cells by sex have none.
  private func finding(_ indicator: Indicator, _ key: TallyKey, _ tally: Tally) -> Finding {
    let measured = MeasureEstimate(tally, indicator.measure, level)
    let strata = index.strata(of: key)
    let whole = RoundedWhole(tally, of: released)
    let compared = baselines.compare(
      indicator, key.moment, measured, strata, whole: whole?.tally)
    let expected = expected.compare(indicator, key.moment, measured, strata, whole: whole)
    let known = tally.denominator > 0
    let keepsFamilies = !(released.hidden[key] ?? []).contains(.families)
    let norms = NormComparer(indicator: indicator, released: released)
    return Finding(
      indicator: key.indicator, moment: key.moment, cell: key.cell,
      state: known ? .value : .notApplicable, tally: tally, estimate: measured.estimate,
      unclustered: measured.unclustered,
      designEffect: known && keepsFamilies ? measured.designEffect : nil,
      baselines: compared.comparisons, expected: expected,
      unlike: unlike(indicator, key, compared, isCompared: !known || !strata.isEmpty),
      standardDeviation: indicator.measure.isMean ? tally.scores.deviation : nil,
      norm: norms.comparison(measured.estimate, in: key.cell))
  }

  /// Why there is no national figure beside a finding: where small numbers are suppressed, counts
  /// by year are missing because they are withheld, at this level or at every one.
  private func unlike(
    _ indicator: Indicator, _ key: TallyKey, _ compared: BaselineComparer.Outcome,
    isCompared: Bool
  ) -> Uncompared? {
    guard key.cell.sex == nil else { return nil }
    let isWithheld =
      released.shown.study.disclosure.suppress != .none
      || WithheldTable.Kind.allCases.contains {
        withoutYears.contains(
          WithheldTable(kind: $0, indicator: indicator.id, moment: key.moment))
      }
    let rule = BaselineRule.rule(indicator: indicator.id, moment: key.moment.name)
    let lacks =
      indicator.reference != nil && rule?.like != nil && compared.comparisons.isEmpty
      && !isCompared
    return lacks && isWithheld ? .yearsWithheld : compared.unlike
  }
}
