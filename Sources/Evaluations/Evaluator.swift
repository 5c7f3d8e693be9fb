public import Indicators
import Statistics
import Studies
public import Tallies

/// Tallies in, findings out: the only thing that estimates, and it never sees a record.
public struct Evaluator: Sendable {
  /// The published figures that findings are set beside.
  public let registry: BaselineRegistry
  /// Attendance by stratum.
  let strata: AbsenceStrata
  /// The confidence level.
  let level: Level

  /// An evaluator.
  /// - Parameter registry: The published figures, by default those that are built in.
  public init(registry: BaselineRegistry = .builtIn) {
    self.registry = registry
    strata = .builtIn
    level = .ninetyFive
  }

  /// What the tallies say.
  /// - Parameters:
  ///   - set: The tallies of a study.
  ///   - generated: The day that stands on every output.
  /// - Returns: The findings, comparisons and changes, after the study's disclosure control.
  public func evaluation(of set: TallySet, generated: CalendarDate) -> Evaluation {
    let gate = DisclosureGate(set.study)
    let forms = FormIndex(set)
    let scoreChanges = gate.pass(
      ScoreChanger(set: set, forms: forms, level: level).changes(), of: set)
    let comparer = ArmComparer(set: set, forms: forms, gate: gate, level: level)
    return Evaluation(
      study: set.study, generated: generated, findings: gate.pass(findings(set, forms, gate)),
      comparisons: gate.pass(comparer.comparisons(), beside: scoreChanges),
      changes: gate.pass(changes(set, forms)), scoreChanges: scoreChanges,
      counts: gate.pass(set.counts), quality: set.quality, design: design(set))
  }

  /// The comparison of areas, nil where the study declares none.
  private func design(_ set: TallySet) -> DesignEvaluation? {
    set.study.design.flatMap { DesignEvaluator(set: set, design: $0, level: level).evaluation }
  }

  /// The findings of every cell in which somebody is.
  private func findings(
    _ set: TallySet, _ forms: FormIndex, _ gate: DisclosureGate
  ) -> [Finding] {
    let index = StratumIndex(set)
    let areas =
      set.study.baselineAreas.isEmpty
      ? [ExpectedComparer.england] : set.study.baselineAreas
    let baselines = BaselineComparer(registry: registry, areas: areas, level: level)
    let expected = ExpectedComparer(
      registry: registry, strata: strata, level: level, gate: gate)
    return set.study.indicators.flatMap { indicator in
      let cells = set.study.cells(answeredBy: forms.informants(of: indicator))
      let norms = NormComparer(indicator: indicator, counts: set.counts)
      return indicator.moments.flatMap { moment in
        cells.compactMap { cell -> Finding? in
          let key = TallyKey(indicator: indicator.id, moment: moment, cell: cell)
          guard let tally = set.tallies[key] else { return nil }
          let measured = MeasureEstimate(tally, indicator.measure, level)
          let strata = index.strata(of: key)
          return finding(
            (key, norms), tally, measured,
            baselines.compare(indicator, moment, measured, strata),
            expected.compare(indicator, moment, measured, strata))
        }
      }
    }
  }

  /// A finding with its comparisons; cells by sex have none.
  private func finding(
    _ place: (key: TallyKey, norms: NormComparer), _ tally: Tally, _ measured: MeasureEstimate,
    _ baselines: BaselineComparer.Outcome, _ expected: ExpectedComparison?
  ) -> Finding {
    let known = tally.denominator > 0
    let key = place.key
    return Finding(
      indicator: key.indicator, moment: key.moment, cell: key.cell,
      state: known ? .value : .notApplicable, tally: tally, estimate: measured.estimate,
      unclustered: measured.unclustered, designEffect: known ? measured.designEffect : nil,
      baselines: baselines.comparisons, expected: expected,
      unlike: key.cell.sex == nil ? baselines.unlike : nil,
      standardDeviation: place.norms.indicator.measure.isMean ? tally.scores.deviation : nil,
      norm: place.norms.comparison(measured.estimate, in: key.cell))
  }

  /// How the same children changed, in every cell without sex.
  private func changes(_ set: TallySet, _ forms: FormIndex) -> [PairedChange] {
    set.study.indicators.flatMap { indicator in
      let cells = set.study.cells(answeredBy: forms.informants(of: indicator))
      return Catalogue.pairs(of: indicator).flatMap { pair in
        cells.compactMap { cell -> PairedChange? in
          let key = PairKey(indicator: indicator.id, moments: pair, cell: cell)
          guard let table = set.pairs[key] else { return nil }
          return ChangeEstimate(table: table, level: level).change(key)
        }
      }
    }
  }
}
