/// The limits of a shift by rank tests, and the confidence that they reach.
///
/// Source: Bauer DF (1972), Constructing confidence sets using rank statistics, J Am Stat Assoc
/// 67:687-690, doi:10.1080/01621459.1972.10481279.
public struct RankLimits: Sendable, Hashable {
  /// The limits: every shift that the rank test does not contradict.
  public let interval: Interval
  /// The level that the limits reach; nothing where they come from the normal law.
  ///
  /// It is below the level asked for only where the samples are too small for any limits to reach
  /// that.
  public let reachedLevel: Double?

  /// Makes limits.
  ///
  /// - Parameters:
  ///   - interval: the limits.
  ///   - reachedLevel: the level that they reach, where that is known.
  public init(interval: Interval, reachedLevel: Double?) {
    self.interval = interval
    self.reachedLevel = reachedLevel
  }

  /// Takes the values at a place from either end.
  init?(_ selection: PairedSelection, place: Int, reachedLevel: Double?) {
    guard let lower = selection.value(at: place),
      let upper = selection.value(at: selection.count + 1 - place)
    else { return nil }
    self.init(
      interval: Interval(lower: min(lower, upper), upper: max(lower, upper)),
      reachedLevel: reachedLevel)
  }
}
