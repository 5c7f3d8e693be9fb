import Statistics

extension Calculation {
  /// The quantiles of a law from both ends.
  static func quantiles(of law: Law) -> Calculation {
    Calculation(
      "\(law.name).quantile", "The points of \(law.summary) that leave given probabilities.",
      takes: Self.parameters(of: law) + [CalculationParameter("p", .numbers, "probabilities")]
    ) { input in
      let probabilities = try input.probabilities("p")
      switch try input.distribution(of: law) {
      case .continuous(let distribution):
        return [
          "quantile": probabilities.map { distribution.quantile($0).defined },
          "upper_quantile": probabilities.map { distribution.upperQuantile($0).defined },
        ]
      case .discrete(let distribution):
        return [
          "quantile": probabilities.map { Self.orInfinity(distribution.quantile($0)) },
          "upper_quantile": probabilities.map { Self.orInfinity(distribution.upperQuantile($0)) },
        ]
      }
    }
  }

  /// A count; infinity where no count is large enough.
  private static func orInfinity(_ count: Int?) -> JSONValue {
    count.map { .whole($0) } ?? .number(.infinity)
  }
}
