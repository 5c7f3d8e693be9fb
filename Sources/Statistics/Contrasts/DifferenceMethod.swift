/// How the interval of the difference of two independent shares is found.
public enum DifferenceMethod: String, Sendable, Hashable, Codable, CaseIterable {
  /// Newcombe's hybrid of the two Wilson intervals: the method of this library's reports.
  ///
  /// Source: Newcombe RG (1998), method 10, Stat Med 17:873-890,
  /// doi:10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I.
  case newcombe
  /// The same from Wilson intervals with continuity correction (method 11).
  case newcombeCorrected = "newcombe-cc"
  /// The score interval of Miettinen and Nurminen, with the variance factor N / (N - 1).
  ///
  /// Source: Miettinen O, Nurminen M (1985), Stat Med 4:213-226, doi:10.1002/sim.4780040211.
  case miettinenNurminen = "miettinen-nurminen"
  /// The score interval without that factor.
  ///
  /// Source: Farrington CP, Manning G (1990), Stat Med 9:1447-1454, doi:10.1002/sim.4780091208.
  case mee
  /// Agresti and Caffo's interval: one success and one failure added to either group.
  ///
  /// Source: Agresti A, Caffo B (2000), Am Stat 54:280-288, doi:10.1080/00031305.2000.10474560.
  case agrestiCaffo = "agresti-caffo"
  /// The textbook interval, not cut off; kept for comparison with other work only.
  case wald

  /// The interval of the first share less the second.
  ///
  /// Nothing where either share is undefined. The numbers may be effective ones.
  ///
  /// - Parameters:
  ///   - pair: the two groups.
  ///   - level: the confidence level.
  /// - Returns: the interval, or nothing where it is undefined.
  public func interval(_ pair: ProportionPair, level: Level = .ninetyFive) -> Interval? {
    guard pair.isDefined, let difference = pair.difference else { return nil }
    let z = level.z
    switch self {
    case .newcombe:
      return newcombe(pair, wilsonBounds(pair.first, z: z), wilsonBounds(pair.second, z: z))
    case .newcombeCorrected:
      return newcombe(
        pair, wilsonCorrectedBounds(pair.first, z: z), wilsonCorrectedBounds(pair.second, z: z))
    case .miettinenNurminen:
      guard let factor = pair.smallSampleFactor else { return nil }
      return DifferenceScore(pair, z: z, factor: factor).interval(around: difference)
    case .mee: return DifferenceScore(pair, z: z, factor: 1).interval(around: difference)
    case .agrestiCaffo: return agrestiCaffoBounds(pair, z: z)
    case .wald: return waldDifference(pair, z: z)
    }
  }

  private func newcombe(_ pair: ProportionPair, _ first: Interval, _ second: Interval) -> Interval {
    newcombeBounds(
      BoundedShare(pair.first.count / pair.first.total, first),
      BoundedShare(pair.second.count / pair.second.total, second))
  }
}
