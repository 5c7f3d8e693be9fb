import RealModule

/// Whom a comparison weighted by the propensity speaks about.
///
/// The raw names are those that stand in outputs.
public enum PropensityTarget: String, Sendable, Hashable, Codable, CaseIterable {
  /// Those who take part: weight 1 for them, p / (1 - p) for the others.
  ///
  /// Source: Hirano K, Imbens GW, Ridder G (2003), Efficient estimation of average treatment effects
  /// using the estimated propensity score, Econometrica 71:1161-1189,
  /// doi:10.1111/1468-0262.00442.
  case participants = "participants-weighted"
  /// Everyone: weight 1 / p for those who take part, 1 / (1 - p) for the others.
  ///
  /// Source: Hirano K, Imbens GW, Ridder G (2003), as for participants.
  case everyone = "everyone-weighted"
  /// Those who could as well be in either group: weight 1 - p for those who take part, p for the
  /// others.
  ///
  /// Source: Li F, Morgan KL, Zaslavsky AM (2018), Balancing covariates via propensity score
  /// weighting, J Am Stat Assoc 113:390-400, doi:10.1080/01621459.2016.1260466.
  case overlap = "overlap-weighted"

  /// The weight of one child or family.
  ///
  /// - Parameters:
  ///   - takesPart: whether it takes part.
  ///   - logit: the logarithm of the odds p / (1 - p) of taking part.
  /// - Returns: the weight, above 0.
  public func weight(takesPart: Bool, logit: Double) -> Double {
    let towards = takesPart ? -logit : logit
    switch self {
    case .participants: return takesPart ? 1 : Double.exp(logit)
    case .everyone: return 1 + Double.exp(towards)
    case .overlap: return 1 / (1 + Double.exp(-towards))
    }
  }
}
