import Statistics

/// Two rates.
enum ComparedRates {
  static let section = Section(
    title: "Two rates",
    conclusion: """
      `rate-ratio-exact` never falls short; `hybrid-log-byar` is close. Of the differences take \
      `hybrid-byar`: `rate-difference-wald` is short with few events.
      """,
    tables: [ratios, differences])

  private static let means = [(3.0, 3.0), (5, 10), (10, 10), (20, 10), (30, 30)]
  private static let largest = 75

  /// One of two groups has twice the exposure of the other.
  private static let samples: [RateRatio] = (0...largest).flatMap { first in
    (0...largest).compactMap {
      RateRatio(first, over: 1, to: $0, over: 2)
    }
  }

  private static func settings(
    _ truth: (Double, Double) -> Double
  ) -> [Enumeration<RateRatio>.Setting] {
    means.map { first, second in
      let weights = PoissonWeights(mean: first, upTo: largest)
      let others = PoissonWeights(mean: second, upTo: largest)
      return .init(
        name: "\(Int(first)) and \(Int(second)) events", truth: truth(first, second / 2)
      ) { weights[$0.firstCount] * others[$0.secondCount] }
    }
  }

  private static var ratios: CoverageTable {
    Enumeration(
      title: "Ratio of two rates, the second group with twice the exposure",
      methods: [
        Method("rate-ratio-exact") { $0.exactInterval() },
        Method("rate-ratio-log") { $0.logInterval() },
        Method(HybridMethod.ratio.rawValue) { bounded($0).flatMap(hybridRatioBounds) },
      ],
      samples: samples, settings: settings(/)
    ).table
  }

  private static var differences: CoverageTable {
    Enumeration(
      title: "Difference of two rates, the second group with twice the exposure",
      methods: [
        Method("rate-difference-wald") { $0.differenceInterval() },
        Method(HybridMethod.difference.rawValue) { bounded($0).map(hybridDifferenceBounds) },
      ],
      samples: samples, settings: settings(-)
    ).table
  }

  private static func bounded(_ rates: RateRatio) -> (BoundedShare, BoundedShare)? {
    guard let first = bounded(rates.firstCount, rates.firstExposure),
      let second = bounded(rates.secondCount, rates.secondExposure)
    else { return nil }
    return (first, second)
  }

  private static func bounded(_ count: Int, _ exposure: Double) -> BoundedShare? {
    RateMethod.recommended(count: Double(count))
      .interval(count: Double(count), exposure: exposure)
      .map { BoundedShare(Double(count) / exposure, $0) }
  }
}
