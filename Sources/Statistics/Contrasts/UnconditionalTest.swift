import RealModule

/// An exact test of two shares that takes only the sizes of the groups as fixed.
///
/// The p value is the largest probability, over all shares that both groups might have in common,
/// of a table at least as extreme as the observed one. It is found to about 1e-12 of itself.
/// Groups of more than 20,000 in all are refused.
///
/// Two-sided: Barnard's test takes the tables with |z| no smaller; Boschloo's doubles the smaller
/// one-sided p value, at most 1, as SciPy does.
///
/// Source: see `UnconditionalMethod`; the search: `NuisanceMaximum`.
public struct UnconditionalTest: Sendable {
  /// How many children in all are gone through at most.
  public static let largestTotal = 20_000

  /// How tables are ordered.
  public let method: UnconditionalMethod
  private let table: WholeTable

  /// Makes a test.
  ///
  /// - Parameters:
  ///   - pair: the group of interest and the comparison group, of whole counts.
  ///   - method: how tables are ordered.
  /// - Throws: `Refusal` if a share is undefined, a count not whole, or there are too many
  /// children.
  public init(
    _ pair: ProportionPair, by method: UnconditionalMethod
  ) throws(Refusal) {
    guard pair.isDefined, let table = WholeTable(pair) else {
      throw .outOfRange("counts of two groups", allowed: "whole, and not above their totals")
    }
    guard table.firstTotal + table.secondTotal <= Self.largestTotal else {
      throw .tooMany("children in an exact unconditional test", limit: Self.largestTotal)
    }
    self.method = method
    self.table = table
  }

  /// The p value.
  ///
  /// - Parameter alternative: the direction of the test; `greater`: the first share is larger.
  /// - Returns: the p value, above 0 and at most 1.
  public func pValue(_ alternative: Alternative = .twoSided) -> Double {
    switch (method, alternative) {
    case (_, .greater): largest([greaterSide(table)])
    case (_, .less): largest([greaterSide(table.swapped)])
    case (.barnard, .twoSided): largest(bothSides)
    case (.boschloo, .twoSided): min(1, 2 * min(pValue(.greater), pValue(.less)))
    }
  }

  private func greaterSide(_ table: WholeTable) -> [Double] {
    switch method {
    case .barnard: RejectionTails.byScore(table, atLeast: PooledScore(table))
    case .boschloo: RejectionTails.byFisher(table)
    }
  }

  /// The tables of a score at least as far from 0, above and below; all where the score is 0.
  private var bothSides: [[Double]] {
    let score = PooledScore(table).magnitude
    guard score.difference > 0 else { return [[0]] }
    return [table, table.swapped].map { RejectionTails.byScore($0, atLeast: score) }
  }

  private func largest(_ sides: [[Double]]) -> Double {
    min(1, Double.exp(NuisanceMaximum.logLargest(of: NuisanceCurve(sides))))
  }
}
