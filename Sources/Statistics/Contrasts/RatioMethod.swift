/// How the interval of the ratio of two independent shares is found.
public enum RatioMethod: String, Sendable, Hashable, Codable, CaseIterable {
  /// Koopman's score interval, which also holds where a count is 0.
  ///
  /// Source: Koopman PAR (1984), Biometrics 40:513-517, doi:10.2307/2531405.
  case koopman
  /// The same with the variance factor N / (N - 1).
  ///
  /// Source: Miettinen O, Nurminen M (1985), Stat Med 4:213-226, doi:10.1002/sim.4780040211.
  case miettinenNurminen = "miettinen-nurminen"
  /// The normal approximation on the log scale; undefined where a count is 0.
  ///
  /// Source: Katz D et al. (1978), Biometrics 34:469-474, doi:10.2307/2530610.
  case katz

  /// The interval of the first share over the second.
  ///
  /// Nothing where either share is undefined, and for `katz` where a count is 0. The upper limit is
  /// infinite where the second count is 0. The numbers may be effective ones.
  ///
  /// - Parameters:
  ///   - pair: the two groups.
  ///   - level: the confidence level.
  /// - Returns: the interval, or nothing where it is undefined.
  public func interval(_ pair: ProportionPair, level: Level = .ninetyFive) -> Interval? {
    guard pair.isDefined else { return nil }
    switch self {
    case .koopman: return RatioScore(pair, z: level.z, factor: 1).interval
    case .miettinenNurminen:
      guard let factor = pair.smallSampleFactor else { return nil }
      return RatioScore(pair, z: level.z, factor: factor).interval
    case .katz: return katzBounds(pair, z: level.z)
    }
  }
}
