/// McNemar's test: whether a share changed between two times in the same children.
///
/// Undefined where nobody changed. Only those who changed count: b from yes to no, c from no to
/// yes.
///
/// Source: McNemar Q (1947), Psychometrika 12:153-157, doi:10.1007/BF02295996; mid-p: Fagerland MW,
/// Lydersen S, Laake P (2013), BMC Med Res Methodol 13:91, doi:10.1186/1471-2288-13-91.
public struct McNemarTest: Sendable, Hashable {
  private let law: Binomial
  private let yesNo: Int
  private let noYes: Int

  /// Makes a test, or nothing where nobody changed or a count is negative.
  ///
  /// - Parameters:
  ///   - yesNo: how many went from yes to no.
  ///   - noYes: how many went from no to yes.
  public init?(yesNo: Int, noYes: Int) {
    guard CountRange.all.contains(yesNo), CountRange.all.contains(noYes), yesNo + noYes > 0,
      let law = Binomial(trials: yesNo + noYes, share: 0.5)
    else { return nil }
    self.law = law
    self.yesNo = yesNo
    self.noYes = noYes
  }

  /// The exact or mid-p value: the binomial test of b in b + c against one half.
  ///
  /// The two-sided mid-p value is min(1, 2 P(X <= min(b, c)) - P(X = b)).
  ///
  /// - Parameters:
  ///   - alternative: the direction of the test; `greater`: more went from yes to no.
  ///   - tail: all or half of the probability of the observed counts.
  /// - Returns: the p value, from 0 to 1.
  public func pValue(_ alternative: Alternative = .twoSided, tail: Tail = .exact) -> Double {
    guard alternative == .twoSided else {
      return law.pValue(observed: yesNo, alternative: alternative, tail: tail)
    }
    let smaller = law.cumulative(min(yesNo, noYes))
    switch tail {
    case .exact: return min(1, 2 * smaller)
    case .midP: return min(1, 2 * smaller - law.probability(of: yesNo))
    }
  }

  /// (b - c)^2 / (b + c), to be read with one degree of freedom.
  public var chiSquared: Double {
    let change = Double(yesNo - noYes)
    return change * change / Double(yesNo + noYes)
  }

  /// (|b - c| - 1)^2 / (b + c), the same with continuity correction, as R's `mcnemar.test`.
  public var chiSquaredCorrected: Double {
    let change = abs(Double(yesNo - noYes)) - 1
    return change * change / Double(yesNo + noYes)
  }

  /// The odds ratio b / c of those who changed; infinite where c is 0.
  public var oddsRatio: Double { Double(yesNo) / Double(noYes) }

  /// The exact interval of the odds ratio, from Clopper and Pearson's limits of b in b + c.
  ///
  /// - Parameter level: the confidence level.
  /// - Returns: the interval; 0 or infinite limits where a count is 0.
  public func oddsRatioInterval(level: Level = .ninetyFive) -> Interval {
    let share = Proportion(yesNo, of: yesNo + noYes)
    let bounds = clopperPearsonBounds(share, level: level)
    let mirrored = clopperPearsonBounds(share.complement, level: level)
    return Interval(
      lower: bounds.lower / mirrored.upper, upper: bounds.upper / mirrored.lower)
  }
}
