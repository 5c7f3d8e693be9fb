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
  /// The number of ways to choose the treated areas.
  public let assignments: Int
  /// The two-sided p value.
  public let twoSided: Double
  /// The p value of a difference above 0.
  public let greater: Double
  /// The p value of a difference below 0.
  public let less: Double
  /// The smallest two-sided p value that any outcomes could give.
  ///
  /// One assignment, or two where as many areas are treated as not: each choice then has a mirror
  /// image of the same size.
  public let floor: Double

  /// Makes the test by going through all assignments.
  ///
  /// - Parameters:
  ///   - treated: the outcomes of the treated areas.
  ///   - others: the outcomes of the other areas.
  /// - Throws: the reason if the test is not made.
  public init(treated: [Double], others: [Double]) throws(RandomisationRefusal) {
    let outcomes = treated + others
    guard !treated.isEmpty, !others.isEmpty else { throw .noContrast }
    guard outcomes.allSatisfy(\.isFinite) else { throw .notFinite }
    guard let assignments = Self.assignments(treated: treated.count, of: outcomes.count)
    else { throw .tooManyAssignments(limit: Self.limit) }
    var enumeration = AssignmentEnumeration(outcomes, treated: treated.count)
    enumeration.run()
    let all = Double(assignments)
    difference = Self.mean(treated) - Self.mean(others)
    self.assignments = assignments
    twoSided = Double(enumeration.asExtreme) / all
    greater = Double(enumeration.asHigh) / all
    less = Double(enumeration.asLow) / all
    floor = Double(treated.count == others.count ? 2 : 1) / all
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

  private static func mean(_ values: [Double]) -> Double {
    values.reduce(0, +) / Double(values.count)
  }
}
