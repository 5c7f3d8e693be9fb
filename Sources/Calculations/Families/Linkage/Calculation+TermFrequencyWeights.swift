import Statistics

extension Calculation {
  /// The match weight of an agreement in a rare or common value.
  static let termFrequencyWeight = Calculation(
    "linkage.term_frequency_adjusted_weight",
    "The match weight of an exact agreement, by how common the value is.",
    takes: [
      CalculationParameter("m_exact", .probability, "of an exact agreement among matches"),
      CalculationParameter("u_exact", .probability, "of an exact agreement among others"),
      CalculationParameter("frequency", .numbers, "the share of each value among all values"),
      CalculationParameter(
        "weight", .probability, "how much of the difference counts", orElse: "1"),
    ]
  ) { input in
    let weight = try TermFrequencyWeight(
      m: input.probability("m_exact"), u: input.probability("u_exact"),
      strength: input.has("weight") ? input.probability("weight") : 1)
    return [
      "base": weight.base,
      "adjusted": try input.numbers("frequency").map { try weight.adjusted(frequency: $0) },
    ]
  }
}
