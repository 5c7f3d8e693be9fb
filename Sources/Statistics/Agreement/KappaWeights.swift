/// How much two ratings count as agreeing that are some categories apart.
public enum KappaWeights: String, Sendable, Hashable, Codable, CaseIterable {
  /// Only the same category counts.
  ///
  /// Source: Cohen J (1960), A coefficient of agreement for nominal scales, Educ Psychol Meas
  /// 20:37-46, doi:10.1177/001316446002000104.
  case unweighted = "kappa"
  /// One less for each category apart, evenly.
  ///
  /// Source: Cicchetti DV, Allison T (1971), A new procedure for assessing reliability of scoring
  /// EEG sleep recordings, Am J EEG Technol 11:101-110, doi:10.1080/00029238.1971.11080840.
  case linear = "kappa-linear"
  /// Less with the square of how many categories they are apart.
  ///
  /// Source: Fleiss JL, Cohen J (1973), The equivalence of weighted kappa and the intraclass
  /// correlation coefficient as measures of reliability, Educ Psychol Meas 33:613-619,
  /// doi:10.1177/001316447303300309.
  case quadratic = "kappa-quadratic"

  /// How far apart two categories count: a whole number, so that sums of counts stay exact.
  ///
  /// The weight of the pair is 1 less this over that of the farthest categories.
  func distance(_ row: Int, _ column: Int) -> Double {
    let steps = Double(abs(row - column))
    return switch self {
    case .unweighted: row == column ? 0 : 1
    case .linear: steps
    case .quadratic: steps * steps
    }
  }
}
