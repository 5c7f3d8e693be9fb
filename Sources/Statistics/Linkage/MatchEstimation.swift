/// The model of Fellegi and Sunter estimated from patterns of agreement by the EM algorithm.
///
/// Missing values contribute nothing to their field. A field of which all values are missing keeps
/// what it starts from. The likelihood can have several peaks: the one near the start is found.
///
/// Sources: Dempster AP, Laird NM, Rubin DB (1977), Maximum likelihood from incomplete data via the
/// EM algorithm, J R Stat Soc B 39:1-22, doi:10.1111/j.2517-6161.1977.tb01600.x; Winkler WE (1988),
/// Using the EM algorithm for weight computation in the Fellegi-Sunter model of record linkage,
/// Proc Survey Research Methods Section, American Statistical Association, 667-671.
public struct MatchEstimation: Sendable, Hashable {
  /// The model found.
  public let model: MatchModel
  /// The logarithm of the likelihood of all pairs under it.
  public let logLikelihood: Double
  /// The probability of a match of each pattern; nothing for one that is impossible under it.
  public let posterior: [Double?]
  /// How many times the parameters were found anew.
  public let iterations: Int
  /// Whether the last time moved no parameter by more than the tolerance.
  public let isConverged: Bool

  /// Parameters that move no more than this any longer are taken as found.
  public static let tolerance = 1e-13
  /// The most patterns times fields times iterations that are gone through.
  public static let largestWork = 400_000_000

  /// Which parameters are estimated.
  public enum Free: String, Sendable, Hashable, Codable, CaseIterable {
    /// The prior and the odds among matches; those among others stay as they are.
    case matches
    /// All of them.
    case all
  }

  /// Estimates a model.
  ///
  /// - Parameters:
  ///   - patterns: the patterns of agreement with their numbers of pairs, 0 or more.
  ///   - start: the model to start from.
  ///   - free: which parameters are estimated.
  ///   - cap: the most iterations; fewer where there are very many patterns.
  /// - Throws: `Refusal` if a pattern or number cannot be right, there is no pair, or a pattern
  ///   that occurs is impossible under the start.
  public init(
    _ patterns: [(pattern: AgreementPattern, pairs: Double)], from start: MatchModel,
    free: Free = .all, cap: Int = 100_000
  ) throws(Refusal) {
    var search = try MatchSearch(patterns, from: start, free: free)
    let most = Self.largestWork / (patterns.count * max(1, start.fields.count))
    guard most > 0 else {
      throw .tooMany("patterns times fields", limit: Self.largestWork)
    }
    var change = Double.infinity
    var iterations = 0
    while change > Self.tolerance, iterations < min(cap, most) {
      change = search.step()
      iterations += 1
    }
    let found = search.assessment()
    model = try search.model()
    logLikelihood = found.logLikelihood
    posterior = found.posterior
    self.iterations = iterations
    isConverged = change <= Self.tolerance
  }
}
