/// A permutation test: how often chance alone gives a difference at least as large.
///
/// All permutations are counted where that is feasible: sums are whole numbers, so that ties are ties,
/// and equal sums are counted together, so that hundreds of scores of a questionnaire take some
/// milliseconds. Else permutations are sampled, the observed one being counted with them.
///
/// Decimals are compared exactly, so that 0.1 + 0.2 ties with 0.3; for other numbers, sums that agree
/// to a relative 1e-9 tie.
///
/// Sources: Pitman EJG (1937), Significance tests which may be applied to samples from any
/// populations, J R Stat Soc Suppl 4:119-130, doi:10.2307/2984124; Phipson B, Smyth GK (2010),
/// Permutation P-values should never be zero, Stat Appl Genet Mol Biol 9:39,
/// doi:10.2202/1544-6115.1585.
public struct PermutationTest: Sendable, Hashable, Codable {
  /// What is tested, in the unit of the outcomes.
  public let estimate: Double
  /// The number of permutations there are; infinite beyond the largest double.
  public let permutations: Double
  /// The p value of a difference of this size in either direction: the share of permutations whose
  /// sum lies as far from its expected value.
  public let twoSided: Double
  /// The p value of an estimate as large.
  public let greater: Double
  /// The p value of an estimate as small.
  public let less: Double
  /// How many permutations were sampled; nothing if all were counted.
  public let resamples: Int?

  /// Whether all permutations were counted.
  public var isExact: Bool { resamples == nil }

  /// The p value of an alternative.
  public func pValue(_ alternative: Alternative = .twoSided) -> Double {
    switch alternative {
    case .twoSided: twoSided
    case .greater: greater
    case .less: less
    }
  }

  /// Goes through the choices of a design.
  init(
    estimate: Double, design: SubsetDesign, tails: SumTails, plan: PermutationPlan
  ) throws(Refusal) {
    self.estimate = estimate
    permutations = design.choices
    let counts: TailCounts
    if plan.method != .monteCarlo, let exact = design.sumCounts() {
      counts = TailCounts(of: exact, tails: tails)
      resamples = nil
    } else {
      guard plan.method != .exact else { throw .tooMany("permutations", limit: 1 << 53) }
      counts = try TailCounts(sampling: design, tails: tails, plan: plan)
      resamples = plan.resamples
    }
    let all = resamples == nil ? permutations : counts.all
    twoSided = min(1, counts.asExtreme / all)
    greater = min(1, counts.asHigh / all)
    less = min(1, counts.asLow / all)
  }

  /// Puts a test together.
  init(
    estimate: Double, permutations: Double, twoSided: Double,
    tails: (greater: Double, less: Double),
    resamples: Int?
  ) {
    self.estimate = estimate
    self.permutations = permutations
    self.twoSided = twoSided
    greater = tails.greater
    less = tails.less
    self.resamples = resamples
  }
}
