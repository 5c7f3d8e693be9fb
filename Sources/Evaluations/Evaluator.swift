public import Indicators
public import Releases
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

  /// What released tallies say.
  /// - Parameters:
  ///   - released: The tallies of a study that have passed its disclosure control.
  ///   - generated: The day that stands on every output.
  /// - Returns: The findings, comparisons and changes: all of them functions of what was released.
  public func evaluation(of released: ReleasedTallies, generated: CalendarDate) -> Evaluation {
    let set = released.shown
    let forms = FormIndex(released)
    let comparer = ArmComparer(released: released, forms: forms, level: level)
    return Evaluation(
      study: set.study, generated: generated, findings: findings(released, forms),
      comparisons: comparer.comparisons(), changes: changes(set, forms),
      scoreChanges: ScoreChanger(released: released, forms: forms, level: level).changes(),
      counts: set.counts, quality: set.quality, design: design(released),
      withheldCounts: released.withheldCounts,
      trends: TrendMaker(released, level: level).trends(forms),
      countError: released.greatestError)
  }

  /// What the tallies of a study say, after they have passed its disclosure control.
  /// - Parameters:
  ///   - set: The tallies of a study.
  ///   - generated: The day that stands on every output.
  /// - Returns: What the released tallies say.
  public func evaluation(of set: TallySet, generated: CalendarDate) -> Evaluation {
    evaluation(of: DisclosureControl(set.study.disclosure).release(set), generated: generated)
  }

  /// The comparison of areas, nil where the study declares none.
  private func design(_ released: ReleasedTallies) -> DesignEvaluation? {
    released.shown.study.design.flatMap {
      DesignEvaluator(released: released, design: $0, level: level).evaluation
    }
  }

  /// The findings of every cell in which somebody is, suppressed ones among them.
  private func findings(_ released: ReleasedTallies, _ forms: FormIndex) -> [Finding] {
    let maker = FindingMaker(released, registry: registry, strata: strata, level: level)
    let study = released.shown.study
    return study.indicators.flatMap { indicator in
      let cells = study.cells(answeredBy: forms.informants(of: indicator))
      return indicator.moments.flatMap { moment in
        cells.compactMap { maker.finding(of: indicator, at: moment, in: $0) }
      }
    }
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
