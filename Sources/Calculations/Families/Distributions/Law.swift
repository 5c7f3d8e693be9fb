import Statistics

/// A law by name, as the calculations of values and quantiles know it.
struct Law: Sendable {
  /// A law with its parameters: of real numbers, or of counts.
  enum Distribution {
    case continuous(any ContinuousDistribution)
    case discrete(any DiscreteDistribution)
  }

  let name: String
  let summary: String
  let parameters: [LawParameter]
  let isDiscrete: Bool
  private let make: @Sendable ([Double]) -> Distribution?

  private init(
    _ name: String, _ summary: String, _ parameters: [LawParameter], isDiscrete: Bool,
    _ make: @escaping @Sendable ([Double]) -> Distribution?
  ) {
    self.name = name
    self.summary = summary
    self.parameters = parameters
    self.isDiscrete = isDiscrete
    self.make = make
  }

  /// A law of real numbers.
  static func continuous(
    _ name: String, _ summary: String, _ parameters: [LawParameter],
    _ make: @escaping @Sendable ([Double]) -> (any ContinuousDistribution)?
  ) -> Law {
    Law(name, summary, parameters, isDiscrete: false) { make($0).map { .continuous($0) } }
  }

  /// A law of counts.
  static func discrete(
    _ name: String, _ summary: String, _ parameters: [LawParameter],
    _ make: @escaping @Sendable ([Double]) -> (any DiscreteDistribution)?
  ) -> Law {
    Law(name, summary, parameters, isDiscrete: true) { make($0).map { .discrete($0) } }
  }

  /// What `params` holds, in words.
  var words: String { parameters.map(\.meaning).joined(separator: ", ") }

  /// The law with some parameters.
  ///
  /// - Parameter values: the parameters in order.
  /// - Returns: the law.
  /// - Throws: `CalculationFault` for parameters that are not allowed.
  func distribution(_ values: [Double]) throws(CalculationFault) -> Distribution {
    guard values.count == parameters.count else {
      throw CalculationFault(
        "params has \(values.count) values, but must have \(parameters.count): \(words)")
    }
    for (place, value) in values.enumerated() where !parameters[place].accepts(value) {
      let parameter = parameters[place]
      throw CalculationFault(
        "params[\(place)] is \(value), but must be \(parameter.allowed) (\(parameter.meaning))")
    }
    guard let distribution = make(values) else {
      throw CalculationFault("params do not fit into one another: \(words)")
    }
    return distribution
  }
}
