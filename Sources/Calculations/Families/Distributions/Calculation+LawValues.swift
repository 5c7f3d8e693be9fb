import Statistics

extension Calculation {
  /// Density or probability and both tails of a law at some points.
  static func values(of law: Law) -> Calculation {
    Calculation(
      "\(law.name).values", "Density, both tails and their logarithms of \(law.summary).",
      takes: Self.parameters(of: law) + [CalculationParameter("x", .numbers, "points")]
    ) { input in
      let points = try input.points("x")
      var result: CalculationResult = [:]
      switch try input.distribution(of: law) {
      case .continuous(let distribution):
        result.add("pdf", points.map { distribution.density(at: $0).defined })
        result.add("log_pdf", points.map { distribution.logDensity(at: $0).defined })
        result.add(tails: points.map { distribution.tails(at: $0) })
      case .discrete(let distribution):
        result.add("pmf", points.map { distribution.probability(at: $0).defined })
        result.add("log_pmf", points.map { distribution.logProbability(at: $0).defined })
        result.add(tails: points.map { distribution.tails(at: $0) })
      }
      return result
    }
  }

  /// The parameters that every calculation about a law takes.
  static func parameters(of law: Law) -> [CalculationParameter] {
    [
      CalculationParameter("dist", .text, "the law's name", orElse: law.name),
      CalculationParameter("params", .numbers, law.words),
    ]
  }
}
