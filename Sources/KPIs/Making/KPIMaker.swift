import Evaluations
import Indicators
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
    let hasPeriods: Bool
  }

  /// A maker for an evaluation.
  init(_ evaluation: Evaluation) {
    self.evaluation = evaluation
    findings = Dictionary(
      (evaluation.findings + evaluation.periodFindings).map {
        (TallyKey(indicator: $0.indicator, moment: $0.moment, cell: $0.cell), $0)
      }, uniquingKeysWith: { first, _ in first })
    let numbers = evaluation.periodFindings.compactMap(\.cell.period)
    cells = KPICells(study: evaluation.study, periods: Self.consecutive(numbers))
    counts = PlainCount.all.filter { count in
      let keys = Array(evaluation.counts.keys) + Array(evaluation.withheldCounts)
      return keys.contains { $0.unit == count.unit.plural && $0.dimension == count.dimension }
    }
    sources = Self.sources(evaluation)
  }

  /// The indicators.
  var kpis: [KPI] { counts.map(KPI.init) + sources.map(\.kpi) }

  /// The figures.
  var figures: [KPIFigure] { counts.flatMap(figures) + sources.flatMap(figures) }

  private func figures(_ count: PlainCount) -> [KPIFigure] {
    cells.places(bySex: false, byPeriod: false).map { place in
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
      bySex: source.indicator.unit == .child, byPeriod: source.hasPeriods)
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
  private static func sources(_ evaluation: Evaluation) -> [Source] {
    let study = evaluation.study
    let found = Set(evaluation.findings.map { Answered($0) })
    let periods = Set(evaluation.periodFindings.map { Answered($0) })
    return study.indicators.flatMap { indicator in
      indicator.moments.flatMap { moment in
        ([nil] + InstrumentVersion.Informant.allCases).compactMap { informant in
          let answered = Answered(
            indicator: indicator.id, moment: moment, informant: informant)
          guard found.contains(answered) else { return nil }
          let kpi = KPI(
            indicator, at: moment, by: informant,
            target: moment == indicator.targetMoment ? study.targets[indicator.id] : nil)
          return Source(
            kpi: kpi, indicator: indicator, moment: moment,
            hasPeriods: periods.contains(answered))
        }
      }
    }
  }

  /// An indicator at a moment, by an informant.
  private struct Answered: Hashable {
    let indicator: String
    let moment: Moment
    let informant: InstrumentVersion.Informant?

    init(indicator: String, moment: Moment, informant: InstrumentVersion.Informant?) {
      (self.indicator, self.moment, self.informant) = (indicator, moment, informant)
    }

    init(_ finding: Finding) {
      self.init(
        indicator: finding.indicator, moment: finding.moment, informant: finding.cell.informant)
    }
  }

  /// The periods from the first to the last.
  private static func consecutive(_ periods: [StudyPeriod]) -> [StudyPeriod] {
    guard let first = periods.min(), let last = periods.max() else { return [] }
    return (first.number...last.number).map { StudyPeriod(first.length, number: $0) }
  }
}
