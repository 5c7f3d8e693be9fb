import RealModule

/// The law of the mean over all resamples of a sample: the bootstrap without chance.
///
/// All n^n resamples are counted, equal sums together. Decimals are summed exactly.
///
/// Source: Fisher NI, Hall P (1991), Bootstrap algorithms for small samples, J Stat Plan Inference
/// 27:157-169, doi:10.1016/0378-3758(91)90013-5.
public struct ExactBootstrapMean: Sendable {
  /// The most values of a sample: n^n of 143 is the largest that a double holds.
  public static let mostValues = 143

  /// The number of resamples.
  public let resamples: Double
  /// The mean of all resamples' means, which is that of the sample.
  public let mean: Double
  /// The standard deviation of all resamples' means.
  public let standardError: Double
  /// The distinct means in rising order.
  public let means: [Double]
  /// For each distinct mean the number of resamples whose mean is not larger.
  private let reached: [Double]

  /// Goes through all resamples.
  ///
  /// - Parameter values: from one to 143 finite numbers.
  /// - Throws: `tooFew`, `tooMany` values or distinct means, `notFinite`, `outOfRange` beyond 1e100.
  public init(_ values: [Double]) throws(Refusal) {
    guard !values.isEmpty else { throw .tooFew("values", given: 0, needed: 1) }
    guard values.count <= Self.mostValues else { throw .tooMany("values", limit: Self.mostValues) }
    let scores = try WholeScores(values, named: "the sample")
    let one = scores.values.sorted().reduce(into: SumCounts.none) { $0.add($1) }
    var sums = one
    for _ in 1..<values.count {
      guard sums.isFeasible(with: one) else { throw .tooMany("distinct means", limit: 1_000_000) }
      sums = sums.convolved(with: one)
    }
    let sample = CentredSample(values)
    resamples = Double.pow(Double(values.count), values.count)
    mean = scores.mean(ofSum: scores.values.reduce(0, +), terms: values.count)
    standardError = (sample.meanSquare / Double(values.count)).squareRoot()
    means = sums.sums.map { scores.mean(ofSum: $0, terms: values.count) }
    var all = 0.0
    reached = sums.ways.map { ways in
      all += ways
      return all
    }
  }

  /// The smallest mean that at least a given share of all resamples does not exceed.
  ///
  /// Not a number for a share outside 0 to 1. Shares that agree to a relative 1e-12 are equal.
  ///
  /// - Parameter share: from 0 to 1.
  /// - Returns: the mean.
  public func quantile(_ share: Double) -> Double {
    guard share >= 0, share <= 1 else { return .nan }
    let needed = share * resamples * (1 - 1e-12)
    let place = reached.firstIndex { $0 >= needed } ?? reached.count - 1
    return means[place]
  }
}
