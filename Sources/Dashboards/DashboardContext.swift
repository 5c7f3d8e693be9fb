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

  init(_ evaluation: Evaluation) {
    self.evaluation = evaluation
    table = KPITable(evaluation)
    report = EvaluationReport(evaluation: evaluation)
    group = report.headlineArm.map(KPIBreakdown.arm) ?? .total
  }

  /// The study's own declaration.
  var study: Study { evaluation.study }

  /// The headline figure of an indicator over all areas.
  func figure(_ kpi: String) -> KPIFigure? { table.figure(kpi, breakdown: group) }

  /// The topic of an indicator, nil for plain counts.
  func topic(_ kpi: KPI) -> Topic? { kpi.indicator.flatMap(study.indicator)?.topic }

  /// The indicators that were declared as outcomes or have a target, without plain counts; all
  /// others where the study declared none.
  var outcomes: [KPI] {
    let declared = [study.outcomes.primary].compactMap(\.self) + study.outcomes.secondary
    let wanted = declared + study.targets.keys.sorted().filter { !declared.contains($0) }
    let chosen = wanted.flatMap { id in table.kpis.filter { $0.indicator == id } }
    return chosen.isEmpty ? table.kpis.filter { $0.unit == .share } : chosen
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
  /// The geographies of published figures that any figure is set beside, in the study's order.
  var comparatorPlaces: [(code: String, name: String)] {
    let found = table.figures.flatMap(\.comparators).filter { $0.kind == .published }
    let order = study.baselineAreas.isEmpty ? ["E92000001"] : study.baselineAreas
    return order.compactMap { code in
      found.first { $0.code == code }.map { (code, $0.name) }
    }
  }
}
