import Statistics

extension CalculationInput {
  /// A list of 0 and 1, or of false and true.
  func flags(_ name: String) throws(CalculationFault) -> [Bool] {
    guard let list = try required(name).list else { throw misshapen(name) }
    return try list.enumerated().map { place, value throws(CalculationFault) in
      switch value {
      case .flag(let flag): return flag
      case .whole(let number) where number == 0 || number == 1: return number == 1
      case .number(let number) where number == 0 || number == 1: return number == 1
      default: throw CalculationFault("\(name)[\(place)] must be 0 or 1")
      }
    }
  }

  /// The seed of random numbers: a whole number of 64 bits, as a number or a text.
  func seed(orElse fallback: UInt64? = 1) throws(CalculationFault) -> UInt64 {
    if let fallback, !has("seed") { return fallback }
    let value = try required("seed")
    if let text = value.text, let seed = UInt64(text) { return seed }
    guard let number = value.number, let seed = UInt64(exactly: number) else {
      throw misshapen("seed")
    }
    return seed
  }

  /// The number of resamples.
  func resamples(orElse fallback: Int) throws(CalculationFault) -> Int {
    has("resamples") ? try count("resamples") : fallback
  }

  /// How permutations are gone through.
  func permutationPlan(resamples fallback: Int = 100_000) throws(CalculationFault)
    -> PermutationPlan
  {
    PermutationPlan(resamples: try resamples(orElse: fallback), seed: try seed())
  }
}

extension CalculationParameter {
  /// The number of resamples where not all are gone through.
  static let resamples = CalculationParameter(
    "resamples", .count, "how many are sampled where not all can be gone through",
    orElse: "chosen by the method")
  /// The seed of random numbers.
  static let seed = CalculationParameter(
    "seed", .other, "a whole number of 64 bits, as a number or a text", orElse: "1")
}
