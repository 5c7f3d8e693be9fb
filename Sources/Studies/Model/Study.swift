public import Indicators

/// What a study declares about itself in `study.yaml`, all of it fit to leave the building.
///
/// Where its tables lie and how their columns are mapped stands in `StudyFolder`.
public struct Study: Hashable, Sendable, Codable {
  /// The title of the report.
  public let title: String
  /// The day of the extract, on which follow-up ends.
  public let extracted: CalendarDate
  /// The areas, by day of rollout, those without one last, and by code.
  public let areas: [Area]
  /// The indicators that are counted, the study's own after the built-in ones.
  public let indicators: [Indicator]
  /// The built-in indicators that were left out because a table was not supplied.
  public let notCollected: [NotCollected]
  /// The names of the tables that were supplied, in the order of the contract.
  public let tables: [String]
  /// The geographies of national baselines, in order of preference.
  public let baselineAreas: [String]
  /// The declared outcomes.
  public let outcomes: Outcomes
  /// The declared disclosure control.
  public let disclosure: DisclosureRule
  /// Targets by indicator, as fractions.
  public let targets: [String: Double]
  /// What the study declares of its questionnaires.
  public let questionnaires: QuestionnaireRules
  /// How areas are compared, nil where the study declares nothing.
  public let design: StudyDesign?
  /// Whether the records are synthetic, to be said on every output.
  public let synthetic: Bool

  /// A study with its parts.
  public init(
    title: String, extracted: CalendarDate, areas: [Area], indicators: [Indicator],
    notCollected: [NotCollected], tables: [String], baselineAreas: [String], outcomes: Outcomes,
    disclosure: DisclosureRule, targets: [String: Double], synthetic: Bool,
    questionnaires: QuestionnaireRules = QuestionnaireRules(), design: StudyDesign? = nil
  ) {
    self.design = design
    self.questionnaires = questionnaires
    self.title = title
    self.extracted = extracted
    self.areas = areas
    self.indicators = indicators
    self.notCollected = notCollected
    self.tables = tables
    self.baselineAreas = baselineAreas
    self.outcomes = outcomes
    self.disclosure = disclosure
    self.targets = targets
    self.synthetic = synthetic
  }

  /// The indicator with a name, nil where the study counts none of it.
  /// - Parameter id: The indicator's name.
  /// - Returns: The indicator.
  public func indicator(_ id: String) -> Indicator? {
    indicators.first { $0.id == id }
  }
}
