import Evaluations
import Indicators
import Releases
import Studies
import Symbols
import Tallies

/// Makes the key performance indicators of an evaluation and their figures.
struct KPIMaker {
  private let evaluation: Evaluation
  private let cells: KPICells
  private let findings: [TallyKey: Finding]
  private let counts: [PlainCount]
  private let sources: [Source]

  /// An indicator with what it is made from.
  private struct Source {
    let kpi: KPI
    let indicator: Indicator
    let moment: Moment
    let periods: [KPIBreakdown]
  }

  /// A maker for an evaluation.
  init(_ evaluation: Evaluation) {
    self.evaluation = evaluation
    let trends = Dictionary(grouping: evaluation.trends) { Question($0.key) }
    findings = Dictionary(
      (evaluation.findings + evaluation.trends.flatMap(\.findings)).map { ($0.key, $0) },
      uniquingKeysWith: { first, _ in first })
    cells = KPICells(study: evaluation.study)
    counts = PlainCount.all.filter { count in
      let keys = Array(evaluation.counts.keys) + Array(evaluation.withheldCounts)
      return keys.contains { $0.unit == count.unit.plural && $0.dimension == count.dimension }
    }
    sources = Self.sources(evaluation, trends)
  }

  /// The indicators.
  var kpis: [KPI] { counts.map(KPI.init) + sources.map(\.kpi) }

  /// The figures.
  var figures: [KPIFigure] { counts.flatMap(figures) + sources.flatMap(figures) }

  private func figures(_ count: PlainCount) -> [KPIFigure] {
    cells.places(bySex: false).map { place in
      let key = count.key(in: cells.cell(place, by: nil))
      let absence: Absence? =
        !cells.canHold(place)
        ? .notApplicable : evaluation.withheldCounts.contains(key) ? .suppressed : nil
      return KPIFigure(
        KPI(count), at: place, of: cells.period(place),
        count: absence == nil ? evaluation.counts[key] ?? 0 : nil, absence: absence)
    }
  }

  private func figures(_ source: Source) -> [KPIFigure] {
    let places = cells.places(
      bySex: source.indicator.unit == .child, periods: source.periods)
    return places.map { place in
      let key = TallyKey(
        indicator: source.indicator.id, moment: source.moment,
        cell: cells.cell(place, by: source.kpi.informant))
      return KPIFigure(
        source.kpi, at: place, of: cells.period(place), finding: findings[key],
        target: cells.hasTarget(place) ? source.kpi.target : nil)
    }
  }

  /// The study’s indicators at their moments, by each informant of whom anything is found.
  private static func sources(
    _ evaluation: Evaluation, _ trends: [Question: [Trend]]
  ) -> [Source] {
    let study = evaluation.study
    let found = Set(evaluation.findings.map { Question($0.key) })
    return study.indicators.flatMap { indicator in
      indicator.moments.flatMap { moment in
        ([nil] + InstrumentVersion.Informant.allCases).compactMap { informant in
          let question = Question(
            indicator: indicator.id, moment: moment, informant: informant)
          guard found.contains(question) else { return nil }
          let kpi = KPI(
            indicator, at: moment, by: informant,
            target: moment == indicator.targetMoment ? study.targets[indicator.id] : nil)
          return Source(
            kpi: kpi, indicator: indicator, moment: moment,
            periods: (trends[question] ?? []).flatMap(\.breakdowns))
        }
      }
    }
  }
}

extension Finding {
  /// The place of the finding.
  fileprivate var key: TallyKey { TallyKey(indicator: indicator, moment: moment, cell: cell) }
}

extension Trend {
  /// The place of all its periods.
  fileprivate var key: TallyKey { TallyKey(indicator: indicator, moment: moment, cell: cell) }

  /// Its points as breakdowns.
  fileprivate var breakdowns: [KPIBreakdown] {
    points.map { .period($0.period, arm: cell.arm) }
  }

  /// Its points as findings.
  fileprivate var findings: [Finding] {
    points.map { point in
      Finding(
        indicator: indicator, moment: moment,
        cell: Cell(arm: cell.arm, informant: cell.informant, period: point.period),
        state: point.estimate == nil ? .notApplicable : .value, tally: point.tally,
        estimate: point.estimate)
    }
  }
}
