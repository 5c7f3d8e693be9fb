/// The exact randomisation test of treated against other areas.
///
/// The p value is the share of all ways to choose the treated areas whose difference of means is at
/// least as large as the observed one. It holds whatever the law of the outcomes, if each choice
/// was as likely as any other. With few areas it cannot be small: see `floor`.
///
/// Source: Gail MH et al. (1996), On design considerations and randomization-based inference for
/// community intervention trials, Stat Med 15:1069-1092,
/// doi:10.1002/(SICI)1097-0258(19960615)15:11<1069::AID-SIM220>3.0.CO;2-Q.
public struct RandomisationTest: Sendable, Hashable, Codable {
  /// The most assignments that are gone through.
  public static let limit = 2_000_000

  /// The mean of the treated areas less that of the others, each area counting once.
  public let difference: Double
  /// The number of ways to choose the treated areas that were gone through: all, or those drawn
  /// and the observed one.
  public let assignments: Int
  /// Whether they were drawn at random.
  public let isSampled: Bool
  /// The two-sided p value.
  public let twoSided: Double
  /// The p value of a difference above 0.
  public let greater: Double
  /// The p value of a difference below 0.
  public let less: Double
  /// The smallest two-sided p value that any outcomes could give.
  ///
  /// One assignment, or two where as many areas are treated as not: each choice then has a mirror
  /// image of the same size. One of those gone through where they were drawn.
  public let floor: Double

  /// Makes the test by going through all assignments, or by drawing some where the plan says so.
  ///
  /// - Parameters:
  ///   - treated: the outcomes of the treated areas.
  ///   - others: the outcomes of the other areas.
  ///   - plan: how assignments are gone through.
  /// - Throws: the reason if the test is not made.
  public init(
    treated: [Double], others: [Double], plan: AssignmentPlan = .all
  ) throws(RandomisationRefusal) {
    let scores = try Self.scores(treated, others)
    let (enumeration, assignments) = try Self.enumeration(scores, treated.count, plan)
    let (areas, chosen) = (scores.values.count, enumeration.chosen)
    let centre = (Int128(enumeration.total) * Int128(chosen), Int128(areas))
    let numerator = Int128(enumeration.observed) * centre.1 - centre.0
    let deviation = Double(numerator) / Double(areas)
    let tails = SumTails(
      observed: enumeration.observed, centre: centre,
      slack: scores.slack(deviation: deviation, terms: chosen))
    var counts = (extreme: 0, high: 0, low: 0)
    enumeration.forEach { sum, _ in
      counts.extreme += tails.isEverything || sum >= tails.above || sum <= tails.below ? 1 : 0
      counts.high += sum >= tails.atLeast ? 1 : 0
      counts.low += sum <= tails.atMost ? 1 : 0
    }
    let all = Double(assignments)
    difference = scores.difference(numerator, over: chosen * (areas - chosen))
    self.assignments = assignments
    twoSided = Double(counts.extreme) / all
    greater = Double(counts.high) / all
    less = Double(counts.low) / all
    isSampled = enumeration.sample != nil
    floor = Double(treated.count == others.count && !isSampled ? 2 : 1) / all
  }

  /// The constant effects that the test does not reject, found exactly.
  ///
  /// An effect is rejected if the two-sided p value of the outcomes, the effect being taken off
  /// those of the treated areas, is not above one minus the level. Limits are absent where no
  /// effect is rejected.
  ///
  /// - Parameters:
  ///   - treated: the outcomes of the treated areas.
  ///   - others: the outcomes of the other areas.
  ///   - level: the confidence level.
  ///   - plan: how assignments are gone through; the same as of the test to agree with it.
  /// - Returns: the interval, which holds the observed difference.
  /// - Throws: the reason if the test is not made.
  public static func interval(
    treated: [Double], others: [Double], level: Level = .ninetyFive,
    plan: AssignmentPlan = .all
  ) throws(RandomisationRefusal) -> RandomisationInterval {
    let scores = try scores(treated, others)
    let (enumeration, assignments) = try enumeration(scores, treated.count, plan)
    let range = EffectBreakpoints(enumeration, assignments: assignments).interval(level: level)
    return RandomisationInterval(
      lower: range.lower.map { $0 * scores.unit }, upper: range.upper.map { $0 * scores.unit })
  }

  /// The number of ways to choose some areas of all; nothing beyond the limit.
  ///
  /// - Parameters:
  ///   - treated: how many are chosen.
  ///   - total: how many there are.
  /// - Returns: the number, or nothing beyond the limit.
  public static func assignments(treated: Int, of total: Int) -> Int? {
    guard treated >= 0, treated <= total else { return nil }
    var ways = 1
    for step in 0..<min(treated, total - treated) {
      ways = ways * (total - step) / (step + 1)
      if ways > limit { return nil }
    }
    return ways
  }

  /// The assignments that a plan goes through, and their number.
  private static func enumeration(
    _ scores: WholeScores, _ treated: Int, _ plan: AssignmentPlan
  ) throws(RandomisationRefusal) -> (AssignmentEnumeration, Int) {
    let ways = assignments(treated: treated, of: scores.values.count)
    if let ways, ways <= plan.limit {
      return (AssignmentEnumeration(scores.values, treated: treated), ways)
    }
    guard case .sampled(_, let samples, let seed) = plan, samples > 0 else {
      throw .tooManyAssignments(limit: plan.limit)
    }
    return (
      AssignmentEnumeration(scores.values, treated: treated, sample: (samples, seed)), samples + 1
    )
  }

  private static func scores(
    _ treated: [Double], _ others: [Double]
  ) throws(RandomisationRefusal) -> WholeScores {
    guard !treated.isEmpty, !others.isEmpty else { throw .noContrast }
    guard (treated + others).allSatisfy(\.isFinite) else { throw .notFinite }
    do throws(Refusal) {
      return try WholeScores(treated + others, named: "the outcomes")
    } catch .tooMany {
      throw .tooManyAssignments(limit: limit)
    } catch {
      throw .outOfRange
    }
  }
}
