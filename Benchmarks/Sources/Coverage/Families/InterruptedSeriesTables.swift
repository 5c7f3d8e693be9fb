import Statistics

/// Interrupted time series.
enum InterruptedSeriesTables {
  static let section = Section(
    title: "Interrupted time series", conclusion: Conclusions.series,
    tables: [
      table("Change of level at the start") { $0.start },
      table("Effect six periods after the start") { $0.start + 6 },
    ])

  private static func table(
    _ title: String, _ period: @escaping (SegmentedSeries) -> Int
  ) -> CoverageTable {
    Simulation<SegmentedSeries>(
      title: title, replicates: 1_000,
      methods: [
        Method("classical, t(n - 4)") { $0.classicalInterval(at: period($0)) },
        Method("newey-west, normal") { $0.effect(at: period($0))?.interval() },
        Method("newey-west times n / (n - 4), t(n - 4)") { $0.adjustedInterval(at: period($0)) },
      ],
      settings: [24, 48, 96].flatMap { count in
        [0, 0.3, 0.6].map { memory in
          .init(name: "\(count) periods, autocorrelation \(memory)", truth: 0) {
            try SegmentedSeries($0.autoregressive(count, memory), start: count / 2 + 1)
          }
        }
      }
    ).table
  }
}

extension Draws {
  /// Normal numbers each of which carries over a part of the one before.
  fileprivate mutating func autoregressive(_ count: Int, _ memory: Double) -> [Double] {
    var error = normal()
    return (0..<count).map { _ in
      defer { error = memory * error + (1 - memory * memory).squareRoot() * normal() }
      return error
    }
  }
}

extension SegmentedSeries {
  private var freedom: Double { Double(model.residualFreedom) }

  fileprivate func classicalInterval(at period: Int) -> Interval? {
    let weights = [0, 0, 1, Double(period - start)]
    return limits(
      at: period, error: model.classicalCovariance?.variance(ofSum: weights).squareRoot())
  }

  fileprivate func adjustedInterval(at period: Int) -> Interval? {
    let factor = (Double(count) / freedom).squareRoot()
    return limits(at: period, error: effect(at: period)?.standardError.map { $0 * factor })
  }

  private func limits(at period: Int, error: Double?) -> Interval? {
    guard let error, let effect = effect(at: period) else { return nil }
    return CoefficientEstimate(
      name: "effect", estimate: effect.estimate, standardError: error, freedom: freedom
    ).interval()
  }
}
