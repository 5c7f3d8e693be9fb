/// How the interval of the ratio of two odds is found.
public enum OddsRatioMethod: String, Sendable, Hashable, Codable, CaseIterable {
  /// The normal approximation on the log scale; undefined where a cell is 0.
  ///
  /// Source: Woolf B (1955), Ann Hum Genet 19:251-253, doi:10.1111/j.1469-1809.1955.tb01348.x.
  case woolf
  /// The same with one half added to all four cells.
  ///
  /// Source: Haldane JBS (1956), Ann Hum Genet 20:309-311,
  /// doi:10.1111/j.1469-1809.1955.tb01285.x.
  case haldane
  /// The exact interval, conditional on all margins; whole counts only.
  ///
  /// Source: Cornfield J (1956), A statistical problem arising from retrospective studies, Proc 3rd
  /// Berkeley Symposium 4:135-148.
  case conditionalExact = "conditional-exact"
  /// The exact interval with mid-p tails; whole counts only.
  ///
  /// Source: Lancaster HO (1961), J Am Stat Assoc 56:223-234, doi:10.1080/01621459.1961.10482105.
  case conditionalMidP = "conditional-mid-p"

  /// The score interval of Miettinen and Nurminen, with the variance factor N / (N - 1).
  ///
  /// Source: Miettinen O, Nurminen M (1985), Stat Med 4:213-226, doi:10.1002/sim.4780040211.
  case miettinenNurminen = "miettinen-nurminen"

  /// The interval of the first odds over the second.
  ///
  /// Nothing where either share is undefined, for `woolf` where a cell is 0, and for the exact
  /// methods where a count is not whole.
  ///
  /// - Parameters:
  ///   - pair: the two groups.
  ///   - level: the confidence level.
  /// - Returns: the interval, or nothing where it is undefined.
  public func interval(_ pair: ProportionPair, level: Level = .ninetyFive) -> Interval? {
    guard pair.isDefined else { return nil }
    switch self {
    case .woolf: return woolfBounds(pair, z: level.z)
    case .haldane: return woolfBounds(pair.withHalfAdded, z: level.z)
    case .miettinenNurminen:
      guard let factor = pair.smallSampleFactor else { return nil }
      return OddsRatioScore(pair, z: level.z, factor: factor).interval
    case .conditionalExact:
      return ConditionalOddsRatio(pair)?.interval(tailOf: level, tail: .exact)
    case .conditionalMidP:
      return ConditionalOddsRatio(pair)?.interval(tailOf: level, tail: .midP)
    }
  }
}
