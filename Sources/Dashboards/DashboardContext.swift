import Documents
import Evaluations
import Indicators
import KPIs
import Reports
import Studies
import Tallies

/// The evaluation with what every part of the page asks of it.
struct DashboardContext {
  /// What the study's tallies say.
  let evaluation: Evaluation
  /// The indicators with their figures: whence every number of the page is taken.
  let table: KPITable
  /// The report, for what both say alike.
  let report: EvaluationReport
  /// Whom the headline figures are about.
  let group: KPIBreakdown

  init(_ evaluation: Evaluation, _ table: KPITable) {
    self.evaluation = evaluation
    self.table = table
    report = EvaluationReport(evaluation: evaluation)
    group = report.headlineArm.map(KPIBreakdown.arm) ?? .total
  }

  /// The study's own declaration.
  var study: Study { evaluation.study }

  /// The headline figure of an indicator over all areas.
  func figure(_ kpi: String) -> KPIFigure? { table.figure(kpi, breakdown: group) }

  /// A figure with how it is set beside published ones, for words.
  func words(_ kpi: KPI, _ figure: KPIFigure) -> FigureWords {
    let area = figure.area == KPIFigure.allAreas ? nil : figure.area
    let cell: Cell
    switch figure.breakdown {
    case .total: cell = Cell(area: area, informant: kpi.informant)
    case .arm(let arm): cell = Cell(area: area, arm: arm, informant: kpi.informant)
    case .sex, .period: return FigureWords(kpi: kpi, figure: figure)
    }
    let finding = kpi.moment.flatMap(Moment.init(name:)).flatMap {
      evaluation.finding(kpi.indicator ?? "", $0, in: cell)
    }
    return FigureWords(kpi: kpi, figure: figure, baselines: finding?.baselines ?? [])
  }

  /// The topic of an indicator, nil for plain counts.
  func topic(_ kpi: KPI) -> Topic? { kpi.indicator.flatMap(study.indicator)?.topic }

  /// The indicators that were declared as outcomes or have a target, at moments after the day of
  /// imprisonment where there are any; all shares where the study declared none.
  var outcomes: [KPI] {
    let declared = [study.outcomes.primary].compactMap(\.self) + study.outcomes.secondary
    let wanted = declared + study.targets.keys.sorted().filter { !declared.contains($0) }
    let chosen = wanted.flatMap { id in
      table.kpis.filter { kpi in
        let moments = study.indicator(id)?.moments ?? []
        return kpi.indicator == id
          && (moments.allSatisfy(\.isBefore)
            || !moments.contains { $0.isBefore && $0.name == kpi.moment })
      }
    }
    return chosen.isEmpty ? table.kpis.filter { $0.unit == .share } : chosen
  }

  /// Of each outcome its first moment.
  var chiefOutcomes: [KPI] {
    outcomes.reduce(into: []) { chief, kpi in
      if !chief.contains(where: { $0.indicator == kpi.indicator }) { chief.append(kpi) }
    }
  }

  /// Why nothing is given by period.
  var noPeriods: String {
    if study.design == nil { return "no indicator was counted by period of imprisonment" }
    let unfinished = "no period is over in which anybody was counted"
    return study.disclosure.suppress == .none
      ? unfinished : "the counts by period are withheld to protect people, or \(unfinished)"
  }

  /// The trend of an indicator in a cell, nil where it is not counted by periods of the length.
  func trend(_ kpi: KPI, in arm: Arm?, by length: PeriodLength) -> Trend? {
    evaluation.trends.first {
      $0.indicator == kpi.indicator && $0.moment.name == kpi.moment && $0.length == length
        && $0.cell == Cell(arm: arm, informant: kpi.informant)
    }
  }
}

extension DashboardContext {
  /// The indicators of the page: all but two counts of its head and the scales of questionnaires,
  /// of which the chief scores by those with the most answers stand for the others.
  var pageKPIs: [KPI] {
    let scales = table.kpis.filter { topic($0) == .wellbeing }
    let chief = ["sdq-total", "sdq-high", "parental-stress"].flatMap { id -> [KPI] in
      let own = scales.filter { $0.indicator == id }
      let answers = own.map { figure($0.id)?.denominator ?? 0 }
      let most = zip(own, answers).max { $0.1 < $1.1 }?.0.informant
      return own.filter { $0.informant == most }
    }
    let below = ["families-recognised", "families-reached"]
    return table.kpis.filter {
      !below.contains($0.id) && (topic($0) != .wellbeing || chief.contains($0))
    }
  }

  /// Whether an indicator is read at its chief moment; the plain counts always are.
  func isChief(_ kpi: KPI) -> Bool {
    guard let indicator = kpi.indicator.flatMap(study.indicator) else { return true }
    return kpi.moment == indicator.chiefMoment?.name
  }

  /// The geographies of published figures that any figure is set beside, in the study's order.
  var comparatorPlaces: [(code: String, name: String)] {
    let found = table.figures.flatMap(\.comparators).filter { $0.kind == .published }
    let order = study.baselineAreas.isEmpty ? ["E92000001"] : study.baselineAreas
    return order.compactMap { code in
      found.first { $0.code == code }.map { (code, $0.name) }
    }
  }
}
