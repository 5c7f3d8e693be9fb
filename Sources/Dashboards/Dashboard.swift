public import Documents
public import Evaluations
import Indicators
public import KPIs
import Reports
import Studies

/// The evaluation on one page, for a reader with two minutes: where the pathway stands, each
/// indicator with its target and comparators, trend, areas, and what can and cannot be said.
///
/// Every number is a figure of the evaluation, which has passed disclosure control; nothing else is
/// in the page.
public struct Dashboard: Sendable {
  /// What the study's tallies say.
  public let evaluation: Evaluation
  /// Its key performance indicators.
  public let kpis: KPITable

  /// A dashboard of an evaluation.
  /// - Parameter evaluation: What the study's tallies say.
  public init(_ evaluation: Evaluation) {
    self.init(evaluation, kpis: KPITable(evaluation))
  }

  /// A dashboard of an evaluation whose key performance indicators are made already.
  /// - Parameters:
  ///   - evaluation: What the study's tallies say.
  ///   - kpis: The key performance indicators of the same evaluation.
  public init(_ evaluation: Evaluation, kpis: KPITable) {
    self.evaluation = evaluation
    self.kpis = kpis
  }

  /// The page as one file that needs nothing else.
  public func html() -> String { HTMLRenderer(.dashboard).render(document()) }

  /// The page as a document.
  public func document() -> Document {
    let context = DashboardContext(evaluation, kpis)
    let study = evaluation.study
    return Document(
      title: study.title, subtitle: "Dashboard: where we stand, and what can be said of it",
      notice: context.report.notice, facts: facts(context), sections: sections(context),
      foot: [
        """
        Figures describe groups of children and families. They are not made to say, and cannot \
        say, what will happen to any child.
        """
      ])
  }

  private func facts(_ context: DashboardContext) -> [Fact] {
    [
      Fact("Records up to", [.text(evaluation.study.extracted.inWords)]),
      Fact("Dashboard dated", [.text(evaluation.generated.inWords)]),
      Fact("Areas", context.report.areas),
    ]
  }

  private func sections(_ context: DashboardContext) -> [Section] {
    [
      StandingSection(context: context).section,
      IndicatorSection(context: context).section,
      SpineSection(context: context).section,
      TrendSection(context: context).section,
      AreaSection(context: context).section,
      Section(
        id: "can-say", title: "What can and cannot be said", blocks: [context.report.canSay]),
      NotesSection(context: context).section,
    ].compactMap(\.self)
  }
}
