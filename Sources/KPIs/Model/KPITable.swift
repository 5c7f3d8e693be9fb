public import Evaluations
public import Indicators
public import Studies

/// Every key performance indicator of an evaluation with its figures: one tidy definition that
/// files, spreadsheets and pages are made from.
public struct KPITable: Sendable {
  /// The study.
  public let study: Study
  /// The day that stands on every output.
  public let generated: CalendarDate
  /// The indicators: plain counts, then those of the study in its order, by moment and informant.
  public let kpis: [KPI]
  /// The figures: by indicator, area (all first, then in the study’s order) and breakdown (total,
  /// arms, sexes, periods).
  public let figures: [KPIFigure]
  private let places: [Place: Int]
  private let indicators: [String: Int]

  private struct Place: Hashable {
    let kpi: String
    let area: String
    let breakdown: KPIBreakdown
  }

  /// The table of an evaluation.
  /// - Parameter evaluation: The evaluation.
  public init(_ evaluation: Evaluation) {
    let maker = KPIMaker(evaluation)
    study = evaluation.study
    generated = evaluation.generated
    kpis = maker.kpis
    figures = maker.figures
    indicators = Dictionary(
      kpis.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    places = Dictionary(
      figures.enumerated().map { place, figure in
        (Place(kpi: figure.kpi, area: figure.area, breakdown: figure.breakdown), place)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The indicator with an id, nil where there is none.
  public func kpi(_ id: String) -> KPI? { indicators[id].map { kpis[$0] } }

  /// The figure of an indicator, nil where it has none of that area and breakdown.
  /// - Parameters:
  ///   - kpi: The indicator’s id.
  ///   - area: The area’s code, or `all`.
  ///   - breakdown: Of whom in the area, by default everyone.
  public func figure(
    _ kpi: String, area: String = KPIFigure.allAreas, breakdown: KPIBreakdown = .total
  ) -> KPIFigure? {
    places[Place(kpi: kpi, area: area, breakdown: breakdown)].map { figures[$0] }
  }

  /// The figures of an indicator, in their order.
  /// - Parameter kpi: The indicator’s id.
  public func figures(of kpi: String) -> [KPIFigure] { figures.filter { $0.kpi == kpi } }
}
