import Statistics

extension Calculation {
  /// The comparators of texts.
  static let stringComparators = Calculation(
    "string.comparators", "How alike pairs of texts are, by every comparator.",
    takes: [CalculationParameter("pairs", .other, "a list of pairs of texts")]
  ) { input in
    let pairs = try input.textPairs("pairs")
    var result: CalculationResult = [:]
    for method in StringSimilarity.allCases {
      result.add(
        method.calculationName, try pairs.map { try method.between($0.first, and: $0.second) })
    }
    for method in EditDistance.allCases {
      result.add(
        method.calculationName, try pairs.map { try method.between($0.first, and: $0.second) })
    }
    return result
  }
}

extension RawRepresentable<String> {
  /// The raw name as calculations write it, with _ for -.
  var calculationName: String { String(rawValue.map { $0 == "-" ? "_" : $0 }) }
}
