/// What must hold for a child or family to count: a tree that is data, so that it can be run,
/// printed in the methods annex and hashed.
///
/// Every condition answers yes, no or not known; not known is never read as no.
public indirect enum Condition: Hashable, Sendable, Codable {
  /// A spell with one of some values is open: on the day, or at any time in the window.
  case status(table: String, filter: Filter?, during: Reach)
  /// A row dated in the window, as many times as `atLeast` says.
  case event(table: String, filters: [Filter], atLeast: Int, during: Reach)
  /// The last row by date, then by an order column, has one of some values.
  case last(table: String, order: String, filter: Filter)
  /// A part of a whole lies strictly above a threshold in parts per thousand.
  case share(table: String, part: String, whole: String, abovePerMille: Int)
  /// A score of the form that stands for the moment lies in one of some bands of a scheme.
  case band(of: QuestionnaireScore, scheme: String, bands: [String])
  /// Every condition holds.
  case all([Condition])
  /// At least one condition holds.
  case any([Condition])
  /// The condition does not hold.
  case not(Condition)
}
