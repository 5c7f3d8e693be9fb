/// The share still without the event as time goes by, where some were followed for less long.
///
/// The product of 1 - d / n over the event times. It is 1 before the first of them.
///
/// Source: Kaplan EL, Meier P (1958), Nonparametric estimation from incomplete observations, J Am
/// Stat Assoc 53:457-481, doi:10.1080/01621459.1958.10501452; the variance: Greenwood M (1926), The
/// natural duration of cancer, Reports on Public Health and Medical Subjects 33, HMSO.
public struct KaplanMeier: Sendable, Hashable {
  /// The curve at each event time, ascending.
  public let steps: [SurvivalStep]
  /// The end of the longest follow-up.
  public let longest: Double

  /// Finds the curve.
  ///
  /// - Parameter table: the numbers at risk and the events.
  public init(_ table: RiskTable) {
    longest = table.longest
    var survival = 1.0
    var sum = 0.0
    steps = table.steps.map { step in
      let (atRisk, left) = (Double(step.atRisk), Double(step.atRisk - step.events))
      survival *= left / atRisk
      sum += Double(step.events) / atRisk / left
      return SurvivalStep(risk: step, survival: survival, greenwoodSum: sum)
    }
  }

  /// Finds the curve of some children.
  ///
  /// - Parameter followUps: their times and events.
  public init(_ followUps: FollowUps) {
    self.init(followUps.riskTable)
  }

  /// The survival just after a time; nothing after the longest follow-up, unless it is 0 there.
  ///
  /// - Parameter time: the time.
  /// - Returns: the survival, from 0 to 1, or nothing.
  public func survival(at time: Double) -> Double? {
    let last = steps.last { $0.risk.time <= time }?.survival ?? 1
    return time <= longest || last == 0 ? last : nil
  }

  /// The time by which half have had the event; nothing where fewer than half have.
  ///
  /// The smallest time with a survival of 0.5 or less; where the curve stays at 0.5 exactly for a
  /// while, the middle of that while.
  public var median: Double? {
    Self.crossing(steps.map { ($0.risk.time, $0.survival) })
  }

  /// The limits of the median: where the limits of the curve cross 0.5 by the same rule.
  ///
  /// A limit is nothing where the curve's limit does not fall to 0.5. Where the survival is 0 the
  /// curve has no limits, which counts as not crossing.
  ///
  /// Source: Brookmeyer R, Crowley J (1982), A confidence interval for the median survival time,
  /// Biometrics 38:29-41, doi:10.2307/2530286.
  ///
  /// - Parameters:
  ///   - method: the scale on which the curve's interval is symmetric.
  ///   - level: the confidence level.
  /// - Returns: both limits, either of which may be nothing.
  public func medianLimits(
    _ method: SurvivalIntervalMethod = .logarithm, level: Level = .ninetyFive
  ) -> (lower: Double?, upper: Double?) {
    let bands = steps.compactMap { step in
      step.interval(method, level: level).map { (time: step.risk.time, band: $0) }
    }
    return (
      Self.crossing(bands.map { ($0.time, $0.band.lower) }),
      Self.crossing(bands.map { ($0.time, $0.band.upper) })
    )
  }

  /// Where a falling curve crosses 0.5; a difference within rounding counts as none.
  private static func crossing(_ curve: [(time: Double, height: Double)]) -> Double? {
    let rounding = 1e-10
    guard let first = curve.firstIndex(where: { $0.height < 0.5 + rounding }) else { return nil }
    let (time, height) = curve[first]
    guard height > 0.5 - rounding,
      let next = curve[first...].first(where: { $0.height < 0.5 - rounding })
    else { return time }
    return time + (next.time - time) / 2
  }
}
