import Indicators

extension QuestionnaireScore {
  /// The column of a table of scored forms that holds the score.
  var column: String { missing == .standard ? name : "\(name):\(missing.rawValue)" }
}
